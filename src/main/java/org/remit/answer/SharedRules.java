package org.remit.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.remit.graph.StoredClause;

/// The rules that clauses of several documents state, each in its own words: what is known of one
/// such clause tells something of the others.
final class SharedRules {

  /// How well a rule fits is judged by its best clauses in this many documents.
  private static final int DOCUMENTS = 3;

  /// The clauses of each rule, by document.
  private final List<Map<String, List<String>>> rules = new ArrayList<>();

  private final Map<String, List<String>> elsewhere = new HashMap<>();

  /// The documents that state a rule which a clause states, by the clause's IRI.
  private final Map<String, Set<String>> documentsOf = new HashMap<>();

  /// @param states for a clause's IRI, the rules that it states
  /// @param clauses all clauses by IRI
  SharedRules(Map<String, Set<String>> states, Map<String, StoredClause> clauses) {
    Map<String, Map<String, List<String>>> byRule = new TreeMap<>();
    states.forEach((iri, stated) -> {
      StoredClause clause = clauses.get(iri);
      if (clause != null) {
        stated.forEach(rule ->
            byRule
                .computeIfAbsent(rule, r -> new TreeMap<>())
                .computeIfAbsent(clause.document(), d -> new ArrayList<>())
                .add(iri));
      }
    });
    rules.addAll(byRule.values());
    Map<String, Set<String>> likewiseOf = new HashMap<>();
    for (Map<String, List<String>> rule : rules) {
      rule.values().stream()
          .flatMap(Collection::stream)
          .forEach(clause ->
              documentsOf.computeIfAbsent(clause, c -> new TreeSet<>()).addAll(rule.keySet()));
      rule.forEach((document, stating) ->
          rule.forEach((other, likewise) -> {
            if (!other.equals(document)) {
              stating.forEach(clause ->
                  likewiseOf.computeIfAbsent(clause, c -> new TreeSet<>()).addAll(likewise));
            }
          }));
    }
    likewiseOf.forEach((clause, likewise) -> elsewhere.put(clause, List.copyOf(likewise)));
  }

  /// The clauses of other documents that state a rule which this clause states, by IRI.
  List<String> elsewhere(StoredClause clause) {
    return elsewhere.getOrDefault(clause.iri(), List.of());
  }

  /// Whether a document states a rule that a clause states.
  ///
  /// @param clause the clause's IRI
  boolean stated(String clause, String document) {
    return documentsOf.getOrDefault(clause, Set.of()).contains(document);
  }

  /// How well the best rule that each clause states fits a question: the mean score of its best
  /// clauses in a few documents.
  ///
  /// @param scores of clauses, by IRI
  /// @return for each clause that states a rule with a scored clause
  Map<String, Double> fit(Map<String, Double> scores) {
    Map<String, Double> fit = new HashMap<>();
    for (Map<String, List<String>> rule : rules) {
      double mean =
          rule.values().stream()
              .mapToDouble(clauses ->
                  clauses.stream().mapToDouble(c -> scores.getOrDefault(c, 0d)).max().orElse(0))
              .map(best -> -best)
              .sorted()
              .limit(DOCUMENTS)
              .map(best -> -best)
              .average()
              .orElse(0);
      rule.values().stream()
          .flatMap(Collection::stream)
          .forEach(clause -> fit.merge(clause, mean, Math::max));
    }
    return fit;
  }
}
