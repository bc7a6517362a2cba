package org.remit.training;

import java.util.List;
import org.remit.norm.Verdict;

/// The judged questions of one clause, and which way a map would have to change for the answers to
/// the near ones to be those that are right.
///
/// @param asked unit vectors
/// @param verdicts what the clause answers to each
record JudgedQuestions(List<float[]> asked, List<Verdict> verdicts) {

  /// Above this cosine a question is another in other letters, and may not foretell it: 4 in 10,000
  /// pairs of the questions of one clause.
  private static final float SAME = 0.91f;

  /// What is certain has no slope to learn from; so nothing is held for quite certain.
  private static final float DOUBT = 0.01f;

  JudgedQuestions {
    asked = List.copyOf(asked);
    verdicts = List.copyOf(verdicts);
  }

  /// Adds to a gradient what these questions ask for.
  ///
  /// @param weight of each question
  void addTo(float[][] gradient, float[][] map, float weight) {
    float[][] raw = asked.toArray(float[][]::new);
    float[][] places = Matrix.product(raw, map);
    float[][] pull = new float[places.length][places[0].length];
    for (int one = 0; one < places.length; one++) {
      float[] votes = votes(one, raw, places);
      float right = 0;
      for (int other = 0; other < votes.length; other++) {
        right += agree(one, other) ? votes[other] : 0;
      }
      float chance = (1 - 3 * DOUBT) * right + DOUBT;
      for (int other = 0; other < votes.length; other++) {
        float more = votes[other] * (right - (agree(one, other) ? 1 : 0));
        float by = -more * (1 - 3 * DOUBT) / chance * weight;
        for (int i = 0; i < pull[one].length && by != 0; i++) {
          float apart = by * (places[one][i] - places[other][i]);
          pull[one][i] += apart;
          pull[other][i] -= apart;
        }
      }
    }
    Matrix.addOuter(gradient, raw, pull);
  }

  private boolean agree(int one, int other) {
    return verdicts.get(one) == verdicts.get(other);
  }

  /// The share that each other question has in foretelling one; all 0 where there is no other.
  private float[] votes(int one, float[][] raw, float[][] places) {
    float[] votes = new float[places.length];
    float most = Float.NEGATIVE_INFINITY;
    for (int other = 0; other < votes.length; other++) {
      boolean same = other == one || Matrix.dot(raw[one], raw[other]) > SAME;
      votes[other] =
          same ? Float.NEGATIVE_INFINITY : -Matrix.squareDistance(places[one], places[other]) / 2;
      most = Math.max(most, votes[other]);
    }
    float all = 0;
    for (int other = 0; other < votes.length; other++) {
      votes[other] =
          votes[other] == Float.NEGATIVE_INFINITY ? 0 : (float) StrictMath.exp(votes[other] - most);
      all += votes[other];
    }
    for (int other = 0; other < votes.length && all > 0; other++) {
      votes[other] /= all;
    }
    return votes;
  }
}
