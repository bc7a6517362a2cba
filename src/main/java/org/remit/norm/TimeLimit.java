package org.remit.norm;

import org.jspecify.annotations.Nullable;

/// By when, how often or at what time something is to be done or left.
///
/// "Within 10 working days of receipt, where possible" has the amount 10, the unit working day, the
/// event `receipt` and the hedge `where possible`.
///
/// @param amount how many units, or null where no figure is given
/// @param from the event that the time runs from or leads up to
/// @param hedge words that soften it
/// @param words all the words it was read from
public record TimeLimit(
    Kind kind,
    @Nullable Integer amount,
    @Nullable Unit unit,
    @Nullable Phrase from,
    @Nullable Phrase hedge,
    Phrase words) {

  public TimeLimit {
    if ((amount == null) != (unit == null)) {
      throw new IllegalArgumentException("a number needs a unit: " + words.text());
    }
  }

  /// The duration in ISO 8601, with `BD` for working days: `P5BD`, `PT24H`, `P1Y`; null where no
  /// figure is given.
  public @Nullable String iso() {
    return unit == null ? null : unit.prefix + amount + unit.suffix;
  }

  /// How a time bounds an action.
  public enum Kind {
    /// At most so long after an event.
    WITHIN("within"),
    /// Earlier than an event.
    BEFORE("before"),
    /// Soon, without a figure.
    PROMPTLY("promptly"),
    /// At least so long ahead.
    NOTICE("notice"),
    /// Barred for the time of something.
    NOT_DURING("not-during"),
    /// Again and again.
    EVERY("every");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// What time is counted in. A working day is not a day: weekends and holidays do not count.
  public enum Unit {
    HOUR("hour", "PT", "H"),
    DAY("day", "P", "D"),
    WORKING_DAY("working-day", "P", "BD"),
    WEEK("week", "P", "W"),
    MONTH("month", "P", "M"),
    YEAR("year", "P", "Y");

    private final String label;
    private final String prefix;
    private final String suffix;

    Unit(String label, String prefix, String suffix) {
      this.label = label;
      this.prefix = prefix;
      this.suffix = suffix;
    }

    public String label() {
      return label;
    }
  }
}
