package org.remit.comparison;

import java.util.List;

/// A rule that at least two of the councils compared state, each in its own words.
///
/// @param rule its IRI in the scheme of shared rules
/// @param label what the rule is about, as reviewed
/// @param main whether it is among the few that say most about the topic
/// @param byCouncil the clauses that state it, in the order of the matrix's editions; an empty list
///   where no clause of a council was found to state it
public record Point(String rule, String label, boolean main, List<List<Excerpt>> byCouncil) {

  public Point {
    byCouncil = byCouncil.stream().map(List::copyOf).toList();
  }

  /// The clauses of one council that state it, in reading order.
  ///
  /// @param column which of the matrix's editions
  public List<Excerpt> clauses(int column) {
    return byCouncil.get(column);
  }

  /// How many of the councils state it.
  public int councils() {
    return (int) byCouncil.stream().filter(clauses -> !clauses.isEmpty()).count();
  }
}
