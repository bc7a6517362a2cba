package org.remit.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.answer.Ask;
import org.remit.evaluation.Stopwatch.Spent;

class TimingTest {

  @Test
  void aStageWithinAStageCountsForItselfAlone() {
    Stopwatch watch = new Stopwatch();
    String said = watch.time("outer", () -> watch.time("inner", () -> busy()) + "!");
    Map<String, Spent> lap = watch.lap();
    assertThat(said).isEqualTo("done!");
    assertThat(lap).containsOnlyKeys("outer", "inner");
    assertThat(requireNonNull(lap.get("inner")).nanos()).isGreaterThanOrEqualTo(5_000_000);
    assertThat(watch.lap()).isEmpty();
  }

  private static String busy() {
    long until = System.nanoTime() + 5_000_000;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return "done";
  }

  @Test
  void everyQuestionIsAnsweredBesideTheLeastThatItCanTake() {
    Stopwatch watch = new Stopwatch();
    List<String> done = new ArrayList<>();
    Timing timing =
        Timing.of(
            List.of(Ask.of("another?", null)),
            List.of(Ask.of("one?", null), Ask.of("two?", null)),
            watch,
            ask -> watch.time("answer", () -> done.add("answer " + ask.question())),
            ask -> watch.time("least", () -> done.add("least " + ask.question())));
    assertThat(done)
        .startsWith("answer another?", "least another?")
        .endsWith("least one?", "answer one?", "least two?", "answer two?");
    assertThat(timing.answers()).hasSize(2).isSorted();
    assertThat(timing.least()).hasSize(2).isSorted();
    assertThat(timing.stages()).containsOnlyKeys("answer");
    assertThat(timing.table()).contains("p99", "p50 to least p50");
  }

  @Test
  void figuresAreTakenFromTheMiddleAndNearTheEnd() {
    List<Double> hundred = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      hundred.add((double) i);
    }
    assertThat(Timing.at(hundred, 0.5)).isEqualTo(51);
    assertThat(Timing.at(hundred, 0.99)).isEqualTo(100);
    assertThat(Timing.at(List.of(), 0.5)).isZero();
    Timing timing = new Timing(Map.of(), List.of(4d, 5d), List.of(2d, 2d), List.of(4d, 5d));
    assertThat(timing.ratio()).isEqualTo(2.5);
  }
}
