package org.remit.comparison;

import java.util.List;
import org.remit.source.Edition;

/// What one council's protocol says of a topic: clauses, or nothing.
public sealed interface Cell {

  /// Whose protocol.
  Edition edition();

  /// It speaks: rules first, then what was struck out, minuted or reported.
  ///
  /// @param clauses in reading order, never empty
  /// @param notNamed words of the topic's name that stand nowhere in the document
  record Speaks(Edition edition, List<Excerpt> clauses, List<String> notNamed) implements Cell {

    public Speaks {
      clauses = List.copyOf(clauses);
      notNamed = List.copyOf(notNamed);
      if (clauses.isEmpty()) {
        throw new IllegalArgumentException("whoever speaks says something");
      }
    }

    /// Whether none of it is a rule: all is struck out, minuted or reported.
    public boolean noRule() {
      return clauses.stream().noneMatch(Excerpt::stands);
    }
  }

  /// No clause of it speaks of the topic.
  ///
  /// @param lookup what was looked for to be able to say so
  record Silent(Edition edition, Lookup lookup) implements Cell {}
}
