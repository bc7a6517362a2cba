package org.remit.store;

/// How near the editorial questions of one passage are to a searched meaning.
final class Near {

  /// A passage with fewer than three questions is taken to have further ones, each this much as
  /// near as the one before.
  private static final float FURTHER = 0.9f;

  private final int wording;
  private final float first;
  private final float second;
  private final float third;

  /// @param asked the places among all wordings of those that the passage answers, at least one
  /// @param all the cosines of all wordings
  Near(int[] asked, float[] all) {
    int best = asked[0];
    float one = Float.NEGATIVE_INFINITY;
    float two = Float.NEGATIVE_INFINITY;
    float three = Float.NEGATIVE_INFINITY;
    for (int place : asked) {
      float near = all[place];
      if (near > one) {
        three = two;
        two = one;
        one = near;
        best = place;
      } else if (near > two) {
        three = two;
        two = near;
      } else if (near > three) {
        three = near;
      }
    }
    this.wording = best;
    this.first = one;
    this.second = asked.length > 1 ? two : one * FURTHER;
    this.third = asked.length > 2 ? three : second * FURTHER;
  }

  /// The place among all wordings of the nearest.
  int wording() {
    return wording;
  }

  /// How near they are together: half the nearest, half the mean of the nearest [Hit#NEAREST]. One
  /// question near by may be chance; several are not.
  double asked() {
    double mean = ((double) first + second + third) / Hit.NEAREST;
    return Math.max(0, (first + mean) / 2);
  }

  /// The greatest cosine.
  double nearest() {
    return first;
  }
}
