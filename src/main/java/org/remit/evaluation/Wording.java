package org.remit.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.remit.norm.NumberWords;

/// Texts as they are compared: by their words, whatever the white space, the quotation marks and
/// the case.
final class Wording {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /// Number words are read up to this one.
  private static final int MOST = 15;

  private static final Map<String, String> DIGITS =
      IntStream.rangeClosed(0, MOST)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(NumberWords::of, String::valueOf));

  private Wording() {}

  /// The words of a text in lower case. An apostrophe of any shape ends a word.
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /// Whether a text holds words as whole words and in one run, number words read as digits and
  /// plurals as singulars: "Five working days" holds "5 working day".
  static boolean holds(String text, String words) {
    return folded(text).contains(folded(words));
  }

  /// How many characters (code points) a text has.
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String folded(String text) {
    return words(text).stream().map(Wording::folding).collect(Collectors.joining(" ", " ", " "));
  }

  private static String folding(String word) {
    String folded = DIGITS.getOrDefault(word, word);
    boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss");
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }
}
