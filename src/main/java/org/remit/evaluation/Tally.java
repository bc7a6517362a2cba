package org.remit.evaluation;

/// Marks given out of so many: a whole one for what is right, a part for what is partly right.
public record Tally(double right, int of) {

  static final Tally NONE = new Tally(0, 0);

  /// The mean mark; 0 where none was given.
  public double mean() {
    return of == 0 ? 0 : right / of;
  }

  Tally plus(double mark) {
    return new Tally(right + mark, of + 1);
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, of + other.of);
  }
}
