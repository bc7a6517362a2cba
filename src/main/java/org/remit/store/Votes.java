package org.remit.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// What editors' answers to similar questions about similar clauses say that a clause answers to a
/// question: each answer counts by how alike the question is and how alike the clause that it was
/// given for. The clause's own questions count for the most; a clause that has none borrows from
/// those of other documents that say much the same.
public final class Votes {

  /// This many answers have a say: the long tail of unlike ones, taken together, would outvote
  /// them.
  private static final int VOTERS = 60;

  /// How much the likeness of clauses counts beside that of questions. With this figure and
  /// [#VOTERS], 73 of 100 of the 3,300 answers were found that people noted on questions from life,
  /// each without the questions of half the writers, its own among them; with all questions of the
  /// clause's document left out, 65. (Measured with the model's last state for both; which of its
  /// states tell how alike clauses are makes no difference.)
  private static final double CLAUSE = 12;

  private final Judged judged;
  private final float[] place;
  private float @Nullable [] likeness;

  Votes(Judged judged, float[] place) {
    this.judged = judged;
    this.place = place;
  }

  /// The share of the votes that each verdict has; empty where nobody has answered anything, or the
  /// clause is not held.
  public Map<Verdict, Double> of(String clause) {
    float[] said = judged.said(clause);
    if (said == null) {
      return Map.of();
    }
    float[] clauses = judged.likeness(said);
    float[] questions = likeness();
    Best voters = new Best(Math.min(VOTERS, judged.size()));
    for (int i = 0; i < judged.size(); i++) {
      voters.add(i, CLAUSE * clauses[judged.clause(i)] + questions[judged.wording(i)]);
    }
    Map<Verdict, Double> votes = new EnumMap<>(Verdict.class);
    double all = 0;
    for (int i = 0; i < voters.size(); i++) {
      double vote = Math.exp(voters.fit(i) - voters.fit(0));
      votes.merge(judged.verdict(voters.place(i)), vote, Double::sum);
      all += vote;
    }
    double sum = all;
    votes.replaceAll((verdict, vote) -> vote / sum);
    return votes;
  }

  /// Of each wording; worked out once for all clauses.
  private float[] likeness() {
    float[] known = likeness;
    if (known == null) {
      known = judged.nearness(place);
      likeness = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Votes votes
        && Arrays.equals(place, votes.place)
        && judged.equals(votes.judged);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(place);
  }
}
