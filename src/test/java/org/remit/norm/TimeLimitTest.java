package org.remit.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.norm.TimeLimit.Kind;
import org.remit.norm.TimeLimit.Unit;

class TimeLimitTest {

  private static final Phrase WORDS = new Phrase("within 5 working days", List.of());

  @Test
  void workingDaysAreAUnitOfTheirOwn() {
    assertThat(new TimeLimit(Kind.WITHIN, 5, Unit.WORKING_DAY, null, null, WORDS).iso())
        .isEqualTo("P5BD");
    assertThat(new TimeLimit(Kind.WITHIN, 5, Unit.DAY, null, null, WORDS).iso()).isEqualTo("P5D");
  }

  @Test
  void hoursFollowTheMarkOfTime() {
    assertThat(new TimeLimit(Kind.NOTICE, 24, Unit.HOUR, null, null, WORDS).iso())
        .isEqualTo("PT24H");
  }

  @Test
  void aLimitWithoutAFigureHasNoDuration() {
    assertThat(new TimeLimit(Kind.PROMPTLY, null, null, null, null, WORDS).iso()).isNull();
  }

  @Test
  void aNumberNeedsAUnit() {
    assertThatThrownBy(() -> new TimeLimit(Kind.WITHIN, 5, null, null, null, WORDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unit");
  }
}
