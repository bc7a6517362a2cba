package org.remit.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.store.Votes;
import org.remit.vocabulary.Concept;

/// A passage with its features and score.
///
/// @param askedAs the editorial question that it answers which is nearest to what is asked, or ""
/// @param quote the words of the passage that answer that question, or ""
record Ranked(StoredClause clause, Features features, double score, String askedAs, String quote) {

  /// The same with another score.
  Ranked scored(double other) {
    return new Ranked(clause, features, other, askedAs, quote);
  }

  /// A passage that is shown without having been ranked.
  static Ranked plain(StoredClause clause) {
    return new Ranked(clause, new Features(), 0, "", "");
  }

  /// All candidates, best first, with what tells whether there is an answer among them.
  ///
  /// @param words BM25 of the question over the best passage's editorial questions
  /// @param elsewhere how much nearer the nearest editorial question of other documents is
  /// @param beyond how much nearer the questions are of rules that other documents state, and the
  ///   one searched does not; 0 where all are searched
  /// @param outside the matter outside protocols whose editorial questions are the nearest
  /// @param votes on what each clause answers, where yes or no would
  /// @param alone whether none of the documents searched has editorial questions
  record Order(
      List<Ranked> passages,
      double words,
      double elsewhere,
      double beyond,
      Outside outside,
      Votes votes,
      boolean alone) {

    /// A matter outside protocols.
    ///
    /// @param matter its topic, or null without any
    /// @param near how near the questions about it are
    /// @param nearer how much nearer the questions about it are than any that a document answers;
    ///   below 0 where they are not
    record Outside(@Nullable Concept matter, double near, double nearer) {}

    Order {
      passages = List.copyOf(passages);
    }

    double best() {
      return passages.isEmpty() ? 0 : passages.getFirst().score();
    }
  }
}
