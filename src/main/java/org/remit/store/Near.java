package org.remit.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// The editorial questions of one passage, those nearest to a searched meaning first.
final class Near {

  private final List<Hit.Asked> nearest = new ArrayList<>();

  /// Notes a wording, unless enough are nearer; of those as near the first noted stands first.
  void add(double cosine, String wording, String quote, @Nullable Verdict verdict) {
    int at = nearest.size();
    while (at > 0 && nearest.get(at - 1).cosine() < cosine) {
      at--;
    }
    if (at < Hit.MOST) {
      nearest.add(at, new Hit.Asked(wording, quote, verdict, cosine));
      if (nearest.size() > Hit.MOST) {
        nearest.removeLast();
      }
    }
  }

  /// How near they are together: half the nearest, half the mean of the nearest few. One question
  /// near by may be chance; several are not.
  double asked() {
    if (nearest.isEmpty()) {
      return 0;
    }
    double last = nearest.getFirst().cosine();
    double sum = 0;
    for (int i = 0; i < Hit.NEAREST; i++) {
      last = i < nearest.size() ? nearest.get(i).cosine() : last * 0.9;
      sum += last;
    }
    return Math.max(0, (nearest.getFirst().cosine() + sum / Hit.NEAREST) / 2);
  }

  /// The greatest cosine.
  double nearest() {
    return nearest.isEmpty() ? 0 : nearest.getFirst().cosine();
  }

  Hit hit(String clause, double words, double meaning, double askedWords) {
    return new Hit(clause, words, meaning, asked(), askedWords, 0, nearest);
  }
}
