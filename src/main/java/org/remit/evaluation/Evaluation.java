package org.remit.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.remit.answer.Answer;
import org.remit.answer.Answering;
import org.remit.answer.Ask;

/// What came of asking a set of questions: how well they were answered, and how fast.
///
/// @param scores how well
/// @param p50 how many milliseconds half of the answers took at most
/// @param p99 how many milliseconds all but one in a hundred took at most
public record Evaluation(Scores scores, double p50, double p99) {

  /// Asks every question of a file, one at a time.
  ///
  /// @throws IllegalArgumentException naming file, line, field and fault, where the file is not a
  ///   well-formed question set
  public static Evaluation run(Path questions, Answering answering) {
    List<GoldQuestion> read = GoldQuestion.readAll(questions);
    if (read.isEmpty()) {
      throw new IllegalArgumentException(questions + ": no questions");
    }
    return run(read, answering);
  }

  /// Asks questions one at a time, twice over: once to warm up, and once to measure.
  public static Evaluation run(List<GoldQuestion> questions, Answering answering) {
    for (GoldQuestion question : questions) {
      answering.answer(ask(question));
    }
    Scorer scorer = new Scorer();
    long[] nanos = new long[questions.size()];
    for (int i = 0; i < nanos.length; i++) {
      GoldQuestion question = questions.get(i);
      long started = System.nanoTime();
      Answer answer = answering.answer(ask(question));
      nanos[i] = System.nanoTime() - started;
      scorer.add(question, answer);
    }
    Arrays.sort(nanos);
    return new Evaluation(scorer.scores(), millis(nanos, 0.5), millis(nanos, 0.99));
  }

  private static Ask ask(GoldQuestion question) {
    return Ask.of(question.question(), question.council());
  }

  /// The time that a share of the answers kept to, out of all times in order.
  static double millis(long[] nanos, double share) {
    int at = Math.min(nanos.length - 1, (int) (nanos.length * share));
    return Mean.rounded(nanos[at] / 1e6, 1);
  }
}
