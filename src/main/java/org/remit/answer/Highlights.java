package org.remit.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.source.Span;

/// Marks the words of a clause that the question shares, in code points of the clause's text.
final class Highlights {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Words that say nothing of what is asked.
  private static final Set<String> SMALL =
      Set.of(
          "this", "that", "with", "from", "have", "what", "when", "where", "which", "they", "them",
          "their", "there", "would", "should", "could", "about", "into", "been", "being", "does",
          "will", "must", "than", "then", "some", "such", "only", "over", "just", "also", "very",
          "your", "mine", "ours", "were", "who", "how");

  private Highlights() {}

  static List<Span> of(String question, String text) {
    Set<String> wanted = new HashSet<>();
    Matcher asked = WORD.matcher(question);
    while (asked.find()) {
      String stem = stem(asked.group());
      if (asked.group().length() > 3
          && !SMALL.contains(asked.group().toLowerCase(Locale.ROOT))
          && !SMALL.contains(stem)) {
        wanted.add(stem);
      }
    }
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().length() > 3 && wanted.contains(stem(word.group()))) {
        int start = text.codePointCount(0, word.start());
        spans.add(new Span(start, start + word.group().codePointCount(0, word.group().length())));
      }
    }
    return spans;
  }

  private static String stem(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    for (String ending :
        List.of(
            "ations", "ation", "ings", "ing", "ments", "ment", "ies", "ied", "ed", "es", "s", "y",
            "e")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
