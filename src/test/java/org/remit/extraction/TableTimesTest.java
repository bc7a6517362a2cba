package org.remit.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.norm.Norm;

final class TableTimesTest {

  private static final String TABLE =
      """

      Type of contact | Acknowledgement | Full reply
      E-mail or letter | 2 working days | within 10 working days of receipt
      Telephone message | Same day | 3 working days
      Visit | by appointment | none
      """;

  private static List<String> lines(String text) {
    return Drafting.norms(text).stream()
        .filter(norm -> norm.timeLimit() != null)
        .map(TableTimesTest::line)
        .toList();
  }

  private static String line(Norm norm) {
    return norm.bearers().getFirst().localName()
        + " | "
        + requireNonNull(norm.condition()).text()
        + " | "
        + requireNonNull(norm.timeLimit()).iso();
  }

  @Test
  void aRowStatesTheDutyBeforeTheTableWithItsOwnTimes() {
    assertThat(
            lines("5.2 Officers must reply to members within the times set out below:\n" + TABLE))
        .containsExactly(
            "officer | Acknowledgement E-mail or letter | P2BD",
            "officer | Full reply E-mail or letter | P10BD",
            "officer | Full reply Telephone message | P3BD");
  }

  @Test
  void aTableThatNoDutyAnnouncesStatesNothing() {
    assertThat(lines("5.2 The usual times are these:\n" + TABLE)).isEmpty();
  }
}
