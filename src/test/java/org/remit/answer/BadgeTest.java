package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.clause.EId;
import org.remit.norm.Duty;
import org.remit.norm.Escalation;
import org.remit.norm.Frame;
import org.remit.norm.Norm;
import org.remit.norm.Permission;
import org.remit.norm.PlainFrames;
import org.remit.norm.Prohibition;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Span;

class BadgeTest {

  private static final Frame FRAME =
      PlainFrames.frame(List.of(), List.of(), "may", "go", null, List.of());
  private static final Norm MUST = new Duty(Strength.MANDATORY, FRAME);
  private static final Norm MUST_NOT = new Prohibition(Strength.MANDATORY, FRAME);
  private static final Norm MAY = new Permission(FRAME);

  @Test
  void aNextStepSaysEachWayInWhichItsSentenceBinds() {
    Reading step = reading(List.of(MUST, MAY, MUST_NOT), way());
    Reading other = reading(List.of(MUST), null);
    assertThat(Badge.of(result(Result.Part.NEXT_STEP, step, other)))
        .extracting(Badge::words)
        .containsExactly("Binding: must", "Allowed: may", "Binding: must not");
    assertThat(Badge.of(step)).hasSize(3);
  }

  @Test
  void aClauseWhoseSentencesDifferTooMuchIsNotSummedUp() {
    Reading one = reading(List.of(MUST, MAY), null);
    Reading other = reading(List.of(MUST_NOT), null);
    assertThat(Badge.of(result(Result.Part.ANSWER, one, other))).isEmpty();
    assertThat(Badge.of(result(Result.Part.ANSWER, one, one))).hasSize(2);
  }

  private static Escalation way() {
    return new Escalation(List.of(), PlainFrames.phrase("conduct"), List.of(), null, null, null);
  }

  private static Reading reading(List<Norm> norms, @Nullable Escalation way) {
    return new Reading(
        "sec_1__s_1",
        new EId("sec_1"),
        "1",
        List.of(new Span(0, 2)),
        "go",
        Set.of(),
        SentenceKind.NORM,
        norms,
        way,
        List.of(),
        null,
        null,
        true);
  }

  private static Result result(Result.Part part, Reading... readings) {
    Edition edition =
        new Edition(
            "test",
            "A Council",
            false,
            "",
            "A protocol",
            null,
            "",
            EditionStatus.IN_FORCE,
            "",
            "Made up for tests.",
            "test.txt",
            "a".repeat(64));
    return new Result(
        1,
        1,
        part,
        edition,
        "1",
        "",
        "",
        "go",
        null,
        List.of(),
        "",
        List.of(),
        List.of(),
        Stream.of(readings).toList(),
        "https://w3id.org/remit/test#sec_1",
        "/documents/test#sec_1",
        Map.of());
  }
}
