package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.evaluation.Samples.QUOTE;
import static org.remit.evaluation.Samples.answered;
import static org.remit.evaluation.Samples.clause;
import static org.remit.evaluation.Samples.gold;
import static org.remit.evaluation.Samples.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.answer.Ask;

class EvaluationTest {

  @Test
  void everyQuestionIsAskedOnceToWarmUpAndOnceToMeasure() {
    List<Ask> asked = new ArrayList<>();
    Evaluation evaluation =
        Evaluation.run(
            List.of(question("a", gold("1", QUOTE)), question("b", gold("1", QUOTE))),
            ask -> {
              asked.add(ask);
              return answered("", null, clause("1", QUOTE));
            });

    assertThat(asked).hasSize(4).containsOnly(Ask.of("How long?", "waverley"));
    assertThat(evaluation.scores().questions()).isEqualTo(2);
    assertThat(evaluation.scores().figure(Figure.SUCCESS_AT_1)).hasValue(1);
    assertThat(evaluation.p50()).isBetween(0d, evaluation.p99());
  }

  @Test
  void timesAreTakenFromTheMiddleAndNearTheEnd() {
    long[] nanos = new long[200];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (i + 1) * 1_000_000L;
    }
    assertThat(Evaluation.millis(nanos, 0.5)).isEqualTo(101);
    assertThat(Evaluation.millis(nanos, 0.99)).isEqualTo(199);
    assertThat(Evaluation.millis(new long[] {1_250_000}, 0.99)).isEqualTo(1.2);
  }

  @Test
  void emptySetIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("questions.jsonl"), "\n");
    assertThatThrownBy(() -> Evaluation.run(file, ask -> answered("", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ": no questions");
  }
}
