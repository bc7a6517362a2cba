package org.remit.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.remit.source.Edition;

/// An edition in words for a page.
///
/// @param date the date in words, or what is known of it, without a full stop
/// @param status the status in words
public record EditionView(Edition edition, String date, String status) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public static EditionView of(Edition edition) {
    return new EditionView(edition, date(edition), status(edition));
  }

  public String href() {
    return "/documents/" + edition.document();
  }

  /// A date in words, or as it stands where it is no real date.
  public static String day(String date) {
    try {
      return DAY.format(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return date;
    }
  }

  private static String date(Edition edition) {
    LocalDate date = edition.date();
    if (date != null) {
      return "Dated " + DAY.format(date);
    }
    String note = edition.dateNote();
    return note.isBlank() ? "No date stated" : note.replaceFirst("\\.$", "");
  }

  private static String status(Edition edition) {
    return switch (edition.status()) {
      case DRAFT -> "Draft";
      case IN_FORCE -> "In force";
      case SUPERSEDED -> "Replaced by a later edition";
      case NOT_STATED -> "Does not say if it is in force";
    };
  }
}
