package org.remit.store;

import java.util.List;

/// What a search found.
///
/// @param hits sorted by clause IRI
/// @param nearestAsked the greatest cosine to any editorial question in the documents searched
/// @param nearestAnywhere the greatest cosine to any editorial question of any document: where it
///   is clearly greater, the question is one that other documents answer
public record Found(List<Hit> hits, double nearestAsked, double nearestAnywhere) {

  public Found {
    hits = List.copyOf(hits);
  }
}
