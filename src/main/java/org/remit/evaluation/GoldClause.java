package org.remit.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Result;

/// A clause that is known to answer a question.
///
/// @param document the document it stands in, e.g. `gwynedd`
/// @param citation the number printed in the document, e.g. `21.9.2(c)`
/// @param quote words of the clause, to the letter, from within one sentence or list item
/// @param alternative the number that it shares with the question's other clauses of which any one
///   will do, or null where it is wanted for itself
public record GoldClause(
    String document, String citation, String quote, @Nullable Integer alternative) {

  /// An answer is a clause, not a chapter: whatever shows more hits nothing.
  private static final int MAX_TEXT = 900;

  private static final int MAX_CONTEXT = 400;
  private static final double SHARE_OF_QUOTE = 0.8;
  private static final double LENGTH_OF_RUN = 1.5;

  private static final Pattern BLANKS_AND_STARS =
      Pattern.compile("[\\s*]+", Pattern.UNICODE_CHARACTER_CLASS);

  /// Whether a result shows this clause: it is of the same document, and one run of its words, at
  /// most half as long again as the quote, holds four fifths of the quote's words.
  public boolean isShownBy(Result result) {
    if (!result.edition().document().equals(document)
        || Wording.length(result.text()) > MAX_TEXT
        || Wording.length(result.context()) > MAX_CONTEXT) {
      return false;
    }
    List<String> shown = new ArrayList<>(Wording.words(result.context()));
    shown.addAll(Wording.words(result.text()));
    List<String> wanted = Wording.words(quote);
    return !wanted.isEmpty() && holds(shown, wanted);
  }

  /// Whether a result's citation begins with this clause's, spaces, stars and case aside.
  public boolean isCitedBy(Result result) {
    return squeezed(result.citation()).startsWith(squeezed(citation));
  }

  private static boolean holds(List<String> shown, List<String> wanted) {
    Map<String, Integer> numbers = new HashMap<>();
    wanted.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
    int[] times = new int[numbers.size()];
    wanted.forEach(word -> times[numbers.getOrDefault(word, 0)]++);
    int[] words = shown.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray();

    int run = Math.max(wanted.size(), (int) (wanted.size() * LENGTH_OF_RUN));
    double need = SHARE_OF_QUOTE * wanted.size();
    int starts = Math.max(1, words.length - wanted.size() + 1);
    for (int start = 0; start < starts; start++) {
      if (found(words, start, Math.min(words.length, start + run), times) >= need) {
        return true;
      }
    }
    return false;
  }

  /// How many of the quote's words stand in a run, each counted as often as the quote has it.
  private static int found(int[] words, int start, int end, int[] times) {
    int[] left = Arrays.copyOf(times, times.length);
    int found = 0;
    for (int i = start; i < end; i++) {
      if (words[i] >= 0 && left[words[i]] > 0) {
        left[words[i]]--;
        found++;
      }
    }
    return found;
  }

  private static String squeezed(String citation) {
    return BLANKS_AND_STARS.matcher(citation).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
