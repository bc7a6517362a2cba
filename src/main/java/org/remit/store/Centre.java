package org.remit.store;

import java.util.List;

/// The mean of all editorial questions. Questions about the same trade are much alike; seen from
/// their centre, what sets them apart counts for more. (Mu and Viswanath, "All-but-the-Top", 2018,
/// take away the mean and more; the mean alone is what paid here.)
final class Centre {

  /// A few questions tell little of where the centre is: with this many, half as much is taken
  /// away.
  private static final double FEW = 100;

  private final double[] mean;

  /// @param vectors of the questions, all of the same length
  Centre(List<float[]> vectors) {
    double each = 1 / (vectors.size() + FEW);
    mean = new double[vectors.isEmpty() ? 0 : vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] * each;
      }
    }
  }

  /// A question's unit vector as seen from the centre.
  float[] from(float[] vector) {
    double[] moved = new double[vector.length];
    double square = 0;
    for (int d = 0; d < vector.length; d++) {
      moved[d] = mean.length == 0 ? vector[d] : vector[d] - mean[d];
      square += moved[d] * moved[d];
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    float[] unit = new float[vector.length];
    for (int d = 0; d < vector.length; d++) {
      unit[d] = (float) (moved[d] / length);
    }
    return unit;
  }
}
