package org.remit.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EscalationPath;
import org.remit.clause.Clause;
import org.remit.clause.ClauseTree;
import org.remit.comparison.Health.DeadEnd;
import org.remit.comparison.Health.Gap;
import org.remit.comparison.Health.Named;
import org.remit.comparison.Health.Place;
import org.remit.comparison.Health.Review;
import org.remit.comparison.Health.Share;
import org.remit.graph.Coverage;
import org.remit.graph.SharedRuleNames;
import org.remit.norm.Norm;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.TimeLimit;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Looks through one document for what its keeper may want to look at.
final class HealthCheck {

  /// So many other documents must state a rule before its absence is worth a look.
  private static final int SEVERAL = 3;

  private static final String OUTSIDE = Scheme.ROLE.concept("outside-party");

  private static final String REVIEW = Scheme.ACTION.concept("review");

  private final Protocol protocol;
  private final ClauseTree tree;
  private final Vocabulary vocabulary;

  HealthCheck(Protocol protocol, ClauseTree tree, Vocabulary vocabulary) {
    this.protocol = protocol;
    this.tree = tree;
    this.vocabulary = vocabulary;
  }

  /// @param paths the paths of escalation that it tells of
  /// @param others the protocols beside it
  /// @param ruleNames for a shared rule's IRI, its name
  Health health(
      List<Tension> tensions,
      List<EscalationPath> paths,
      List<Protocol> others,
      Map<String, String> ruleNames,
      LocalDate today) {
    return new Health(
        protocol.edition(),
        coverage(),
        norms(true),
        norms(false),
        tree.references().size(),
        broken(),
        tensions,
        deadEnds(paths),
        undefined(),
        protocol.reviewed() ? gaps(others, ruleNames) : List.of(),
        protocol.reviewed(),
        reviews(today));
  }

  private List<Share> coverage() {
    List<Reading> readings = protocol.sayings().stream().map(Saying::reading).toList();
    Coverage coverage = Coverage.of(tree, readings);
    return Stream.of(SentenceKind.values())
        .filter(kind -> kind != SentenceKind.FURNITURE || coverage.percent(kind) > 0)
        .map(kind -> {
          Coverage.Share share = coverage.shares().get(kind);
          return new Share(kind, share == null ? 0 : share.sentences(), coverage.percent(kind));
        })
        .filter(share -> share.percent() > 0 || share.kind() == SentenceKind.UNMODELLED)
        .toList();
  }

  private int norms(boolean reviewed) {
    return protocol.sayings().stream()
        .filter(saying -> saying.reading().reviewed() == reviewed)
        .mapToInt(saying -> saying.norms().size())
        .sum();
  }

  private List<Place> broken() {
    return tree.references().stream()
        .filter(reference -> reference.targets().isEmpty())
        .map(reference ->
            new Place(
                tree.find(reference.from()).map(Clause::citation).orElse(""),
                reference.span().of(tree.source().text()),
                href(reference.from().value())))
        .toList();
  }

  private String href(String clause) {
    return "/documents/" + protocol.edition().document() + "#" + clause;
  }

  private List<DeadEnd> deadEnds(List<EscalationPath> paths) {
    return paths.stream()
        .flatMap(path -> Stream.concat(Stream.of(path), path.variants().stream()))
        .filter(EscalationPath::deadEnd)
        .filter(path -> !path.stops().isEmpty())
        .map(path ->
            new DeadEnd(
                String.join("; ", path.about()),
                path.condition(),
                path.readings().stream().map(this::place).toList()))
        .toList();
  }

  private Place place(Reading reading) {
    return new Place(reading.citation(), reading.text(), href(reading.clause().value()));
  }

