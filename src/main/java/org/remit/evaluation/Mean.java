package org.remit.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/// A mean in the making. The sum is kept exactly, so that the order of the questions cannot change
/// the last place of a figure.
final class Mean {

  private BigDecimal sum = BigDecimal.ZERO;
  private int count;

  void add(double value) {
    sum = sum.add(new BigDecimal(value));
    count++;
  }

  /// The mean, rounded; empty where nothing was added.
  OptionalDouble rounded(int places) {
    return count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            rounded(
                sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128).doubleValue(),
                places));
  }

  static double rounded(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
  }
}
