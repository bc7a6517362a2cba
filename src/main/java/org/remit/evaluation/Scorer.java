package org.remit.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.remit.answer.Answer;
import org.remit.answer.Reply;
import org.remit.answer.Result;

/// Scores answers against the clauses that are known to be right, question by question.
public final class Scorer {

  /// How far down a list of results anything counts.
  private static final int DEPTH = 10;

  /// How many results a person is taken to look at.
  private static final int LOOKED_AT = 5;

  private static final int PLACES = 4;

  private final List<Miss> misses = new ArrayList<>();
  private final SortedMap<String, Share> byKind = new TreeMap<>();
  private final SortedMap<String, Share> byCouncil = new TreeMap<>();
  private final Mean recallAt5 = new Mean();
  private final Mean recallAt10 = new Mean();
  private final Mean reciprocalRank = new Mean();
  private final Mean precision = new Mean();
  private final Mean shown = new Mean();
  private int questions;
  private Share first = Share.NONE;
  private Share firstThree = Share.NONE;
  private Share cited = Share.NONE;
  private Share shortAnswers = Share.NONE;
  private Share silences = Share.NONE;
  private Share unanswerable = Share.NONE;

  /// Scores one answer.
  public void add(GoldQuestion question, Answer answer) {
    questions++;
    boolean silent = answer.reply().silent();
    if (silent) {
      silences = silences.plus(!question.answerable());
    }
    if (question.answerable()) {
      addResults(question, answer);
      if (question.hasShortAnswer()) {
        shortAnswers = shortAnswers.plus(isRight(question, answer.reply()));
      }
    } else {
      unanswerable = unanswerable.plus(silent);
      if (!silent) {
        misses.add(new Miss(question, answer, "should be silent"));
      }
    }
  }

  private void addResults(GoldQuestion question, Answer answer) {
    List<Result> results = answer.results().stream().limit(DEPTH).toList();
    List<List<GoldClause>> matched = new ArrayList<>();
    for (Result result : results) {
      matched.add(question.gold().stream().filter(clause -> clause.isShownBy(result)).toList());
    }
    addRank(question, answer, matched);
    addRecall(question.wanted(), matched);
    addPrecision(results, matched);
    for (int i = 0; i < Math.min(LOOKED_AT, results.size()); i++) {
      Result result = results.get(i);
      shown.add(Wording.length(result.context()) + Wording.length(result.text()));
      if (!matched.get(i).isEmpty()) {
        cited = cited.plus(matched.get(i).stream().anyMatch(clause -> clause.isCitedBy(result)));
      }
    }
  }

  private void addRank(GoldQuestion question, Answer answer, List<List<GoldClause>> matched) {
    int rank = 1;
    while (rank <= matched.size() && matched.get(rank - 1).isEmpty()) {
      rank++;
    }
    boolean hit = rank <= matched.size();
    Share success = Share.of(hit && rank == 1);
    first = first.plus(success);
    firstThree = firstThree.plus(hit && rank <= 3);
    reciprocalRank.add(hit ? 1.0 / rank : 0);
    byKind.merge(question.kind(), success, Share::plus);
    String council = question.council();
    byCouncil.merge(council == null ? "all" : council, success, Share::plus);
    if (success.right() == 0) {
      String why = hit ? "first hit at " + rank : "no hit among the first " + DEPTH;
      misses.add(new Miss(question, answer, why));
    }
  }

  private void addRecall(List<List<GoldClause>> wanted, List<List<GoldClause>> matched) {
    recallAt5.add(recall(wanted, matched.subList(0, Math.min(LOOKED_AT, matched.size()))));
    recallAt10.add(recall(wanted, matched));
  }

  private static double recall(List<List<GoldClause>> wanted, List<List<GoldClause>> matched) {
    long found =
        wanted.stream()
            .filter(any -> matched.stream().anyMatch(hits -> hits.stream().anyMatch(any::contains)))
            .count();
    return (double) found / wanted.size();
  }

  private void addPrecision(List<Result> results, List<List<GoldClause>> matched) {
    Share right = Share.NONE;
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).part() != Result.Part.NEARBY) {
        right = right.plus(!matched.get(i).isEmpty());
      }
    }
    if (right.of() > 0) {
      precision.add((double) right.right() / right.of());
    }
  }

  private static boolean isRight(GoldQuestion question, Reply reply) {
    return Wording.length(reply.text()) <= Reply.MAX_TEXT
        && question.answer().stream().allMatch(words -> Wording.holds(reply.text(), words))
        && (question.verdict() == null || question.verdict() == reply.verdict());
  }

  /// The scores of all answers so far.
  public Scores scores() {
    Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    put(figures, Figure.SUCCESS_AT_1, share(first));
    put(figures, Figure.SUCCESS_AT_3, share(firstThree));
    put(figures, Figure.RECALL_AT_5, recallAt5.rounded(PLACES));
    put(figures, Figure.RECALL_AT_10, recallAt10.rounded(PLACES));
    put(figures, Figure.MRR_AT_10, reciprocalRank.rounded(PLACES));
    put(figures, Figure.CITATION, share(cited));
    put(figures, Figure.PRECISION, precision.rounded(PLACES));
    put(figures, Figure.CHARACTERS_SHOWN, shown.rounded(0));
    put(figures, Figure.SHORT_ANSWER, share(shortAnswers));
    double right = silences.of() == 0 ? 0 : (double) silences.right() / silences.of();
    double kept = unanswerable.of() == 0 ? 0 : (double) unanswerable.right() / unanswerable.of();
    figures.put(Figure.SILENCE_PRECISION, Mean.rounded(right, PLACES));
    figures.put(Figure.SILENCE_RECALL, Mean.rounded(kept, PLACES));
    double f1 = right + kept == 0 ? 0 : 2 * right * kept / (right + kept);
    figures.put(Figure.SILENCE_F1, Mean.rounded(f1, PLACES));
    return new Scores(questions, first.of(), figures, byKind, byCouncil, misses);
  }

  private static OptionalDouble share(Share share) {
    return share.of() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Mean.rounded((double) share.right() / share.of(), PLACES));
  }

  private static void put(Map<Figure, Double> figures, Figure figure, OptionalDouble value) {
    value.ifPresent(measured -> figures.put(figure, measured));
  }
}
