package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.evaluation.Samples.QUOTE;
import static org.remit.evaluation.Samples.answered;
import static org.remit.evaluation.Samples.clause;
import static org.remit.evaluation.Samples.gold;
import static org.remit.evaluation.Samples.question;
import static org.remit.evaluation.Samples.wrong;

import org.junit.jupiter.api.Test;

class EvaluationReportTest {

  private final EvaluationReport report = new EvaluationReport(evaluation());

  private static Evaluation evaluation() {
    Scorer scorer = new Scorer();
    scorer.add(question("a", gold("1", QUOTE)), answered("", null, clause("1", QUOTE)));
    scorer.add(question("b", gold("1", QUOTE)), answered("", null, wrong(), clause("2", QUOTE)));
    scorer.add(question("c"), answered("", null));
    return new Evaluation(scorer.scores(), 12.5, 0.04);
  }

  @Test
  void tableHasALineForEachFigure() {
    assertThat(report.table())
        .isEqualToNormalizingNewlines(
            """
            questions            3
            answerable           2
            success@1            0.5
            success@3            1.0
            recall@5             1.0
            recall@10            1.0
            mrr@10               0.75
            citation             0.5
            precision            0.75
            characters shown     49
            short answer         -
            silence precision    0.0
            silence recall       0.0
            silence f1           0.0
            success@1 by kind    deadline 1/2
            success@1 by council waverley 1/2
            ms p50               12.5
            ms p99               0.04
            """);
  }

  @Test
  void missesSayWhatWasWantedAndWhatCame() {
    assertThat(report.misses(5))
        .isEqualToNormalizingNewlines(
            """

            b [waverley, deadline] How long?
              first hit at 2; wanted waverley 1
              got waverley 1; waverley 2

            c [waverley, out-of-scope] How long?
              should be silent; wanted nothing
              got nothing
            """);
    assertThat(report.misses(1)).contains("first hit").doesNotContain("silent");
    assertThat(report.misses(0)).isEmpty();
  }

  @Test
  void jsonHasTheSameNamesAndNullForWhatWasNotMeasured() {
    assertThat(report.json())
        .isEqualTo(
            """
            {"questions":3,"answerable":2,"success@1":0.5,"success@3":1.0,"recall@5":1.0,\
            "recall@10":1.0,"mrr@10":0.75,"citation":0.5,"precision":0.75,"characters shown":49,\
            "short answer":null,"silence precision":0.0,"silence recall":0.0,"silence f1":0.0,\
            "success@1 by kind":{"deadline":"1/2"},"success@1 by council":{"waverley":"1/2"},\
            "ms p50":12.5,"ms p99":0.04}\
            """);
  }
}
