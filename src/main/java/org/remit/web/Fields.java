package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import org.remit.web.Problem.FieldError;

/// Reads the fields of a form, and gathers what is wrong with them.
final class Fields {

  private static final int LONGEST = 200;

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

  /// The value given for a field, if it is one of some options, else "".
  String from(String field, List<Option> options, String message) {
    String value = one(field);
    boolean known = options.stream().anyMatch(option -> option.value().equals(value));
    if (parameters.all(field).size() > 1) {
      wrong(field, "Give this once.");
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
