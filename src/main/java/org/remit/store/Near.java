package org.remit.store;

/// How near the editorial questions of one passage are to a searched meaning.
final class Near {

  private final float[] nearest = new float[Hit.NEAREST];
  private final int wording;
  private final int found;

  /// @param asked the places among all wordings of those that the passage answers, at least one
  /// @param all the cosines of all wordings
  Near(int[] asked, float[] all) {
    int first = asked[0];
    int size = 0;
    float least = Float.NEGATIVE_INFINITY;
    for (int each : asked) {
      float cosine = all[each];
      if (cosine <= least) {
        continue;
      }
      first = size == 0 || cosine > nearest[0] ? each : first;
      int at = size < Hit.NEAREST ? size++ : size - 1;
      for (; at > 0 && nearest[at - 1] < cosine; at--) {
        nearest[at] = nearest[at - 1];
      }
      nearest[at] = cosine;
      least = size < Hit.NEAREST ? least : nearest[size - 1];
    }
    this.wording = first;
    this.found = size;
  }

  /// The place among all wordings of the nearest.
  int wording() {
    return wording;
  }

  /// How near they are together: half the nearest, half the mean of the nearest few. One question
  /// near by may be chance; several are not.
  double asked() {
    double last = nearest[0];
    double sum = 0;
    for (int i = 0; i < Hit.NEAREST; i++) {
      last = i < found ? nearest[i] : last * 0.9;
      sum += last;
    }
    return Math.max(0, (nearest[0] + sum / Hit.NEAREST) / 2);
  }
}
