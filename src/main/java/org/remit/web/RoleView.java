package org.remit.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Rule;
import org.remit.norm.Party;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// What a role must, should, may and must not do at one council, and what others owe it, made ready
/// for its page.
///
/// @param edition the edition that says so; null where no council is chosen
/// @param councils every council with how many of its rules concern the role
/// @param tally how many of the role's own rules there are of each force
/// @param wider the roles that it is a kind of, whose rules bind it too
/// @param kinds its own kinds that have rules of their own there
record RoleView(
    Concept role,
    @Nullable EditionView edition,
    List<Council> councils,
    Map<Force, Integer> tally,
    List<Section> sections,
    List<Line> deadlines,
    List<Concept> wider,
    List<Kind> kinds) {

  RoleView {
    councils = List.copyOf(councils);
    sections = List.copyOf(sections);
    deadlines = List.copyOf(deadlines);
    wider = List.copyOf(wider);
    kinds = List.copyOf(kinds);
  }

  /// A council with how many of its rules concern the role.
  record Council(Edition edition, int rules, String href) {}

  /// A kind of the role with how many rules of its own it has.
  record Kind(Concept role, int rules, String href) {}

  /// A part of the page: the role's own rules, what others owe it, rights that it must honour.
  record Section(String id, String title, List<Topic> topics) {

    /// Whether none of its rules names the role itself.
    public boolean wider() {
      return topics.stream().allMatch(Topic::wider);
    }
  }

  /// The lines about one topic.
  record Topic(String id, String name, List<Cluster> clusters) {

    /// Whether none of them names the role itself.
    public boolean wider() {
      return clusters.stream().allMatch(Cluster::wider);
    }
  }

  /// Lines that complete one lead-in, or that have none.
  record Cluster(String context, List<Line> lines) {

    /// Whether none of them names the role itself.
    public boolean wider() {
      return lines.stream().allMatch(Line::wider);
    }
  }

  /// One sentence as printed.
  ///
  /// @param anchor its place on the page
  /// @param who who is bound, where it is not the role itself; or ""
  /// @param wider whether it is a rule for a role that this one is a kind of
  /// @param forces how its rules speak, each once
  /// @param rule the first of its rules
  /// @param limits the words of its time limits
  record Line(
      String anchor,
      String who,
      boolean wider,
      List<Force> forces,
      Rule rule,
      List<String> limits,
      List<Badge> badges) {}

  /// What is to be done by a deadline, in the clause's words: more than the time alone.
  public static String task(Line line) {
    String action = line.rule().norm().action().words().text();
    boolean timeAlone = line.limits().stream().anyMatch(limit -> limit.contains(action));
    return action.isEmpty() || timeAlone ? line.rule().text() : action;
  }

  public String name() {
    return role.label();
  }

  /// Whether a sheet of paper is for the rules that name the role itself, because there are some.
  public boolean ownSheet() {
    return !wider.isEmpty() && !sections.stream().allMatch(Section::wider);
  }

  /// Puts the page of one role together.
  static final class Making {

    private final Concept role;
    private final Vocabulary vocabulary;
    private final Set<String> bound = new LinkedHashSet<>();

    Making(Concept role, Vocabulary vocabulary) {
      this.role = role;
      this.vocabulary = vocabulary;
      bound.add(role.iri());
      wider().forEach(concept -> bound.add(concept.iri()));
    }

    /// The roles that it is a kind of. What binds the whole council does not bind each of its
    /// bodies, and what binds outsiders not each of them.
    List<Concept> wider() {
      return vocabulary.broader(role).stream()
          .filter(c -> !c.broader().isEmpty() || Roles.HELD_BY_PEOPLE.contains(c.localName()))
          .toList();
    }

    RoleView view(@Nullable Edition chosen, Map<Edition, List<Rule>> rules) {
      List<Council> councils = new ArrayList<>();
      rules.forEach((edition, all) ->
          councils.add(
              new Council(
                  edition,
                  (int) all.stream().filter(this::concerns).count(),
                  Roles.href(role, edition.document()))));
      List<Rule> all = chosen == null ? List.of() : rules.getOrDefault(chosen, List.of());
      List<Section> sections = new ArrayList<>();
      List<Line> deadlines = new ArrayList<>();
      section(sections, deadlines, "own", "What this role must, should or may do", own(all));
      section(sections, deadlines, "owed", "What others owe this role", owed(all));
      section(
          sections, deadlines, "honour", "Rights and freedoms of others towards it", honour(all));
      return new RoleView(
          role,
          chosen == null ? null : EditionView.of(chosen),
          councils,
          tally(own(all)),
          sections,
          deadlines,
          wider(),
          kinds(all, chosen));
    }

    private boolean concerns(Rule rule) {
      return bears(rule) || isOwed(rule);
    }

    private boolean bears(Rule rule) {
      return rule.norm().bearers().stream().map(Party::role).anyMatch(bound::contains);
    }

    private boolean isOwed(Rule rule) {
      return rule.norm().counterparties().stream().map(Party::role).anyMatch(bound::contains);
    }

    private List<Rule> own(List<Rule> rules) {
      return rules.stream().filter(this::bears).toList();
    }

    private List<Rule> owed(List<Rule> rules) {
      return rules.stream()
          .filter(rule -> !bears(rule) && isOwed(rule) && rule.norm().strength() != null)
          .toList();
    }

    private List<Rule> honour(List<Rule> rules) {
      return rules.stream()
          .filter(rule -> !bears(rule) && isOwed(rule) && rule.norm().strength() == null)
          .toList();
    }

    private static Map<Force, Integer> tally(List<Rule> rules) {
      Map<Force, Integer> tally = new EnumMap<>(Force.class);
      rules.forEach(rule -> tally.merge(Force.of(rule.norm()), 1, Integer::sum));
      return tally;
    }

    private List<Kind> kinds(List<Rule> rules, @Nullable Edition chosen) {
      Map<String, Integer> count = new java.util.TreeMap<>();
      for (Rule rule : rules) {
        rule.norm().bearers().stream()
            .map(Party::role)
            .distinct()
            .filter(iri -> isKind(iri))
            .forEach(iri -> count.merge(iri, 1, Integer::sum));
      }
      List<Kind> kinds = new ArrayList<>();
      count.forEach((iri, rulesOf) ->
          vocabulary
              .concept(iri)
              .ifPresent(kind ->
                  kinds.add(
                      new Kind(
                          kind,
                          rulesOf,
                          Roles.href(kind, chosen == null ? "" : chosen.document())))));
      return kinds;
    }

    private boolean isKind(String iri) {
      return vocabulary.concept(iri).stream()
          .flatMap(concept -> vocabulary.broader(concept).stream())
          .anyMatch(concept -> concept.iri().equals(role.iri()));
    }

    private void section(
        List<Section> sections, List<Line> deadlines, String id, String title, List<Rule> rules) {
      if (rules.isEmpty()) {
        return;
      }
      Map<String, List<Rule>> sentences = new LinkedHashMap<>();
      Map<String, Integer> shared = new LinkedHashMap<>();
      for (Rule rule : rules) {
        String sentence = rule.clause() + " " + who(rule) + " " + rule.text();
        sentences.computeIfAbsent(sentence, k -> new ArrayList<>()).add(rule);
        rule.norm().topics().forEach(topic -> shared.merge(topic, 1, Integer::sum));
      }
      Map<String, List<Line>> byTopic = new LinkedHashMap<>();
      int n = 0;
      for (List<Rule> sentence : sentences.values()) {
        String anchor = id + "-" + ++n;
        byTopic
            .computeIfAbsent(topic(sentence.getFirst(), shared), k -> new ArrayList<>())
            .add(line(anchor, sentence));
        sentence.stream()
            .filter(rule -> rule.norm().timeLimit() != null && !id.equals("honour"))
            .forEach(rule -> deadlines.add(line(anchor, List.of(rule))));
      }
      List<Topic> topics = new ArrayList<>();
      byTopic.forEach((topic, lines) ->
          topics.add(new Topic(id + "-" + RuleChoice.local(topic), name(topic), clusters(lines))));
      sections.add(new Section(id, title, topics));
    }

    private String name(String topic) {
      return topic.isEmpty() ? "Other matters" : CardView.label(topic, vocabulary);
    }

    /// The topic that most of the rules share, so that a page has few headings.
    private static String topic(Rule rule, Map<String, Integer> shared) {
      String most = "";
      for (String topic : rule.norm().topics()) {
        if (shared.getOrDefault(topic, 0) > shared.getOrDefault(most, 0)) {
          most = topic;
        }
      }
      return most;
    }

    private Line line(String anchor, List<Rule> rules) {
      Rule first = rules.getFirst();
      return new Line(
          anchor,
          who(first),
          rules.stream().noneMatch(this::names),
          rules.stream().map(rule -> Force.of(rule.norm())).distinct().sorted().toList(),
          first,
          rules.stream()
              .map(rule -> rule.norm().timeLimit())
              .flatMap(Stream::ofNullable)
              .map(limit -> limit.words().text())
              .distinct()
              .toList(),
          Badge.of(
              first.standing().stream().filter(s -> !s.equals("draft")).toList(),
              first.quotedFrom()));
    }

    /// Whether a rule names the role itself, on either side.
    private boolean names(Rule rule) {
      return Stream.concat(rule.norm().bearers().stream(), rule.norm().counterparties().stream())
          .anyMatch(party -> party.role().equals(role.iri()));
    }

    /// Who is bound, where the role itself is not named.
    private String who(Rule rule) {
      List<String> bearers = rule.norm().bearers().stream().map(Party::role).distinct().toList();
      if (bearers.contains(role.iri())) {
        return "";
      }
      return bearers.isEmpty()
          ? "Not stated who"
          : String.join(
              ", ", bearers.stream().map(iri -> CardView.label(iri, vocabulary)).toList());
    }

    private static List<Cluster> clusters(List<Line> lines) {
      List<Cluster> clusters = new ArrayList<>();
      for (int from = 0, to; from < lines.size(); from = to) {
        String context = lines.get(from).rule().context();
        to = from + 1;
        while (to < lines.size()
            && !context.isEmpty()
            && lines.get(to).rule().context().equals(context)) {
          to++;
        }
        clusters.add(new Cluster(context, List.copyOf(lines.subList(from, to))));
      }
      return clusters;
    }
  }
}
