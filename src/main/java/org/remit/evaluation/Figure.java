package org.remit.evaluation;

import java.util.Optional;

/// A measure of how good the answers are, in the order in which a table shows them.
public enum Figure {
  /// The share of answerable questions whose first result shows a clause that answers them.
  SUCCESS_AT_1("success@1"),
  /// The same of the first three results.
  SUCCESS_AT_3("success@3"),
  /// How much of what a full answer shows stands among the first five results, on average.
  RECALL_AT_5("recall@5"),
  /// The same of the first ten.
  RECALL_AT_10("recall@10"),
  /// One over the rank of the first right result, 0 where none of ten is right, on average.
  MRR_AT_10("mrr@10"),
  /// The share of right results among the first five whose citation names the clause.
  CITATION("citation"),
  /// The share of right ones among the results given as part of the answer, on average.
  PRECISION("precision"),
  /// How long one of the first five results is, on average. The shorter the better.
  CHARACTERS_SHOWN("characters shown"),
  /// The share of short answers that say all they must and come to the right verdict.
  SHORT_ANSWER("short answer"),
  /// The share of silences that are right.
  SILENCE_PRECISION("silence precision"),
  /// The share of unanswerable questions that are met with silence.
  SILENCE_RECALL("silence recall"),
  /// The harmonic mean of the two.
  SILENCE_F1("silence f1");

  private final String label;

  Figure(String label) {
    this.label = label;
  }

  /// The name used in tables and files.
  public String label() {
    return label;
  }

  /// Whether it is a share from 0 to 1, the higher the better, so that a floor can be set for it.
  public boolean isShare() {
    return this != CHARACTERS_SHOWN;
  }

  /// The figure with a label.
  public static Optional<Figure> of(String label) {
    for (Figure figure : values()) {
      if (figure.label.equals(label)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }
}
