package org.remit.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.norm.Force;
import org.remit.norm.Party;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// What the rules of one document mean for a role: what it must, should, may and must not do, what
/// others owe it, and what rights of others it must honour, each by topic.
///
/// @param tally how many of the role's own rules there are of each force
/// @param deadlines every line that has a time limit, as a line of its own
public record RoleRules(Map<Force, Integer> tally, List<Section> sections, List<Line> deadlines) {

  public RoleRules {
    sections = List.copyOf(sections);
    deadlines = List.copyOf(deadlines);
  }

  /// The role's own rules, what others owe it, or rights that it must honour.
  public record Section(String id, String title, List<Topic> topics) {

    /// Whether none of its rules names the role itself.
    public boolean wider() {
      return topics.stream().allMatch(Topic::wider);
    }
  }

  /// The lines about one topic.
  public record Topic(String id, String name, List<Cluster> clusters) {

    /// Whether none of them names the role itself.
    public boolean wider() {
      return clusters.stream().allMatch(Cluster::wider);
    }
  }

  /// Lines that complete one lead-in, or that have none.
  public record Cluster(String context, List<Line> lines) {

    /// Whether none of them names the role itself.
    public boolean wider() {
      return lines.stream().allMatch(Line::wider);
    }
  }

  /// One sentence as printed.
  ///
  /// @param anchor unique among the lines
  /// @param who who is bound, where it is not the role itself; or ""
  /// @param wider whether it is a rule for a role that this one is a kind of
  /// @param forces how its rules speak, each once
  /// @param rule the first of its rules
  /// @param limits the words of its time limits
  public record Line(
      String anchor,
      String who,
      boolean wider,
      List<Force> forces,
      Rule rule,
      List<String> limits,
      List<Badge> badges) {

    /// What is to be done by a deadline, in the clause's words: more than the time alone.
    public String task() {
      String action = rule.norm().action().words().text();
      boolean timeAlone = limits.stream().anyMatch(limit -> limit.contains(action));
      return action.isEmpty() || timeAlone ? rule.text() : action;
    }
  }

  /// Arranges the rules of a document for a role.
  public static RoleRules of(Concept role, List<Rule> rules, Vocabulary vocabulary) {
    return new Arranging(role, vocabulary).arrange(rules, "");
  }

  /// Arranges the rules of a document that name a role itself.
  public static RoleRules own(Concept role, List<Rule> rules, Vocabulary vocabulary) {
    Arranging arranging = new Arranging(role, vocabulary);
    return arranging.arrange(rules.stream().filter(arranging::names).toList(), "");
  }

  /// Arranges the rules of a document that bind a role or are owed to it only since it is a kind of
  /// another.
  public static RoleRules wider(Concept role, List<Rule> rules, Vocabulary vocabulary) {
    Arranging arranging = new Arranging(role, vocabulary);
    return arranging.arrange(
        rules.stream().filter(rule -> !arranging.names(rule)).toList(), "every-");
  }

  /// The arranging for one role.
  public static final class Arranging {

    /// The roles of the vocabulary that everybody of a kind holds; the other tops are bodies.
    private static final Set<String> HELD_BY_PEOPLE = Set.of("member", "officer");

    private final Concept role;
    private final Vocabulary vocabulary;
    private final RoleNames roleNames;
    private final Set<String> bound = new LinkedHashSet<>();

    public Arranging(Concept role, Vocabulary vocabulary) {
      this.role = role;
      this.vocabulary = vocabulary;
      this.roleNames = new RoleNames(vocabulary);
      bound.add(role.iri());
      wider().forEach(concept -> bound.add(concept.iri()));
    }

    /// The roles that it is a kind of. What binds the whole council does not bind each of its
    /// bodies, and what binds outsiders not each of them.
    public List<Concept> wider() {
      return vocabulary.broader(role).stream()
          .filter(c -> !c.broader().isEmpty() || HELD_BY_PEOPLE.contains(c.localName()))
          .toList();
    }

    /// Whether a rule binds the role, leaves it free or is owed to it.
    public boolean concerns(Rule rule) {
      return bears(rule) || isOwed(rule);
    }

    /// Whether a rule binds the role or leaves it free. Where it is named as the other side, its
    /// own kind are the others: what officers owe their Head of Service, that role is owed.
    private boolean bears(Rule rule) {
      List<String> bearers = rule.norm().bearers().stream().map(Party::role).toList();
      return bearers.contains(role.iri())
          || (!names(rule) && bearers.stream().anyMatch(bound::contains));
    }

    private boolean isOwed(Rule rule) {
      return rule.norm().counterparties().stream().map(Party::role).anyMatch(bound::contains);
    }

    /// @param start what the anchors begin with, so that they stay unique on a page
    RoleRules arrange(List<Rule> all, String start) {
      List<Rule> own = all.stream().filter(this::bears).toList();
      List<Section> sections = new ArrayList<>();
      List<Line> deadlines = new ArrayList<>();
      section(sections, deadlines, start + "own", "What this role must, should or may do", own);
      section(sections, deadlines, start + "owed", "What others owe this role", owed(all, true));
      section(
          sections,
          deadlines,
          start + "honour",
          "Rights and freedoms of others towards it",
          owed(all, false));
      return new RoleRules(tally(own), sections, deadlines);
    }

    /// What others must do or leave towards it, or else what they are free to do.
    private List<Rule> owed(List<Rule> rules, boolean binding) {
      return rules.stream()
          .filter(rule -> !bears(rule) && isOwed(rule))
          .filter(rule -> (rule.norm().strength() != null) == binding)
          .toList();
    }

    private static Map<Force, Integer> tally(List<Rule> rules) {
      Map<Force, Integer> tally = new EnumMap<>(Force.class);
      rules.forEach(rule -> tally.merge(Force.of(rule.norm()), 1, Integer::sum));
      return tally;
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
            .filter(rule -> rule.norm().timeLimit() != null && !id.endsWith("honour"))
            .forEach(rule -> deadlines.add(line(anchor, List.of(rule))));
      }
      List<Topic> topics = new ArrayList<>();
      byTopic.forEach((topic, lines) ->
          topics.add(
              new Topic(id + "-" + RoleNames.localName(topic), name(topic), clusters(lines))));
      sections.add(new Section(id, title, topics));
    }

    private String name(String topic) {
      return topic.isEmpty() ? "Other matters" : roleNames.of(topic);
    }

    /// The topic that most of the rules share, so that there are few headings.
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
          : String.join(", ", bearers.stream().map(roleNames::of).toList());
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
