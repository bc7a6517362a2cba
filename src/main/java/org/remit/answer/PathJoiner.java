package org.remit.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;
import org.remit.clause.Quotation;
import org.remit.graph.Terms;
import org.remit.norm.Escalation;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Joins the sentences of one document that tell of the same path, whichever clauses they stand in.
public final class PathJoiner {

  /// Conditions that say who someone is, or that the asker does not know: they lead elsewhere at
  /// once, and not after another step has failed.
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?i)\\bin (?:the )?(?:case|absence) of\\b|\\bis the\\b|\\bunsure\\b|\\bdoubt\\b");

  /// What belongs to a condition, and not to the name of somebody.
  private static final Pattern CONDITION =
      Pattern.compile("(?i)\\b(?:if|where|when|in the case)\\b");

  private static final int LONGEST_NAME = 110;

  private final Edition edition;
  private final String source;
  private final Vocabulary vocabulary;

  public PathJoiner(Edition edition, String source, Vocabulary vocabulary) {
    this.edition = edition;
    this.source = source;
    this.vocabulary = vocabulary;
  }

  /// The paths that some sentences tell of, each with its variants.
  public List<EscalationPath> join(List<Reading> readings) {
    Map<String, List<Reading>> groups = new LinkedHashMap<>();
    Map<String, List<Reading>> variants = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Escalation told = reading.escalation();
      if (told != null) {
        String group = told.group() == null ? reading.id() : told.group();
        (told.variant() == null ? groups : variants)
            .computeIfAbsent(group, key -> new ArrayList<>())
            .add(reading);
      }
    }
    variants.keySet().forEach(group -> groups.computeIfAbsent(group, key -> new ArrayList<>()));
    List<EscalationPath> paths = new ArrayList<>();
    groups.forEach((group, told) -> {
      List<EscalationPath> others = new ArrayList<>();
      for (Reading variant : variants.getOrDefault(group, List.of())) {
        others.add(path(group, others.size() + 1, List.of(variant), List.of()));
      }
      paths.add(path(group, 0, told, others));
    });
    return paths;
  }

  /// The IRI by which the graph has a path.
  ///
  /// @param variant which variant of it, from 1; 0 for the path itself
  private String uri(String id, int variant, List<Reading> told) {
    boolean alone =
        told.stream().anyMatch(r -> r.escalation() != null && r.escalation().group() == null);
    String name =
        alone ? id + "__whole_path" : "path-" + id + (variant == 0 ? "" : "__variant_" + variant);
    return Terms.edition(edition) + "#" + name;
  }

  private EscalationPath path(
      String id, int variant, List<Reading> told, List<EscalationPath> variants) {
    Set<String> from = new LinkedHashSet<>();
    Set<String> about = new LinkedHashSet<>();
    Set<String> topics = new TreeSet<>();
    List<Stop> stops = new ArrayList<>();
    List<Told> ends = new ArrayList<>();
    String condition = "";
    for (Reading reading : told) {
      Escalation escalation = java.util.Objects.requireNonNull(reading.escalation());
      escalation.from().forEach(party -> from.add(party.role()));
      about.add(escalation.about().text());
      topics.addAll(reading.topics());
      condition = words(escalation.variant());
      for (Escalation.Step step : escalation.steps()) {
        add(stops, step, reading, condition);
      }
      if (escalation.end() != null) {
        ends.add(end(escalation.end(), reading));
      }
    }
    boolean complaint = topics.contains(Escalation.COMPLAINTS);
    return new EscalationPath(
        edition,
        uri(id, variant, told),
        id,
        List.copyOf(from),
        List.copyOf(about),
        List.copyOf(topics),
        complaint,
        condition,
        stops,
        ends,
        told,
        variants);
  }

  /// Adds a step; one that leads to the same people as the last is another way to them.
  private void add(List<Stop> stops, Escalation.Step step, Reading reading, String variant) {
    String when = words(step.when());
    Told way = new Told(when.equals(variant) ? "" : when, reading, leadIn(reading), "", true);
    List<String> roles = step.to().stream().map(Party::role).toList();
    Stop last = stops.isEmpty() ? null : stops.getLast();
    if (last != null
        && last.manner() == step.manner()
        && Set.copyOf(last.roles()).equals(Set.copyOf(roles))) {
      List<Told> ways = new ArrayList<>(last.ways());
      ways.add(way);
      stops.set(
          stops.size() - 1, new Stop(last.who(), last.roles(), last.turn(), last.manner(), ways));
      return;
    }
    stops.add(
        new Stop(
            who(step.to(), reading), roles, turn(last, step, when), step.manner(), List.of(way)));
  }

  private static Turn turn(@Nullable Stop last, Escalation.Step step, String when) {
    if (last == null) {
      return Turn.NEXT;
    }
    if (last.manner() == Manner.DEALT_WITH && step.manner() == Manner.DEALT_WITH) {
      return Turn.BESIDE;
    }
    return instead(when) ? Turn.INSTEAD : Turn.NEXT;
  }

  /// Whether a condition leads elsewhere at once.
  static boolean instead(String when) {
    return INSTEAD.matcher(when).find();
  }

  /// What comes last, with who does it: whom its words name, else whom the rule binds, else whom
  /// the same sentence goes to.
  private Told end(Phrase end, Reading reading) {
    String who = names(end, Scheme.ROLE) ? "" : doer(end, reading);
    boolean deed = !who.isEmpty() || names(end, Scheme.ROLE) || names(end, Scheme.INSTRUMENT);
    return new Told(end.text(), reading, leadIn(reading), who, deed);
  }

  private boolean names(Phrase words, Scheme scheme) {
    return vocabulary.inDocument(words.text()).stream()
        .anyMatch(mention -> mention.concept().scheme() == scheme);
  }

  private String doer(Phrase end, Reading reading) {
    List<Party> bound =
        reading.norms().stream()
            .filter(norm -> meet(norm.action().words(), end))
            .flatMap(norm -> norm.bearers().stream())
            .distinct()
            .toList();
    Escalation told = reading.escalation();
    List<Party> to =
        told == null || told.steps().isEmpty() ? List.of() : told.steps().getLast().to();
    return (bound.isEmpty() ? to : bound)
        .stream().map(this::name).distinct().collect(Collectors.joining("; "));
  }

  private static boolean meet(Phrase one, Phrase other) {
    return one.spans().stream().anyMatch(a -> other.spans().stream().anyMatch(a::overlaps));
  }

  /// The words of a list's lead-in that the rules of an item rest on.
  private String leadIn(Reading reading) {
    Set<Span> before = new TreeSet<>();
    for (Norm norm : reading.norms()) {
      norm.grounding().spans().stream()
          .filter(span -> span.end() <= reading.span().start())
          .forEach(before::add);
    }
    return before.isEmpty() ? "" : Quotation.of(source, List.copyOf(before)).text();
  }

  /// The sentence's own words from the first name to the last, where they can stand alone.
  private String who(List<Party> parties, Reading reading) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Party party : parties) {
      for (Span span : party.words().spans()) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    String words = start < end ? quote(reading, start, end) : "";
    if (words.chars().filter(c -> c == '(').count() > words.chars().filter(c -> c == ')').count()) {
      words = quote(reading, start, end + 1);
    }
    boolean alone =
        !words.isEmpty()
            && words.length() <= LONGEST_NAME
            && !words.matches(".*['’]s?")
            && !CONDITION.matcher(words).find()
            && !vocabulary.inDocument(words).isEmpty();
    return alone
        ? words
        : parties.stream().map(this::name).distinct().collect(Collectors.joining("; "));
  }

  private String name(Party party) {
    return vocabulary.concept(party.role()).map(Concept::label).orElse(party.words().text());
  }

  /// The words of a sentence between two places, without what a page break put between them.
  private String quote(Reading reading, int start, int end) {
    List<Span> within = new ArrayList<>();
    for (Span span : reading.spans()) {
      int from = Math.max(span.start(), start);
      int to = Math.min(span.end(), end);
      if (from < to) {
        within.add(new Span(from, to));
      }
    }
    return within.isEmpty() ? "" : Quotation.of(source, within).text();
  }

  private static String words(@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }
}
