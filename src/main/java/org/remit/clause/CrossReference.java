package org.remit.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;

/// Words of a clause that refer to another clause of the same document.
///
/// @param from the clause they stand in
/// @param span the words, e.g. "paragraph (4) above"
/// @param named the number or heading they name, or null where the text has lost it
/// @param targets the clauses they lead to; empty where they lead nowhere
public record CrossReference(EId from, Span span, @Nullable String named, List<EId> targets) {

  public CrossReference {
    targets = List.copyOf(targets);
  }
}
