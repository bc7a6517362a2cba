package org.remit.store;

/// The editorial questions of one passage that are the nearest to a searched meaning, nearest
/// first.
final class Near {

  private final int[] wordings;
  private final float[] cosines;
  private int size;

  /// @param asked the places among all wordings of those that the passage answers
  /// @param all the cosines of all wordings
  Near(int[] asked, float[] all) {
    wordings = new int[Math.min(Hit.NEAREST, asked.length)];
    cosines = new float[wordings.length];
    for (int wording : asked) {
      add(wording, all[wording]);
    }
  }

  /// Notes a wording, unless enough are nearer; of those as near the first noted stands first.
  private void add(int wording, float cosine) {
    if (size == wordings.length && cosines[size - 1] >= cosine) {
      return;
    }
    int at = size < wordings.length ? size++ : size - 1;
    while (at > 0 && cosines[at - 1] < cosine) {
      cosines[at] = cosines[at - 1];
      wordings[at] = wordings[at - 1];
      at--;
    }
    cosines[at] = cosine;
    wordings[at] = wording;
  }

  /// The place of one of them among all wordings.
  int wording(int i) {
    return wordings[i];
  }

  double cosine(int i) {
    return cosines[i];
  }

  /// How near they are together: half the nearest, half the mean of the nearest few. One question
  /// near by may be chance; several are not.
  double asked() {
    double last = nearest();
    double sum = 0;
    for (int i = 0; i < Hit.NEAREST; i++) {
      last = i < size ? cosines[i] : last * 0.9;
      sum += last;
    }
    return Math.max(0, (nearest() + sum / Hit.NEAREST) / 2);
  }

  /// The greatest cosine.
  double nearest() {
    return size == 0 ? 0 : cosines[0];
  }
}
