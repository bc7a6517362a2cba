package org.remit.store;

/// How near the editorial questions of one passage are to a searched meaning.
final class Near {

  private final Best best;

  /// @param asked the places among all wordings of those that the passage answers, at least one
  /// @param all the cosines of all wordings
  Near(int[] asked, float[] all) {
    best = new Best(Math.min(Hit.NEAREST, asked.length));
    for (int wording : asked) {
      best.add(wording, all[wording]);
    }
  }

  /// The place among all wordings of the nearest.
  int wording() {
    return best.place(0);
  }

  /// How near they are together: half the nearest, half the mean of the nearest few. One question
  /// near by may be chance; several are not.
  double asked() {
    double last = nearest();
    double sum = 0;
    for (int i = 0; i < Hit.NEAREST; i++) {
      last = i < best.size() ? best.fit(i) : last * 0.9;
      sum += last;
    }
    return Math.max(0, (nearest() + sum / Hit.NEAREST) / 2);
  }

  /// The greatest cosine.
  private double nearest() {
    return best.fit(0);
  }
}
