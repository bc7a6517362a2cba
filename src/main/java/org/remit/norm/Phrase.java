package org.remit.norm;

import java.util.List;
import org.remit.source.Span;

/// Words of a clause, and where in the source they stand.
///
/// @param text the words as printed, white space folded; where a list's lead-in gives some of them,
///   these come first
/// @param spans where they stand, in UTF-16 units; more than one where a page break or the lead-in
///   of a list divides them
public record Phrase(String text, List<Span> spans) {

  public Phrase {
    spans = List.copyOf(spans);
  }
}
