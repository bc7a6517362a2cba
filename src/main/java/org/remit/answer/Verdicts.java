package org.remit.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;
import org.remit.question.Kind;
import org.remit.question.Question;

/// What a yes/no question comes to, as worded: what most of the votes say that the clauses answer
/// which answer it. Where they disagree too much, no more is said than that it depends.
final class Verdicts {

  /// What depends counts this much more: fewer questions are worded so that it does.
  private static final double DEPENDING = 1.5;

  /// The share of the votes that an answer needs to be given. Of the answers with less, 43 of 100
  /// were right where [Votes] was measured; of those with up to [#SURE], 62.
  private static final double LEAST = 0.45;

  /// With such a share 87 of 100 were right, and it is said plainly if the clauses are the right
  /// ones for sure enough.
  private static final double SURE = 0.7;

  private Verdicts() {}

  /// What it comes to; never sure where no rule in force says so. Or null where the question asks
  /// for something else or the votes do not tell.
  ///
  /// @param speaking the best clause of each council that answers
  /// @param votes the share of the votes that each answer has, by the clause's IRI: see [Votes#of]
  /// @param plainly whether it is sure enough that these are the clauses that answer
  static @Nullable Judgement judge(
      Question question,
      List<Ranked> speaking,
      Function<String, Map<Verdict, Double>> votes,
      boolean plainly) {
    if (!question.yesNo() || speaking.isEmpty()) {
      return null;
    }
    Map<Verdict, Double> shares = new EnumMap<>(Verdict.class);
    for (Ranked clause : speaking) {
      votes
          .apply(clause.clause().iri())
          .forEach((verdict, share) -> shares.merge(verdict, share, Double::sum));
    }
    shares.computeIfPresent(Verdict.CONDITIONAL, (verdict, share) -> DEPENDING * share);
    if (shares.isEmpty()) {
      return null;
    }
    double all = shares.values().stream().mapToDouble(share -> share).sum();
    Verdict most =
        shares.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    double share = Objects.requireNonNull(shares.get(most)) / all;
    if (share < LEAST) {
      boolean allowing = question.kind() == Kind.PERMISSION;
      return allowing ? new Judgement(Verdict.CONDITIONAL, false) : null;
    }
    boolean rule = !Ranking.noRule(speaking.getFirst().clause());
    return new Judgement(most, plainly && rule && share >= SURE);
  }
}
