package org.remit.store;

/// A passage that a search found, with how well it fits in each way.
///
/// @param clause the IRI of the passage
/// @param words BM25 of the searched words over the passage's fields, 0 where none matched
/// @param meaning cosine to the passage's own words
/// @param asked cosine to the editorial questions that it answers: the mean of the nearest one and
///   of the nearest [#NEAREST] together, 0 where it has none near
/// @param askedWords BM25 of the searched words over all that those questions ask
/// @param askedAs the nearest of them, or ""
/// @param quote the words of the passage that answer that one, or ""
public record Hit(
    String clause,
    double words,
    double meaning,
    double asked,
    double askedWords,
    String askedAs,
    String quote) {

  /// One question near by may be chance; several are not.
  public static final int NEAREST = 3;

  /// A passage that was found without being searched for.
  public static Hit none(String clause) {
    return new Hit(clause, 0, 0, 0, 0, "", "");
  }
}
