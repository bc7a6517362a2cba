package org.remit.language;

import java.util.Arrays;

/// A space in which a question lies near other questions that the same clause answers, and near
/// that clause: "am I allowed to bring my agent?" near "can somebody come with me?".
///
/// Two linear maps of the embedding model's vectors, one for questions and one for passages, each
/// seen from the middle of all that it was learned from. Learned by `./remit train` from the
/// editorial questions and kept in `data/ranking/joint-space.txt`.
///
/// @param questions where a question goes
/// @param passages where what a passage says goes
public record JointSpace(Projection questions, Projection passages) {

  private static final String RESOURCE = "data/ranking/joint-space.txt";

  /// The one that comes with Remit.
  public static JointSpace load() {
    float[][] rows = Numbers.load(RESOURCE);
    int half = rows.length / 2;
    return new JointSpace(
        Projection.of(Arrays.copyOfRange(rows, 0, half)),
        Projection.of(Arrays.copyOfRange(rows, half, rows.length)));
  }

  /// As [#load()] reads it: the middle of the questions, the rows of their map, then the same of
  /// the passages.
  public String written() {
    return Numbers.written(
        """
        # The space that questions share with the clauses that answer them: the middle of the questions and the rows
        # of their map, then the same of the clauses; in ten-thousandths.
        # Learned from the editorial questions; ./remit train makes it anew. Not edited by hand.
        """,
        rows());
  }

  /// Changes with the space.
  public String id() {
    return Numbers.id(rows());
  }

  /// How long the vectors are that it takes.
  public int reads() {
    return questions.map.length;
  }

  private float[][] rows() {
    float[][] first = questions.rows();
    float[][] second = passages.rows();
    float[][] rows = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, rows, first.length, second.length);
    return rows;
  }

  /// A linear map of what is left of a vector when the middle is taken away.
  public static final class Projection {
    private final float[] middle;
    private final float[][] map;

    /// @param middle as long as the model's vectors
    /// @param map a row for each of its numbers
    public Projection(float[] middle, float[][] map) {
      this.middle = middle;
      this.map = map;
    }

    private static Projection of(float[][] rows) {
      return new Projection(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
    }

    private float[][] rows() {
      float[][] rows = new float[map.length + 1][];
      rows[0] = middle;
      System.arraycopy(map, 0, rows, 1, map.length);
      return rows;
    }

    /// Where a unit vector of the model goes; again of length 1.
    public float[] of(float[] vector) {
      float[] left = new float[vector.length];
      for (int i = 0; i < left.length; i++) {
        left[i] = vector[i] - middle[i];
      }
      return Unit.of(Numbers.product(left, map));
    }
  }
}
