package org.remit.store;

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
/// @param likeAnswers cosine to what the clauses say whose questions come nearest to the searched
///   meaning, in whatever document: see [Feedback]
/// @param askedAs the nearest of those questions, or ""
/// @param quote the words of the passage that answer that question, or ""
public record Hit(
    String clause,
    double words,
    double meaning,
    double asked,
    double askedWords,
    double wordByWord,
    double likeAnswers,
    String askedAs,
    String quote) {

  /// One question near by may be chance; several are not.
  public static final int NEAREST = 3;

  Hit withWordByWord(double fit) {
    return new Hit(clause, words, meaning, asked, askedWords, fit, likeAnswers, askedAs, quote);
  }
}
