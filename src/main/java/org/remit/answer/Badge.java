package org.remit.answer;

import java.util.List;
import java.util.stream.Stream;
import org.remit.clause.Standing;
import org.remit.norm.Duty;
import org.remit.norm.Norm;
import org.remit.norm.Permission;
import org.remit.norm.Prohibition;
import org.remit.norm.Reading;
import org.remit.norm.Right;
import org.remit.norm.Strength;

/// What must be known of a clause before relying on it, in words for a page.
///
/// @param kind the standing, which decides the colour
/// @param words what it comes to, for people
public record Badge(String kind, String words) {

  /// What must be known of words with some standings.
  public static List<Badge> of(List<String> standing, String quotedFrom) {
    return standing.stream().map(kind -> new Badge(kind, words(kind, quotedFrom))).toList();
  }

  /// What must be known of a result: its standing, and how far people have found its words to bind;
  /// of a next step, the words that tell of it.
  public static List<Badge> of(Result result) {
    List<Reading> telling =
        result.part() == Result.Part.NEXT_STEP
            ? result.readings().stream().filter(reading -> reading.escalation() != null).toList()
            : List.of();
    return Stream.concat(
            of(result.standing(), result.quotedFrom()).stream(),
            telling.isEmpty() ? summary(result.readings()) : force(telling))
        .toList();
  }

  /// How far a clause binds; nothing where that is better read than summed up, since its sentences
  /// differ too much.
  private static Stream<Badge> summary(List<Reading> clause) {
    List<Badge> force = force(clause).toList();
    boolean differ = force.size() > 2 && clause.size() > 1;
    return differ ? Stream.empty() : force.stream();
  }

  /// How far people have found some sentences to bind, in each way in which they do.
  private static Stream<Badge> force(List<Reading> readings) {
    return readings.stream()
        .filter(Reading::reviewed)
        .flatMap(reading -> reading.norms().stream())
        .map(Badge::force)
        .distinct()
        .map(words -> new Badge("force", words));
  }

  /// What must be known of a sentence: its standing, and how far it binds.
  public static List<Badge> of(Reading reading) {
    return Stream.concat(standing(reading).stream(), force(List.of(reading))).toList();
  }

  /// What must be known of a sentence that stands alone: how far it binds only where its own words
  /// say so, and not a lead-in's.
  public static List<Badge> alone(Reading reading) {
    boolean own =
        reading.norms().stream()
            .flatMap(norm -> norm.frame().modal().spans().stream())
            .allMatch(modal -> reading.spans().stream().anyMatch(modal::overlaps));
    return own ? of(reading) : standing(reading);
  }

  private static List<Badge> standing(Reading reading) {
    return of(reading.standing().stream().map(Standing::label).toList(), "");
  }

  /// How far a norm binds.
  public static String force(Norm norm) {
    boolean advice = norm.strength() == Strength.ADVISORY;
    return switch (norm) {
      case Duty _ -> advice ? "Advice: should" : "Binding: must";
      case Prohibition _ -> advice ? "Advice: should not" : "Binding: must not";
      case Permission _ -> "Allowed: may";
      case Right _ -> "A right";
    };
  }

  private static String words(String kind, String from) {
    return switch (kind) {
      case "draft" -> "Draft: may not be in force";
      case "proposed" -> "Proposed new words";
      case "struck-out" -> "Struck out: proposed to be removed";
      case "quoted" -> from.isEmpty() ? "Quoted from another document" : "Quoted from " + from;
      case "minuted" -> "From the minutes of a meeting: not a rule";
      case "reported" -> "From a report: not a rule";
      case "restated" ->
          from.isEmpty() ? "Repeats a rule from elsewhere" : "Repeats a rule from " + from;
      default -> kind;
    };
  }
}
