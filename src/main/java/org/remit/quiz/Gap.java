package org.remit.quiz;

import java.util.regex.Pattern;

/// Some words within a text, which a gap can take the place of.
public record Gap(String words, String text) {

  /// What is shown in the place of the words.
  public static final String LINE = "______";

  /// How often the words stand in the text, as whole words, whatever their capitals.
  int times() {
    return (int) pattern().matcher(text).results().count();
  }

  /// The text with a line in the place of the words.
  String shown() {
    return pattern().matcher(text).replaceFirst(LINE);
  }

  private Pattern pattern() {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
