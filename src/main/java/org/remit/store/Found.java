package org.remit.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What a search found.
///
/// @param hits sorted by clause IRI
/// @param asked how near the editorial questions of each passage are, in all documents, as in
///   [Hit#asked], and those about each matter outside them; by the passage's or matter's IRI
/// @param votes on what each clause answers, where yes or no would
public record Found(List<Hit> hits, Map<String, Double> asked, Votes votes) {

  public Found {
    hits = List.copyOf(hits);
    asked = Collections.unmodifiableMap(asked);
  }
}
