package org.remit.web;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Which days are working days in England and Wales: not Saturdays, Sundays and bank holidays,
/// which are the same in both.
final class WorkingDays {

  /// The earliest and latest year that can be counted in; bank holidays announced later are not
  /// known.
  static final int FIRST_YEAR = 2000;

  static final int LAST_YEAR = 2100;

  private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

  /// A bank holiday.
  record BankHoliday(LocalDate date, String name) {}

  /// What counting working days comes to.
  ///
  /// @param passed bank holidays on weekdays that were not counted
  record Count(LocalDate last, List<BankHoliday> passed) {

    Count {
      passed = List.copyOf(passed);
    }
  }

  boolean isWorkingDay(LocalDate date) {
    return !weekend(date) && !bankHolidays(date.getYear()).containsKey(date);
  }

  /// The last of so many working days. The day itself is not counted, as is usual.
  ///
  /// @param days how many; below zero to count back
  Count count(LocalDate from, int days) {
    int step = Integer.signum(days);
    int left = Math.abs(days);
    List<BankHoliday> passed = new ArrayList<>();
    LocalDate date = from;
    while (left > 0) {
      date = date.plusDays(step);
      String name = bankHolidays(date.getYear()).get(date);
      if (name != null && !weekend(date)) {
        passed.add(new BankHoliday(date, name));
      } else if (!weekend(date)) {
        left--;
      }
    }
    return new Count(date, passed);
  }

  /// The bank holidays of a year by date.
  Map<LocalDate, String> bankHolidays(int year) {
    return byYear.computeIfAbsent(year, WorkingDays::read);
  }

  private static boolean weekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// Read when first wanted, since few readers count days.
  private static final class Calendar {
    static final HolidayManager HOLIDAYS =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  }

  private static Map<LocalDate, String> read(int year) {
    Map<LocalDate, String> holidays = new TreeMap<>();
    synchronized (Calendar.HOLIDAYS) {
      for (Holiday holiday : Calendar.HOLIDAYS.getHolidays(Year.of(year), "eng")) {
        holidays.put(holiday.getDate(), holiday.getDescription(Locale.UK));
      }
    }
    return holidays;
  }
}
