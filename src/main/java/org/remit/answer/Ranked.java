package org.remit.answer;

import java.util.List;
import java.util.Map;
import org.remit.graph.StoredClause;

/// A passage with its features and score.
///
/// @param askedAs the nearest editorial question that it answers, or ""
/// @param quote the words of the passage that answer that question, or ""
record Ranked(
    StoredClause clause,
    Map<Feature, Double> features,
    double score,
    String askedAs,
    String quote) {

  Ranked {
    features = Map.copyOf(features);
  }

  /// A passage that is shown without having been ranked.
  static Ranked plain(StoredClause clause) {
    return new Ranked(clause, Map.of(), 0, "", "");
  }

  /// All candidates, best first, with what tells whether there is an answer among them.
  ///
  /// @param words BM25 of the question over the best passage's editorial questions
  /// @param elsewhere how much nearer the nearest editorial question of other documents is
  record Order(List<Ranked> passages, double words, double elsewhere) {

    Order {
      passages = List.copyOf(passages);
    }

    double best() {
      return passages.isEmpty() ? 0 : passages.getFirst().score();
    }
  }
}
