package org.remit.clause;

import java.util.List;
import org.remit.source.Span;

/// One citable piece of a document: what one search result shows.
///
/// @param clause where its words stand
/// @param part 0 where the unit is all of its clause's words, else which piece of a clause too long
///   to show whole, from 1
/// @param spans its words in the source
/// @param text its words as printed, no mark-up, white space folded; at most [#MAX_TEXT] characters
/// @param context the lead-ins that complete its sentence, or "" ; at most [#MAX_CONTEXT]
///   characters
/// @param heading the heading it stands under, with its number
/// @param headings every heading above it, outermost first
public record Unit(
    Clause clause,
    int part,
    List<Span> spans,
    String text,
    String context,
    String heading,
    List<String> headings) {

  public static final int MAX_TEXT = 900;
  public static final int MAX_CONTEXT = 400;

  public Unit {
    spans = List.copyOf(spans);
    headings = List.copyOf(headings);
  }

  /// The clause's citation, with the piece where the clause is shown in pieces.
  public String citation() {
    return part == 0 ? clause.citation() : clause.citation() + ", part " + part;
  }

  /// Unique in the document: the clause's identifier, with the piece where there are several.
  public String id() {
    return part == 0 ? clause.eId().value() : clause.eId().value() + "__part_" + part;
  }
}
