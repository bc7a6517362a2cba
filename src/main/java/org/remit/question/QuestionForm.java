package org.remit.question;

import java.util.regex.Pattern;

/// One way in which people ask in English.
///
/// @param name what the form is called in traces
/// @param kind what a question of this form asks for
/// @param pattern found in a question of this form
record QuestionForm(String name, Kind kind, Pattern pattern) {

  static QuestionForm of(String name, Kind kind, String pattern) {
    return new QuestionForm(name, kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  boolean fits(String question) {
    return pattern.matcher(question).find();
  }
}
