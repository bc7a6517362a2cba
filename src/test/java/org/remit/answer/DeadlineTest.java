package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.norm.Norm;
import org.remit.norm.TimeLimit;

class DeadlineTest {

  @Test
  void whatSoftensATimeLimitStandsBesideIt() {
    List<TimeLimit> limits =
        RealRemit.base().readings("staffordshire").stream()
            .flatMap(reading -> reading.norms().stream())
            .map(Norm::timeLimit)
            .filter(limit -> limit != null)
            .toList();
    assertThat(limits)
        .extracting(Deadline::softened)
        .contains("Within 2 working days (“where possible”)");
    assertThat(limits)
        .filteredOn(limit -> limit.hedge() == null)
        .isNotEmpty()
        .allSatisfy(limit -> assertThat(Deadline.softened(limit)).isEqualTo(Deadline.time(limit)));
  }
}
