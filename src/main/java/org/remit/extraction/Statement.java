package org.remit.extraction;

import java.util.List;
import org.remit.clause.Clause;

/// One sentence or list item of a document, ready to be read.
///
/// @param place which of its clause's it is, from 1
/// @param own its own words
/// @param whole the words to be parsed: its own, after those of the lead-ins that it completes
/// @param role what it is to its clause
/// @param headings the headings above it, outermost first
/// @param lead the nearest lead-in above it, completed or not; "" if there is none
record Statement(
    Clause clause,
    int place,
    Wording own,
    Wording whole,
    Part role,
    List<String> headings,
    String lead) {

  Statement {
    headings = List.copyOf(headings);
  }

  /// What a sentence is to its clause.
  enum Part {
    HEADING,
    /// It opens a list and is completed by the items.
    LEAD_IN,
    SENTENCE
  }

  String id() {
    return clause.eId().value() + "__s_" + place;
  }

  boolean completesLeadIn() {
    return whole.ownFrom() > 0;
  }
}
