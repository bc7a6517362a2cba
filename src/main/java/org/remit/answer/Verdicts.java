package org.remit.answer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.remit.graph.ClauseRelations.Relation;
import org.remit.norm.Verdict;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.store.Hit;

/// What a yes/no question comes to, as worded: what editors have noted that the clause answers to
/// the questions nearest to it, each counting by how near it is. Where they disagree too much,
/// nothing is said.
final class Verdicts {

  /// A question this much farther than the nearest counts 1/e as much. With this and the next two,
  /// 69 of 100 of the 2,004 answers are found that people noted on questions from life, each of
  /// them without the questions of its own writer.
  private static final double FADING = 0.05;

  /// What depends counts this much more: fewer questions are worded so that it does.
  private static final double DEPENDING = 1.5;

  /// This many of the nearest questions have a vote.
  private static final int VOTES = 40;

  /// An answer leads by more than this share of the votes, or neither yes nor no is said: a wrong
  /// "no" is worse than none.
  private static final double LEAD = 0.05;

  /// With such a lead 82 of 100 of them are right; with less, 53.
  private static final double SURE = 0.6;

  /// Where the nearest is less near, it may ask about something else.
  private static final double NEAR = 0.45;

  private final Catalogue catalogue;

  Verdicts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// What it comes to, or null where the question asks for something else or the editors' answers
  /// to similar ones do not tell.
  ///
  /// @param speaking the best clause of each council that answers
  @Nullable Judgement judge(Question question, List<Ranked> speaking) {
    if (!question.yesNo() || speaking.isEmpty()) {
      return null;
    }
    List<Hit.Asked> judged =
        speaking.stream()
            .flatMap(each -> each.asked().stream())
            .filter(asked -> asked.verdict() != null)
            .sorted(Comparator.comparingDouble(Hit.Asked::cosine).reversed())
            .limit(VOTES)
            .toList();
    if (judged.isEmpty()) {
      return null;
    }
    Map<Verdict, Double> votes = new EnumMap<>(Verdict.class);
    double nearest = judged.getFirst().cosine();
    double all = 0;
    for (Hit.Asked asked : judged) {
      Verdict verdict = Objects.requireNonNull(asked.verdict());
      double near = Math.exp((asked.cosine() - nearest) / FADING);
      double vote = verdict == Verdict.CONDITIONAL ? DEPENDING * near : near;
      votes.merge(verdict, vote, Double::sum);
      all += vote;
    }
    List<Map.Entry<Verdict, Double>> sorted =
        votes.entrySet().stream()
            .sorted(Map.Entry.<Verdict, Double>comparingByValue().reversed())
            .toList();
    Map.Entry<Verdict, Double> most = sorted.getFirst();
    double next = sorted.size() > 1 ? sorted.get(1).getValue() : 0;
    boolean allowing = question.kind() == Kind.PERMISSION;
    double lead = (most.getValue() - next) / all;
    if (lead <= LEAD) {
      return allowing ? new Judgement(Verdict.CONDITIONAL, false) : null;
    }
    boolean limited = allowing && most.getKey() == Verdict.YES && limited(speaking.getFirst());
    return new Judgement(
        limited ? Verdict.CONDITIONAL : most.getKey(), lead > SURE && nearest >= NEAR);
  }

  /// Whether another clause limits this one: what is allowed is then allowed within that limit.
  private boolean limited(Ranked clause) {
    return catalogue.related(clause.clause()).stream()
        .anyMatch(related -> related.relation() == Relation.QUALIFIED);
  }
}
