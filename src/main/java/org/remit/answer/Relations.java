package org.remit.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.remit.graph.ClauseRelations;
import org.remit.graph.ClauseRelations.Relation;

/// What people have reviewed of how the clauses of one document stand to one another and to the
/// rules that other protocols state too. Everything is named by its IRI.
///
/// @param states for a clause, the shared rules that it states
/// @param restated for a clause, those of its document that state the same rule again
/// @param qualified for a clause, those of its document that limit it or except from it
/// @param alike for a sentence, those of other documents that are about the same thing
/// @param apart for a sentence, those of other documents that only look so
public record Relations(
    Map<String, Set<String>> states,
    Map<String, Set<String>> restated,
    Map<String, Set<String>> qualified,
    Map<String, Set<String>> alike,
    Map<String, Set<String>> apart) {

  /// Nobody has reviewed any.
  public static final Relations NONE =
      new Relations(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Relations {
    states = Map.copyOf(states);
    restated = Map.copyOf(restated);
    qualified = Map.copyOf(qualified);
    alike = Map.copyOf(alike);
    apart = Map.copyOf(apart);
  }

  /// The relations that a graph holds.
  public static Relations of(ClauseRelations held) {
    return new Relations(
        held.states(),
        to(held, Relation.RESTATED),
        to(held, Relation.QUALIFIED),
        held.alike(),
        held.apart());
  }

  private static Map<String, Set<String>> to(ClauseRelations held, Relation relation) {
    Map<String, Set<String>> to = new TreeMap<>();
    held.related()
        .forEach((clause, others) ->
            others.stream()
                .filter(other -> other.relation() == relation)
                .forEach(
                    other -> to.computeIfAbsent(clause, c -> new TreeSet<>()).add(other.clause())));
    return to;
  }

  /// Whether a relation leads from one to the other or back.
  public static boolean either(Map<String, Set<String>> relation, String one, String other) {
    return relation.getOrDefault(one, Set.of()).contains(other)
        || relation.getOrDefault(other, Set.of()).contains(one);
  }
}
