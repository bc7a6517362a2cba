package org.remit.language;

/// Brings vectors to length 1.
final class Unit {

  private Unit() {}

  /// The same direction, of length 1; nothing stays nothing.
  static float[] of(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
