package org.remit.store;

/// The few of many that fit best, best first; of those that fit as well the first added.
final class Best {

  private final int[] places;
  private final double[] fits;
  private int size;

  /// @param most how many at most
  Best(int most) {
    places = new int[most];
    fits = new double[most];
  }

  /// Takes one in, unless enough fit better.
  void add(int place, double fit) {
    if (size == places.length && (size == 0 || fits[size - 1] >= fit)) {
      return;
    }
    int at = size < places.length ? size++ : size - 1;
    while (at > 0 && fits[at - 1] < fit) {
      fits[at] = fits[at - 1];
      places[at] = places[at - 1];
      at--;
    }
    fits[at] = fit;
    places[at] = place;
  }

  int size() {
    return size;
  }

  /// The place among the many.
  int place(int i) {
    return places[i];
  }

  double fit(int i) {
    return fits[i];
  }
}
