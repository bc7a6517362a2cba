package org.remit.evaluation;

/// How far what was found agrees with what people marked.
///
/// @param marked how many people marked
/// @param found how many were found
/// @param agreed how many of the found ones were marked
public record Agreement(int marked, int found, int agreed) {

  static final Agreement NONE = new Agreement(0, 0, 0);

  public Agreement {
    if (agreed < 0 || agreed > Math.min(marked, found)) {
      throw new IllegalArgumentException(
          agreed + " agree of " + marked + " marked and " + found + " found");
    }
  }

  /// The share of the found ones that were marked; 0 where nothing was found.
  public double precision() {
    return found == 0 ? 0 : (double) agreed / found;
  }

  /// The share of the marked ones that were found; 0 where nothing was marked.
  public double recall() {
    return marked == 0 ? 0 : (double) agreed / marked;
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    return marked + found == 0 ? 0 : 2.0 * agreed / (marked + found);
  }

  /// Whether there is anything to agree on.
  boolean isAny() {
    return marked + found > 0;
  }

  Agreement plus(Agreement other) {
    return new Agreement(marked + other.marked, found + other.found, agreed + other.agreed);
  }
}
