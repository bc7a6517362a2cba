package org.remit.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.remit.answer.Rule;
import org.remit.norm.Party;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// Which rules of a document are shown, and what else can be chosen.
///
/// @param clauses how many clauses state a rule that is shown
/// @param of how many clauses state any rule
record FilterView(
    List<Option> roles,
    List<Option> topics,
    List<Option> types,
    boolean filtered,
    int clauses,
    int of) {

  FilterView {
    roles = List.copyOf(roles);
    topics = List.copyOf(topics);
    types = List.copyOf(types);
  }

  /// Something that can be chosen.
  record Option(String value, String label, boolean chosen) {}

  static FilterView of(
      List<Rule> rules, List<Rule> wanted, RuleChoice choice, Vocabulary vocabulary) {
    Set<String> roles = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    for (Rule rule : rules) {
      topics.addAll(rule.norm().topics());
      rule.norm().bearers().stream().map(Party::role).forEach(roles::add);
    }
    for (String role : List.copyOf(roles)) {
      vocabulary
          .concept(role)
          .ifPresent(c -> vocabulary.broader(c).stream().map(Concept::iri).forEach(roles::add));
    }
    return new FilterView(
        options(roles, RuleChoice.local(choice.role()), vocabulary),
        options(topics, RuleChoice.local(choice.topic()), vocabulary),
        types(choice),
        !choice.everything(),
        clauses(wanted),
        clauses(rules));
  }

  private static int clauses(List<Rule> rules) {
    return (int) rules.stream().map(Rule::clause).distinct().count();
  }

  private static List<Option> options(
      Collection<String> concepts, String chosen, Vocabulary vocabulary) {
    TreeMap<String, Option> byLabel = new TreeMap<>();
    for (String iri : concepts) {
      String value = RuleChoice.local(iri);
      String label = CardView.label(iri, vocabulary);
      byLabel.put(label, new Option(value, label, value.equals(chosen)));
    }
    return new ArrayList<>(byLabel.values());
  }

  private static List<Option> types(RuleChoice choice) {
    List<Option> options = new ArrayList<>();
    for (String type : RuleParameters.TYPES) {
      String label =
          switch (type) {
            case "duty" -> "Must or should";
            case "prohibition" -> "Must not or should not";
            case "permission" -> "May";
            default -> "Has a right";
          };
      options.add(new Option(type, label, type.equals(choice.type())));
    }
    return options;
  }
}
