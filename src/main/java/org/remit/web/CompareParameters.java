package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.remit.comparison.Comparing;
import org.remit.comparison.Matrix;
import org.remit.comparison.Row;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.web.Problem.FieldError;

/// Reads what is to be compared from the parameters of a request, and says in words what is wrong
/// with them. A parameter may be given several times, or once with commas.
///
/// @param editions the councils chosen, all of them where none was named
/// @param topics the topics chosen; empty where none was named
/// @param named whether councils were named
/// @param everything whether all topics were asked for by name
/// @param gone the editions that a link was made for and that are no longer held
record CompareParameters(
    List<Edition> editions,
    List<Concept> topics,
    boolean named,
    boolean everything,
    List<String> gone,
    List<FieldError> errors) {

  private static final String ALL = "all";

  /// More topics than this, word for word, are a page that is slow to load and that nobody reads.
  private static final int MOST_IN_FULL = 6;

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern EDITION =
      Pattern.compile("[a-z0-9-]{1,64}:(?:\\d{4}-\\d{2}-\\d{2}|sha-[0-9a-f]{8})");

  CompareParameters {
    editions = List.copyOf(editions);
    topics = List.copyOf(topics);
    gone = List.copyOf(gone);
    errors = List.copyOf(errors);
  }

  static CompareParameters read(Parameters parameters, Comparing comparing) {
    return new Reader(parameters, comparing).read();
  }

  /// Whether the page shows what was chosen at a glance, and leads to each topic word for word.
  boolean atAGlance() {
    return topics.isEmpty() || topics.size() > MOST_IN_FULL;
  }

  /// The address of the page that shows this comparison again. It names the editions, so that it
  /// can tell when it is shown others.
  String permanent() {
    return permanent(editions, everything ? List.of(ALL) : locals(topics));
  }

  static String permanent(List<Edition> editions, List<String> topics) {
    return "/compare?councils="
        + joined(editions, Edition::document)
        + (topics.isEmpty() ? "" : "&topics=" + String.join(",", topics))
        + "&editions="
        + joined(editions, edition -> edition.document() + ":" + edition.id());
  }

  /// The address of the page that shows a matrix again.
  static String permanent(Matrix matrix, boolean everything) {
    List<Concept> topics = matrix.rows().stream().map(Row::topic).toList();
    return permanent(matrix.editions(), everything ? List.of(ALL) : locals(topics));
  }

  private static List<String> locals(List<Concept> topics) {
    return topics.stream().map(Concept::localName).toList();
  }

  /// The address of some of it.
  static String address(List<Edition> editions, List<String> topics, boolean named) {
    String chosen = named ? "councils=" + joined(editions, Edition::document) : "";
    String about = topics.isEmpty() ? "" : "topics=" + String.join(",", topics);
    return "/compare"
        + (chosen.isEmpty() && about.isEmpty() ? "" : "?")
        + chosen
        + (chosen.isEmpty() || about.isEmpty() ? "" : "&")
        + about;
  }

  private static <T> String joined(List<T> things, Function<T, String> name) {
    return String.join(",", things.stream().map(name).toList());
  }

  /// Reads one request.
  private static final class Reader {

    private final Parameters parameters;
    private final Comparing comparing;
    private final List<FieldError> errors = new ArrayList<>();

    Reader(Parameters parameters, Comparing comparing) {
      this.parameters = parameters;
      this.comparing = comparing;
    }

    CompareParameters read() {
      List<String> councils = values("councils");
      List<String> topics = values("topics");
      boolean everything = topics.equals(List.of(ALL));
      List<Edition> editions =
          councils.isEmpty()
              ? comparing.editions()
              : chosen("councils", councils, comparing.editions(), Edition::document);
      List<Concept> concepts =
          everything
              ? comparing.topics()
              : chosen("topics", topics, comparing.topics(), Concept::localName);
      return new CompareParameters(
          editions, concepts, !councils.isEmpty(), everything, gone(editions), errors);
    }

    private List<String> values(String name) {
      return parameters.all(name).stream()
          .flatMap(COMMA::splitAsStream)
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .distinct()
          .toList();
    }

    private <T> List<T> chosen(
        String field, List<String> wanted, List<T> held, Function<T, String> name) {
      List<String> known = held.stream().map(name).toList();
      if (!known.containsAll(wanted)) {
        errors.add(
            new FieldError(
                field,
                field.equals("councils")
                    ? "Choose councils from the list."
                    : "Choose topics from the list."));
      }
      return held.stream().filter(each -> wanted.contains(name.apply(each))).toList();
    }

    private List<String> gone(List<Edition> editions) {
      List<String> named = values("editions");
      if (!named.stream().allMatch(EDITION.asMatchPredicate())) {
        errors.add(
            new FieldError(
                "editions",
                "The link names editions in a way that cannot be read. Leave them out."));
        return List.of();
      }
      Stream<String> held = editions.stream().map(each -> each.document() + ":" + each.id());
      List<String> known = held.toList();
      return named.stream().filter(each -> !known.contains(each)).toList();
    }
  }
}
