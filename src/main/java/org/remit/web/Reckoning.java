package org.remit.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.remit.answer.Deadline;
import org.remit.norm.NumberWords;
import org.remit.norm.TimeLimit;
import org.remit.web.WorkingDays.BankHoliday;
import org.remit.web.WorkingDays.Count;

/// The date that a time limit comes to, or why there is none.
///
/// @param counted whether days were counted, to a date or to a day that is no fixed date
/// @param answer the date in words, or that there is none
/// @param because how it was worked out, or what stands against it
/// @param passed bank holidays that were not counted
record Reckoning(
    Deadline deadline,
    boolean dated,
    boolean counted,
    String answer,
    List<String> because,
    List<String> passed) {

  private static final String NONE = "There is no hard date.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  Reckoning {
    because = List.copyOf(because);
    passed = List.copyOf(passed);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static Reckoning of(Deadline deadline, LocalDate start, WorkingDays calendar) {
    TimeLimit limit = deadline.limit();
    if (!deadline.countable()) {
      return none(deadline);
    }
    if (!deadline.hard()) {
      return softened(deadline, start, calendar);
    }
    return switch (limit.kind()) {
      case WITHIN, EVERY -> last(deadline, start, calendar, 1);
      case NOTICE, BEFORE -> last(deadline, start, calendar, -1);
      case NOT_DURING -> barred(deadline, start, calendar);
      case PROMPTLY -> none(deadline);
    };
  }

  private static Reckoning none(Deadline deadline) {
    return new Reckoning(deadline, false, false, NONE, List.of(against(deadline)), List.of());
  }

  /// The day on which so much time is over, which is no promise.
  private static Reckoning softened(Deadline deadline, LocalDate start, WorkingDays calendar) {
    TimeLimit limit = deadline.limit();
    boolean ahead = limit.kind() == TimeLimit.Kind.WITHIN || limit.kind() == TimeLimit.Kind.EVERY;
    Count count = count(limit, start, calendar, ahead ? 1 : -1);
    int amount = java.util.Objects.requireNonNull(limit.amount());
    String digits = Deadline.amount(limit);
    String words =
        amount < NumberWords.END ? digits.replaceFirst("^\\d+", NumberWords.of(amount)) : digits;
    String time = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    String day = day(count.last());
    String over =
        ahead
            ? time + " from then " + (amount == 1 ? "is" : "are") + " over on " + day + "."
            : time + " before then is " + day + ".";
    String soft = "That is no fixed date: the rule says “" + deadline.hedge() + "”.";
    return new Reckoning(deadline, false, true, NONE, List.of(over + " " + soft), passed(count));
  }

  private static String against(Deadline deadline) {
    TimeLimit limit = deadline.limit();
    if (!deadline.hedge().isEmpty()) {
      return "The document softens this limit with the words “"
          + deadline.hedge()
          + "”, so no day is the last one.";
    }
    if (limit.amount() != null) {
      return "The document counts in hours and not in days.";
    }
    return limit.kind() == TimeLimit.Kind.BEFORE
        ? "The limit hangs on something happening: “" + limit.words().text() + "”."
        : "The document says “" + limit.words().text() + "” and gives no number of days.";
  }

  private static Reckoning last(
      Deadline deadline, LocalDate start, WorkingDays calendar, int direction) {
    Count count = count(deadline.limit(), start, calendar, direction);
    String date = day(count.last());
    String amount = Deadline.amount(deadline.limit());
    return new Reckoning(
        deadline,
        true,
        true,
        date,
        List.of(
            direction > 0
                ? amount + ", counted from " + day(start) + ". That day itself is not counted."
                : amount
                    + ", counted back from "
                    + day(start)
                    + ". That day itself is not counted."),
        passed(count));
  }

  private static Reckoning barred(Deadline deadline, LocalDate event, WorkingDays calendar) {
    Count count = count(deadline.limit(), event, calendar, -1);
    return new Reckoning(
        deadline,
        true,
        true,
        "From " + day(count.last()) + " until " + day(event),
        List.of("The " + Deadline.amount(deadline.limit()) + " before " + day(event) + "."),
        passed(count));
  }

  private static List<String> passed(Count count) {
    return count.passed().stream()
        .sorted(java.util.Comparator.comparing(BankHoliday::date))
        .map(holiday -> day(holiday.date()) + " (" + holiday.name() + ")")
        .toList();
  }

  private static Count count(
      TimeLimit limit, LocalDate start, WorkingDays calendar, int direction) {
    int amount = direction * java.util.Objects.requireNonNull(limit.amount());
    return switch (java.util.Objects.requireNonNull(limit.unit())) {
      case WORKING_DAY -> calendar.count(start, amount);
      case DAY, HOUR -> new Count(start.plusDays(amount), List.of());
      case WEEK -> new Count(start.plusWeeks(amount), List.of());
      case MONTH -> new Count(start.plusMonths(amount), List.of());
      case YEAR -> new Count(start.plusYears(amount), List.of());
    };
  }
}
