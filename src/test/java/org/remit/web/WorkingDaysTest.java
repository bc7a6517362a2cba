package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.web.WorkingDays.BankHoliday;
import org.remit.web.WorkingDays.Count;

class WorkingDaysTest {

  private final WorkingDays calendar = new WorkingDays();

  /// As published for England and Wales, one-off and moved ones included.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018 | 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
          2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
          2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
          2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
          2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
          2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
          2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
          2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
          2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
          """)
  void theBankHolidaysAreThoseOfEnglandAndWales(int year, String days) {
    List<LocalDate> published =
        Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
    List<LocalDate> known =
        calendar.bankHolidays(year).keySet().stream()
            .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
            .toList();
    assertThat(known).containsExactlyElementsOf(published);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-27, 5, 2026-05-05",
    "2026-04-24, 5, 2026-05-01",
    "2026-04-25, 1, 2026-04-27",
    "2026-04-26, 1, 2026-04-27",
    "2026-05-01, 1, 2026-05-05",
    "2026-12-24, 2, 2026-12-30",
    "2026-12-31, 1, 2027-01-04",
    "2026-05-05, -1, 2026-05-01",
    "2026-05-05, 0, 2026-05-05"
  })
  void weekendsAndBankHolidaysAreNotCounted(LocalDate from, int days, LocalDate last) {
    assertThat(calendar.count(from, days).last()).isEqualTo(last);
  }

  @Test
  void whatWasNotCountedIsNamed() {
    Count count = calendar.count(LocalDate.of(2026, 4, 27), 5);
    assertThat(count.passed())
        .extracting(BankHoliday::date)
        .containsExactly(LocalDate.of(2026, 5, 4));
    assertThat(count.passed().getFirst().name()).containsIgnoringCase("may bank holiday");
  }

  @Test
  void aBankHolidayIsNoWorkingDay() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 26))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 28))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 29))).isTrue();
  }
}
