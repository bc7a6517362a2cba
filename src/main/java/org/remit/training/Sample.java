package org.remit.training;

import java.util.Arrays;

/// Some questions about one document, and which way the maps of the joint space would have to
/// change for each to find the others of its passage, and that passage.
final class Sample {

  /// 1 / 0.07, as is usual.
  private static final float SHARPNESS = 14;

  /// Questions that are nearer, as seen from their middle, are copies: finding one by the other
  /// teaches nothing. Of the questions of one clause, 5 pairs in 10,000 are.
  private static final float COPY = 0.825f;

  private final float[][] asked;
  private final int[] answers;
  private final float[][] passages;

  /// @param asked questions, as seen from their middle
  /// @param answers the place of each one's passage
  /// @param passages all of the document, as seen from their middle
  Sample(float[][] asked, int[] answers, float[][] passages) {
    this.asked = asked;
    this.answers = answers;
    this.passages = passages;
  }

  /// Adds to the gradients of the two maps what this sample asks for.
  void addTo(
      float[][] askedGradient, float[][] saidGradient, float[][] askedMap, float[][] saidMap) {
    float[][] questions = Matrix.product(asked, askedMap);
    float[] questionLengths = Matrix.normalize(questions);
    float[][] clauses = Matrix.product(passages, saidMap);
    float[] clauseLengths = Matrix.normalize(clauses);
    float[][] others = amongQuestions(questions);
    float[][] answering = amongPassages(questions, clauses);
    float[][] questionGradient = Matrix.product(others, questions);
    Matrix.addOuter(questionGradient, others, questions);
    Matrix.addOuter(questionGradient, Matrix.transposed(answering), clauses);
    float[][] clauseGradient = Matrix.product(Matrix.transposed(answering), questions);
    Matrix.throughLength(questionGradient, questions, questionLengths);
    Matrix.throughLength(clauseGradient, clauses, clauseLengths);
    Matrix.addOuter(askedGradient, asked, questionGradient);
    Matrix.addOuter(saidGradient, passages, clauseGradient);
  }

  /// How much nearness each pair of questions should lose: its chance, less its share of the
  /// chances of those that it should find.
  private float[][] amongQuestions(float[][] questions) {
    float[][] apart = Matrix.product(questions, Matrix.transposed(questions));
    float[][] units = Matrix.copy(asked);
    Matrix.normalize(units);
    float[][] cosines = Matrix.product(units, Matrix.transposed(units));
    for (int row = 0; row < apart.length; row++) {
      boolean[] counts = new boolean[apart.length];
      for (int other = 0; other < counts.length; other++) {
        counts[other] = other != row && cosines[row][other] <= COPY;
      }
      chances(apart[row], counts);
      float found = 0;
      for (int other = 0; other < counts.length; other++) {
        found += answers[other] == answers[row] ? apart[row][other] : 0;
      }
      for (int other = 0; other < counts.length; other++) {
        boolean same = answers[other] == answers[row];
        float less = same && found > 0 ? apart[row][other] / found : 0;
        apart[row][other] = found > 0 ? scaled(apart[row][other] - less) : 0;
      }
    }
    return apart;
  }

  /// How much nearness each question and passage should lose.
  private float[][] amongPassages(float[][] questions, float[][] clauses) {
    float[][] apart = Matrix.product(questions, Matrix.transposed(clauses));
    boolean[] all = new boolean[clauses.length];
    Arrays.fill(all, true);
    for (int row = 0; row < apart.length; row++) {
      chances(apart[row], all);
      for (int clause = 0; clause < all.length; clause++) {
        apart[row][clause] = scaled(apart[row][clause] - (clause == answers[row] ? 1 : 0));
      }
    }
    return apart;
  }

  private float scaled(float pull) {
    return pull * SHARPNESS / asked.length;
  }

  /// Cosines read as chances, in place; what does not count has none.
  private static void chances(float[] cosines, boolean[] counts) {
    float sum = 0;
    for (int i = 0; i < cosines.length; i++) {
      // cosines are at most 1, so the greatest power is 1
      cosines[i] = counts[i] ? (float) StrictMath.exp(SHARPNESS * (cosines[i] - 1)) : 0;
      sum += cosines[i];
    }
    for (int i = 0; i < cosines.length && sum > 0; i++) {
      cosines[i] /= sum;
    }
  }
}
