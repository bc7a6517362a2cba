package org.remit.training;

import java.util.List;
import java.util.stream.IntStream;

/// Arithmetic on rows of numbers. Many rows are worked out at a time, but each number always in the
/// same order, so that the same lessons always teach the same.
final class Matrix {

  private Matrix() {}

  /// Adds a multiple of a row to another.
  static void add(float[] to, float times, float[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * row[i];
    }
  }

  /// Each row times a matrix.
  static float[][] product(float[][] rows, float[][] matrix) {
    float[][] product = new float[rows.length][matrix[0].length];
    IntStream.range(0, rows.length)
        .parallel()
        .forEach(row -> {
          for (int i = 0; i < matrix.length; i++) {
            add(product[row], rows[row][i], matrix[i]);
          }
        });
    return product;
  }

  /// Adds to a matrix the outer products of rows with others.
  static void addOuter(float[][] matrix, float[][] rows, float[][] others) {
    int[] counting =
        IntStream.range(0, rows.length).filter(row -> !isNothing(others[row])).toArray();
    IntStream.range(0, matrix.length)
        .parallel()
        .forEach(i -> {
          for (int row : counting) {
            add(matrix[i], rows[row][i], others[row]);
          }
        });
  }

  private static boolean isNothing(float[] row) {
    for (float value : row) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  static float squareDistance(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      float apart = one[i] - other[i];
      sum += apart * apart;
    }
    return sum;
  }

  /// The mean of some rows.
  static float[] middle(List<float[]> rows) {
    float[] middle = new float[rows.getFirst().length];
    rows.forEach(row -> add(middle, 1f / rows.size(), row));
    return middle;
  }

  /// What is left of a row when the middle is taken away.
  static float[] seenFrom(float[] middle, float[] row) {
    float[] seen = row.clone();
    add(seen, -1, middle);
    return seen;
  }

  /// Brings each row to length 1 in place and gives the lengths they had.
  static float[] normalize(float[][] rows) {
    float[] lengths = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      float length = (float) Math.sqrt(Math.max(1e-18f, dot(rows[row], rows[row])));
      lengths[row] = length;
      for (int i = 0; i < rows[row].length; i++) {
        rows[row][i] /= length;
      }
    }
    return lengths;
  }

  static float[][] transposed(float[][] rows) {
    float[][] transposed = new float[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < transposed.length; i++) {
        transposed[i][row] = rows[row][i];
      }
    }
    return transposed;
  }

  /// From a gradient by unit vectors to one by the vectors that were brought to length 1.
  static void throughLength(float[][] gradient, float[][] units, float[] lengths) {
    for (int row = 0; row < gradient.length; row++) {
      add(gradient[row], -dot(gradient[row], units[row]), units[row]);
      for (int i = 0; i < gradient[row].length; i++) {
        gradient[row][i] /= lengths[row];
      }
    }
  }

  static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      copy[row] = rows[row].clone();
    }
    return copy;
  }
}