  /// Roles of the council that no definition, description of a role or heading speaks of. Members
  /// and officers as a whole need none.
  private List<Named> undefined() {
    Map<String, Integer> times = new TreeMap<>();
    Map<String, Place> first = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Saying saying : protocol.sayings()) {
      for (Mention mention : vocabulary.inDocument(saying.text())) {
        Concept concept = mention.concept();
        if (concept.scheme() == Scheme.ROLE && isOfTheCouncil(concept)) {
          times.merge(concept.iri(), 1, Integer::sum);
          first.putIfAbsent(concept.iri(), place(saying.reading()));
          words.putIfAbsent(concept.iri(), whole(mention.words()));
          if (tells(saying.reading().kind())) {
            told.add(concept.iri());
          }
        }
      }
    }
    return times.entrySet().stream()
        .filter(role -> !told.contains(role.getKey()))
        .flatMap(role ->
            vocabulary.concept(role.getKey()).stream()
                .map(concept ->
                    new Named(
                        concept,
                        words.getOrDefault(role.getKey(), concept.label()),
                        role.getValue(),
                        java.util.Objects.requireNonNull(first.get(role.getKey())))))
        .sorted(Comparator.comparingInt((Named named) -> -named.times()))
        .toList();
  }

  /// Words without a bracket that they only open.
  private static String whole(String words) {
    int open = words.lastIndexOf('(');
    return open > 0 && words.indexOf(')', open) < 0 ? words.substring(0, open).strip() : words;
  }

  private boolean isOfTheCouncil(Concept role) {
    return !role.broader().isEmpty()
        && vocabulary.broader(role).stream().noneMatch(above -> above.iri().equals(OUTSIDE));
  }

  private static boolean tells(SentenceKind kind) {
    return kind == SentenceKind.DEFINITION
        || kind == SentenceKind.ROLE
        || kind == SentenceKind.HEADING;
  }

  private List<Gap> gaps(List<Protocol> others, Map<String, String> ruleNames) {
    Set<String> own = stated(protocol);
    Map<String, Map<String, Saying>> elsewhere = new TreeMap<>();
    for (Protocol other : others) {
      for (Saying saying : other.speaking()) {
        for (String rule : saying.rules()) {
          if (!own.contains(rule)) {
            Map<String, Saying> stating =
                elsewhere.computeIfAbsent(rule, r -> new LinkedHashMap<>());
            Saying known = stating.get(other.edition().document());
            if (known == null || tellsMore(saying, known, ruleNames.getOrDefault(rule, ""))) {
              stating.put(other.edition().document(), saying);
            }
          }
        }
      }
    }
    Map<String, List<String>> subjects = SharedRuleNames.topics();
    Map<String, Integer> counts = new HashMap<>();
    elsewhere
        .keySet()
        .forEach(rule ->
            subjects
                .getOrDefault(rule, List.of())
                .forEach(topic -> counts.merge(topic, 1, Integer::sum)));
    List<Gap> gaps = new ArrayList<>();
    elsewhere.forEach((rule, stating) -> {
      if (stating.size() >= SEVERAL && stating.values().stream().anyMatch(Saying::states)) {
        String topic = topic(subjects.getOrDefault(rule, List.of()), counts);
        gaps.add(
            new Gap(ruleNames.getOrDefault(rule, rule), topic, new ArrayList<>(stating.values())));
      }
    });
    gaps.sort(
        Comparator.comparingInt((Gap gap) -> -gap.elsewhere().size()).thenComparing(Gap::rule));
    return gaps;
  }

  /// Whether one sentence of a clause tells more of a rule than another: it states something where
  /// the other does not, or else has more of the words of the rule's name.
  private static boolean tellsMore(Saying one, Saying other, String rule) {
    if (one.states() != other.states()) {
      return one.states();
    }
    Set<String> name = Wording.stems(rule);
    return common(name, one) > common(name, other);
  }

  private static long common(Set<String> name, Saying saying) {
    Set<String> stems = Wording.stems(saying.text());
    return name.stream().filter(stems::contains).count();
  }

  /// The name of the topic that most of the rules share, so that there are few groups.
  private String topic(List<String> topics, Map<String, Integer> counts) {
    return topics.stream()
        .max(
            Comparator.comparingInt((String topic) -> counts.getOrDefault(topic, 0))
                .thenComparing(Comparator.reverseOrder()))
        .flatMap(vocabulary::concept)
        .map(Concept::label)
        .orElse("");
  }

  private static Set<String> stated(Protocol protocol) {
    Set<String> stated = new HashSet<>();
    protocol.relations().states().values().forEach(stated::addAll);
    return stated;
  }

  private List<Review> reviews(LocalDate today) {
    List<Review> reviews = new ArrayList<>();
    for (Saying saying : protocol.speaking()) {
      for (Norm norm : saying.norms()) {
        if (REVIEW.equals(norm.action().concept())) {
          LocalDate due = due(norm.timeLimit());
          reviews.add(new Review(saying, due, due != null && due.isBefore(today)));
          break;
        }
      }
    }
    return reviews;
  }

  private @Nullable LocalDate due(@Nullable TimeLimit limit) {
    LocalDate date = protocol.edition().date();
    if (date == null || limit == null || limit.kind() != TimeLimit.Kind.EVERY) {
      return null;
    }
    Integer amount = limit.amount();
    TimeLimit.Unit unit = limit.unit();
    if (amount == null || unit == null) {
      return null;
    }
    return switch (unit) {
      case YEAR -> date.plusYears(amount);
      case MONTH -> date.plusMonths(amount);
      case WEEK -> date.plusWeeks(amount);
      case DAY -> date.plusDays(amount);
      case HOUR, WORKING_DAY -> null;
    };
  }
}
