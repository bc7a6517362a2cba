package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.source.Edition;
import org.remit.web.Problem.FieldError;

/// Reads the fields of a form or an address, and gathers what is wrong with them.
final class Fields {

  /// What is wrong with a field that was given more than once.
  static final String ONCE = "Give this once.";

  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private final Parameters parameters;
  private final List<FieldError> errors = new ArrayList<>();

  Fields(Parameters parameters) {
    this.parameters = parameters;
  }

  /// What was given for a field, or "".
  String one(String field) {
    List<String> given = parameters.all(field);
    String value = given.isEmpty() ? "" : given.getFirst().strip();
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /// What was given for a field as it stands, or ""; more than one value is wrong.
  String once(String field) {
    List<String> given = parameters.all(field);
    if (given.size() > 1) {
      wrong(field, ONCE);
    }
    return given.isEmpty() ? "" : given.getFirst();
  }

  /// A whole number from 1 to the most that is allowed.
  int number(String field, int otherwise, int most) {
    String given = once(field);
    if (given.isEmpty()) {
      return otherwise;
    }
    int number = NUMBER.matcher(given).matches() ? Integer.parseInt(given) : 0;
    if (number < 1 || number > most) {
      wrong(field, "Use a whole number from 1 to " + most + ".");
      return otherwise;
    }
    return number;
  }

  /// The council asked about, by its document, or null for all of them.
  @Nullable String council(List<Edition> editions) {
    String council = once("council");
    if (council.isEmpty()) {
      return null;
    }
    if (editions.stream().noneMatch(edition -> edition.document().equals(council))) {
      wrong("council", "Choose a council from the list, or all councils.");
      return null;
    }
    return council;
  }

  /// The value given for a field, if it is one of some options, else "".
  String from(String field, List<Option> options, String message) {
    String value = one(field);
    boolean known = options.stream().anyMatch(option -> option.value().equals(value));
    if (parameters.all(field).size() > 1) {
      wrong(field, ONCE);
    } else if (!value.isEmpty() && !known) {
      wrong(field, message);
    }
    return known ? value : "";
  }

  boolean given(String... fields) {
    return List.of(fields).stream().anyMatch(parameters::has);
  }

  void wrong(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }
}
