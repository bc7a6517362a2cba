package org.remit.training;

/// Changes a matrix step by step, ever less, by the Adam method (Kingma and Ba, 2015).
final class Adam {

  // how long it remembers
  private static final float MEAN = 0.9f;
  private static final float SQUARE = 0.999f;

  private final float[][] matrix;
  private final float[][] mean;
  private final float[][] square;
  private final float step;
  private final int all;
  private int taken;

  /// @param step how far the first step goes
  /// @param all how many steps there will be
  Adam(float[][] matrix, float step, int all) {
    this.matrix = matrix;
    this.mean = new float[matrix.length][matrix[0].length];
    this.square = new float[matrix.length][matrix[0].length];
    this.step = step;
    this.all = all;
  }

  void take(float[][] gradient) {
    taken++;
    float size = step * (1 - (float) taken / all);
    float meanShare = 1 - (float) StrictMath.pow(MEAN, taken);
    float squareShare = 1 - (float) StrictMath.pow(SQUARE, taken);
    for (int row = 0; row < matrix.length; row++) {
      for (int i = 0; i < matrix[row].length; i++) {
        float slope = gradient[row][i];
        mean[row][i] = MEAN * mean[row][i] + (1 - MEAN) * slope;
        square[row][i] = SQUARE * square[row][i] + (1 - SQUARE) * slope * slope;
        float spread = (float) Math.sqrt(square[row][i] / squareShare) + 1e-8f;
        matrix[row][i] -= size * (mean[row][i] / meanShare) / spread;
      }
    }
  }
}
