package org.remit.store;

import java.util.List;

/// A passage that a search found, with how well it fits in each way.
///
/// @param clause the IRI of the passage
/// @param words BM25 of the searched words over the passage's fields, 0 where none matched
/// @param meaning cosine to the passage in the space that questions share with what answers them
/// @param asked how near the editorial questions that it answers are, in that space: the mean of
///   the nearest one and of the nearest [#NEAREST] together, 0 where it has none near
/// @param askedWords BM25 of the searched words over all that those questions ask
/// @param wordByWord how near each word of the searched meaning comes to some word of the passage,
///   on the whole; 0 where its document has editorial questions
/// @param nearest the nearest of them, at most [#NEAREST]; unmodifiable
public record Hit(
    String clause,
    double words,
    double meaning,
    double asked,
    double askedWords,
    double wordByWord,
    List<Asked> nearest) {

  /// One question near by may be chance; several are not.
  public static final int NEAREST = 3;

  Hit withWordByWord(double fit) {
    return new Hit(clause, words, meaning, asked, askedWords, fit, nearest);
  }

  /// The nearest of its editorial questions, or "".
  public String askedAs() {
    return nearest.isEmpty() ? "" : nearest.getFirst().wording();
  }

  /// The words of the passage that answer that question, or "".
  public String quote() {
    return nearest.isEmpty() ? "" : nearest.getFirst().quote();
  }

  /// A wording of an editorial question.
  ///
  /// @param quote the words of the passage that answer it, or ""
  /// @param cosine how near it is
  public record Asked(String wording, String quote, double cosine) {}
}
