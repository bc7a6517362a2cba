package org.remit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.remit.norm.NumberWords;
import org.remit.norm.Phrase;
import org.remit.norm.TimeLimit;
import org.remit.norm.TimeLimit.Kind;
import org.remit.norm.TimeLimit.Unit;
import org.remit.source.Span;

/// Reads time limits: how long, in what unit, from what event, how softened.
final class Limits {

  private static final Map<String, Integer> NUMBERS = numbers();

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private static final String FIGURE =
      "(?<amount>\\d{1,3}|twenty-(?:one|four|eight)|forty-eight|one|two|three|four|five|six|seven|eight|nine|ten"
          + "|twelve|fourteen|fifteen|twenty|thirty|an?)(?:\\s*\\(\\w+\\))?[\\s-]+"
          + "(?:full\\s+|clear\\s+)?(?<working>(?:working|business)\\s+)?(?:clear\\s+|calendar\\s+)?"
          + "(?<unit>hour|day|week|month|year)s?[’']?";

  private static final String EVENT =
      "(?:\\s+(?:of|from|after|following|before|prior to|in advance"
          + " of|to)\\s+(?<event>[^,;.()]{2,120}?))?"
          + "(?=\\s*(?:[,;.()]|$)|\\s+(?:and|but|or|unless|if|where|either|keep)\\b"
          // "5 days' notice of it must be given"
          + "|(?<!\\b(?:which|that|who))\\s+(?:shall|must|should|will)\\s+be\\b)";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?:with)?in|up to|no(?:t)? (?:later|more) than|a maximum of)?\\s*"
              + FIGURE
              + "(?:\\s+(?:of|from|after)\\s+(?<event>.+?))?\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Kind.NOT_DURING,
              "(?:in|during|within) the (?:\\w+ )?"
                  + FIGURE
                  + " (?:run-up|period|lead-up)"
                  + EVENT),
          new Form(
              Kind.NOT_DURING,
              "\\b(?:in|during|within|throughout) (?<event>(?:the|an?|any) (?:immediate"
                  + " )?(?:pre-election|election|purdah|pre-electoral)(?: period)?)"),
          new Form(
              Kind.NOTICE,
              "\\b(?:reasonable|sufficient|adequate|advance|due|prior|as much) (?:advance |prior"
                  + " )?notice(?: as possible)?(?: of"
                  + " (?<event>[^,;.()]{2,90}?))?(?=\\s*(?:[,;.()]|$)|\\s+(?:and|but|unless|if|where)\\b)"),
          new Form(
              Kind.NOTICE,
              "(?:at least|not less than|a minimum of|no(?:t)? fewer than)\\s+"
                  + FIGURE
                  + "(?:\\s+(?:notice|before|prior|in advance|beforehand|ahead))?"
                  + EVENT),
          new Form(
              Kind.NOTICE,
              FIGURE
                  + "\\s+(?:before|prior to|in advance of|ahead of)"
                  + "\\s+(?<event>[^,;.()]{2,120}?)(?=\\s*(?:[,;.()]|$)|\\s+(?:and|but|or|unless|if|where)\\b)"),
          new Form(
              Kind.BEFORE,
              "(?:by|before|no(?:t)? later than)\\s+(?:(?:noon|midday|midnight|[\\d.:]+\\s?(?:am|pm)?)\\s+)?"
                  + "(?:on )?the (?<ordinal>first|second|third|fourth|fifth|sixth|seventh|tenth)"
                  + " (?:clear )?(?<working>(?:working|business) )?(?<unit>day|week)"
                  + " (?:before|preceding|prior to|in advance of)"
                  + "\\s+(?<event>[^,;.()]{2,120}?)(?=\\s*(?:[,;.()]|$)|\\s+(?:and|but|or|unless|if|where)\\b)"),
          new Form(Kind.NOTICE, FIGURE + "\\s+(?:\\w+\\s+)?notice" + EVENT),
          new Form(
              Kind.WITHIN,
              "(?:(?:promptly|and|but|always|in any event|normally)[, ]+)*(?:within|in|no(?:t)?"
                  + " later than|not more than|a maximum of|up"
                  + " to)\\s+(?:(?:a|the)\\s+(?:(?:reasonable|maximum|normal)"
                  + " )?(?:time|period|maximum)(?: of)?(?:, for example,| \\(?e\\.g\\.)?\\s+)?"
                  + FIGURE
                  + EVENT),
          new Form(
              Kind.EVERY,
              "(?:at least )?(?:once (?:a|every)|every|each)\\s+(?:"
                  + FIGURE
                  + "|(?<every>hour|day|week|month|quarter|year))"),
          new Form(
              Kind.EVERY,
              "\\b(?<adverb>annually|monthly|quarterly|weekly|yearly|biennially|regularly|periodically|on"
                  + " a regular basis|every occasion|(?:on )?each occasion)\\b"),
          new Form(
              Kind.PROMPTLY,
              "\\b(?:promptly|immediately|forthwith|without (?:undue |unreasonable )?delay|as"
                  + " (?:soon|promptly|quickly|early) as (?:is )?(?:reasonably"
                  + " )?(?:possible|practicable|practical|they can)|at the earliest (?:possible"
                  + " )?(?:opportunity|moment|stage)|at an early stage|straight ?away|in good"
                  + " time|(?:in a )?timely(?: (?:manner|fashion|way|basis))?|speedily|quickly|as"
                  + " early as possible|at an? early (?:opportunity|stage)|urgently|at once)\\b"),
          new Form(
              Kind.BEFORE,
              "\\b(?:prior to|in advance of|before(?="
                  + " (?:\\w+ing|(?:it|they|he|she) \\w+|its|their|publication|making|the"
                  + " (?:meeting|publication|decision|date|deadline|start|end|report|agenda|matter|event|visit))\\b)|by"
                  + " the end of|no(?:t)? later"
                  + " than)\\s+(?<event>[^,;.()]{2,90}?)(?=\\s*(?:[,;.()]|$)|\\s+(?:and|but|unless|if|where)\\b)"));

  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:(?:where|wherever|if|whenever)(?: it is)?(?: at all)? (?:reasonably"
              + " )?(?:possible|practicable|practical)|so far as (?:is"
              + " )?(?:possible|practicable)|normally|usually|usual|ideally|generally|endeavour|do"
              + " (?:their|its|our) best|aim|make every effort|use (?:their|its) best endeavours|in"
              + " most cases|try)\\b",
          Pattern.CASE_INSENSITIVE);

  private record Form(Kind kind, Pattern pattern) {
    Form(Kind kind, String pattern) {
      this(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
  }

  /// A time limit and where it stands in the sentence.
  record Found(TimeLimit limit, Span span) {}

  private Limits() {}

  /// All time limits of a sentence, in order; where two overlap, the one with a figure.
  static List<Found> in(Reader reader) {
    String text = reader.grammar().text();
    List<Found> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
          TimeLimit limit = limit(form.kind(), matcher, reader);
          if (says(limit)) {
            found.add(new Found(limit, span));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /// The time limit that some words are, all of them: the cell of a table; or null.
  static @Nullable TimeLimit whole(Wording words) {
    Matcher matcher = WHOLE.matcher(words.text());
    if (!matcher.matches()) {
      return null;
    }
    Unit unit = unit(matcher.group("unit").toLowerCase(Locale.ROOT));
    boolean working = matcher.group("working") != null && unit == Unit.DAY;
    Span event = span(matcher, "event");
    return new TimeLimit(
        Kind.WITHIN,
        number(matcher.group("amount").toLowerCase(Locale.ROOT)),
        working ? Unit.WORKING_DAY : unit,
        event == null ? null : words.phrase(event.start(), event.end()),
        null,
        words.phrase(0, words.text().length()));
  }

  /// Whether a time limit says how long, or of what: "regularly" is no limit that anyone can keep.
  private static boolean says(TimeLimit limit) {
    return switch (limit.kind()) {
      case PROMPTLY -> true;
      case WITHIN, NOTICE -> limit.amount() != null;
      case BEFORE, NOT_DURING, EVERY -> limit.amount() != null || limit.from() != null;
    };
  }

  private static TimeLimit limit(Kind kind, Matcher matcher, Reader reader) {
    String unit = group(matcher, "unit");
    Integer amount = null;
    Unit counted = null;
    if (unit != null) {
      String ordinal = group(matcher, "ordinal");
      amount = ordinal != null ? ORDINALS.indexOf(ordinal) + 1 : number(group(matcher, "amount"));
      counted =
          group(matcher, "working") != null && unit.equals("day") ? Unit.WORKING_DAY : unit(unit);
    } else if (kind == Kind.EVERY) {
      counted = period(matcher);
      amount = counted == null ? null : 1;
      if (matcher.group().toLowerCase(Locale.ROOT).contains("quarter") && counted != null) {
        amount = 3;
      }
    }
    Span event = span(matcher, "event");
    Matcher hedge = HEDGE.matcher(reader.grammar().text());
    Phrase softened = hedge.find() ? reader.phrase(new Span(hedge.start(), hedge.end())) : null;
    Phrase from = event == null ? null : reader.phrase(event);
    Phrase words = reader.phrase(new Span(matcher.start(), matcher.end()));
    boolean vague = kind == Kind.NOTICE && amount == null; // "reasonable notice" is no figure
    return new TimeLimit(vague ? Kind.PROMPTLY : kind, amount, counted, from, softened, words);
  }

  private static @Nullable Unit period(Matcher matcher) {
    String adverb = group(matcher, "adverb");
    String every = group(matcher, "every");
    String word = adverb != null ? adverb : every == null ? "" : every;
    return switch (word) {
      case "annually", "yearly", "year" -> Unit.YEAR;
      case "monthly", "month", "quarterly", "quarter" -> Unit.MONTH;
      case "weekly", "week" -> Unit.WEEK;
      case "day" -> Unit.DAY;
      case "hour" -> Unit.HOUR;
      default -> null;
    };
  }

  private static Unit unit(String word) {
    return switch (word) {
      case "hour" -> Unit.HOUR;
      case "week" -> Unit.WEEK;
      case "month" -> Unit.MONTH;
      case "year" -> Unit.YEAR;
      default -> Unit.DAY;
    };
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>(Map.of("a", 1, "an", 1));
    IntStream.range(1, NumberWords.END).forEach(n -> numbers.put(NumberWords.of(n), n));
    return Map.copyOf(numbers);
  }

  private static int number(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    Integer named = NUMBERS.get(word);
    return named != null ? named : Integer.parseInt(word);
  }

  private static @Nullable String group(Matcher matcher, String name) {
    if (!matcher.namedGroups().containsKey(name)) {
      return null;
    }
    String group = matcher.group(name);
    return group == null ? null : group.toLowerCase(Locale.ROOT);
  }

  private static @Nullable Span span(Matcher matcher, String name) {
    boolean given = matcher.namedGroups().containsKey(name) && matcher.group(name) != null;
    return given ? new Span(matcher.start(name), matcher.end(name)) : null;
  }
}
