package org.remit.comparison;

import org.jspecify.annotations.Nullable;
import org.remit.norm.TimeLimit;

/// The order of time limits: which of two leaves less time to whoever owes something.
final class TimeOrder {

  private static final int DAYS_OF_A_WEEK = 7;

  private TimeOrder() {}

  /// Above 0 where the second leaves less time, below 0 where it leaves more, 0 where both leave
  /// the same; null where that cannot be told, as between days and working days.
  static @Nullable Integer compare(TimeLimit before, TimeLimit after) {
    if (before.kind() != TimeLimit.Kind.WITHIN || after.kind() != TimeLimit.Kind.WITHIN) {
      return null;
    }
    Integer first = amount(before);
    Integer second = amount(after);
    if (first == null || second == null || !unit(before).equals(unit(after))) {
      return null;
    }
    return first.compareTo(second);
  }

  private static @Nullable Integer amount(TimeLimit limit) {
    return limit.amount() == null
        ? null
        : limit.unit() == TimeLimit.Unit.WEEK ? limit.amount() * DAYS_OF_A_WEEK : limit.amount();
  }

  private static String unit(TimeLimit limit) {
    TimeLimit.Unit unit = limit.unit();
    return unit == null
        ? ""
        : unit == TimeLimit.Unit.WEEK ? TimeLimit.Unit.DAY.label() : unit.label();
  }
}
