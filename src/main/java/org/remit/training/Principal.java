package org.remit.training;

import java.util.List;
import java.util.Random;

/// The directions in which some vectors differ most: where learning begins.
final class Principal {

  private static final int ROUNDS = 40;

  /// So many vectors at a time stay in the processor's nearer memory.
  private static final int SOME = 128;

  private Principal() {}

  /// A matrix with a column for each direction, found by repeated multiplication.
  static float[][] directions(List<float[]> vectors, int count, Random random) {
    int dimensions = vectors.getFirst().length;
    float[][] spread = new float[dimensions][dimensions];
    for (int from = 0; from < vectors.size(); from += SOME) {
      List<float[]> some = vectors.subList(from, Math.min(from + SOME, vectors.size()));
      float[][] rows = some.toArray(float[][]::new);
      Matrix.addOuter(spread, rows, rows);
    }
    float[][] columns = new float[count][dimensions];
    for (float[] column : columns) {
      for (int i = 0; i < dimensions; i++) {
        column[i] = (float) random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      columns = Matrix.product(columns, spread);
      orthogonalize(columns);
    }
    return Matrix.transposed(columns);
  }

  private static void orthogonalize(float[][] columns) {
    for (int at = 0; at < columns.length; at++) {
      float[] column = columns[at];
      for (int before = 0; before < at; before++) {
        Matrix.add(column, -Matrix.dot(column, columns[before]), columns[before]);
      }
      Matrix.normalize(new float[][] {column});
    }
  }
}
