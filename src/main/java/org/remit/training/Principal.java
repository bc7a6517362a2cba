package org.remit.training;

import java.util.List;
import java.util.Random;

/// The directions in which some vectors differ most: where learning begins.
final class Principal {

  private static final int ROUNDS = 40;

  private Principal() {}

  /// A matrix with a column for each direction, found by repeated multiplication.
  static float[][] directions(List<float[]> vectors, int count, Random random) {
    int dimensions = vectors.getFirst().length;
    float[][] spread = new float[dimensions][dimensions];
    for (float[] vector : vectors) {
      for (int i = 0; i < dimensions; i++) {
        Matrix.add(spread[i], vector[i], vector);
      }
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
