package org.remit.web;

import java.util.List;

/// Why a request was not answered, in words for the person who made it.
///
/// @param status the HTTP status
/// @param title what happened, in a few words
/// @param detail what to do about it
/// @param errors what is wrong with which parameter; only where the request itself is at fault
record Problem(int status, String title, String detail, List<FieldError> errors) {

  Problem {
    errors = List.copyOf(errors);
  }

  /// What is wrong with one parameter.
  record FieldError(String field, String message) {

    /// What is wrong with a field, or "".
    static String of(String field, List<FieldError> errors) {
      return errors.stream()
          .filter(error -> error.field().equals(field))
          .map(FieldError::message)
          .findFirst()
          .orElse("");
    }
  }

  static Problem badRequest(List<FieldError> errors) {
    return new Problem(
        400,
        "There is a problem with the question",
        "Correct what is listed and ask again.",
        errors);
  }

  static Problem badChoice(List<FieldError> errors) {
    return new Problem(
        400,
        "There is a problem with what was chosen",
        "Correct what is listed and try again.",
        errors);
  }

  static Problem badAddress() {
    return new Problem(
        400,
        "The address is damaged",
        "Part of the address cannot be read. Type it again, or start from the first page.",
        List.of(new FieldError("address", "Write text as UTF-8 and escape it with % signs.")));
  }

  static Problem notFound() {
    return new Problem(
        404,
        "Page not found",
        "Check the address. If you followed a link from here, the document may have been replaced.",
        List.of());
  }

  static Problem methodNotAllowed() {
    return new Problem(
        405, "That cannot be done here", "This address can be read only (GET or HEAD).", List.of());
  }

  static Problem busy() {
    return new Problem(
        429, "Too many questions at once", "Wait a few seconds and try again.", List.of());
  }

  static Problem failed(String reference) {
    return new Problem(
        500,
        "Something went wrong",
        "Try again. If it happens again, tell whoever runs this service, with the reference "
            + reference
            + ".",
        List.of());
  }

  static Problem switchedOff() {
    return new Problem(
        503,
        "Remit is switched off for now",
        "Try again later. Until then, ask your Monitoring Officer or democratic services.",
        List.of());
  }

  static Problem tooSlow() {
    return new Problem(
        503,
        "That took too long",
        "Try again in a minute, or ask the question in fewer words.",
        List.of());
  }

  /// Carries a problem to the one place that answers with it.
  static final class Refused extends RuntimeException {

    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.title(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
