package org.remit.store;

import java.util.ArrayList;
import java.util.List;

/// The editorial questions of one passage that are near to a searched meaning, nearest first.
final class Near {

  private final List<Double> cosines = new ArrayList<>();
  private String wording = "";
  private String quote = "";

  boolean isEmpty() {
    return cosines.isEmpty();
  }

  /// Notes which question is the nearest.
  void nearest(String itsWording, String itsQuote) {
    wording = itsWording;
    quote = itsQuote;
  }

  /// Adds the next nearest.
  void add(double cosine) {
    cosines.add(cosine);
  }

  /// The greatest cosine.
  double nearest() {
    return cosines.isEmpty() ? 0 : cosines.getFirst();
  }

  private double asked() {
    if (cosines.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < Hit.NEAREST; i++) {
      sum += i < cosines.size() ? cosines.get(i) : cosines.getLast() * 0.9;
    }
    return (cosines.getFirst() + sum / Hit.NEAREST) / 2;
  }

  Hit hit(String clause, double words, double meaning, double askedWords) {
    return new Hit(clause, words, meaning, asked(), askedWords, wording, quote);
  }
}
