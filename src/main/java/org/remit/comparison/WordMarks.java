package org.remit.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.source.Span;

/// The words in which two texts differ, for marking them.
///
/// @param from the words of the first that the second does not have, as ranges in code points
/// @param to the same for the second
/// @param common the words that both have in the same order, as a share of the shorter text's
record WordMarks(List<Span> from, List<Span> to, double common) {

  private static final Pattern WORD = Pattern.compile("\\S+");

  WordMarks {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /// A word of a text and where it stands. Case and marks around it make no other word of it.
  private record Word(String plain, Span place) {}

  static WordMarks of(String from, String to) {
    List<Word> words = words(from);
    List<Word> others = words(to);
    List<Span> fromMarks = new ArrayList<>();
    List<Span> toMarks = new ArrayList<>();
    int common = words.size();
    for (AbstractDelta<String> delta : DiffUtils.diff(plain(words), plain(others)).getDeltas()) {
      mark(from, words, delta.getSource(), fromMarks);
      mark(to, others, delta.getTarget(), toMarks);
      common -= size(delta.getSource());
    }
    int shorter = Math.min(words.size(), others.size());
    return new WordMarks(fromMarks, toMarks, shorter == 0 ? 0 : (double) common / shorter);
  }

  /// How many words two texts have in the same order.
  static int common(List<String> one, List<String> other) {
    int common = one.size();
    for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
      common -= size(delta.getSource());
    }
    return common;
  }

  /// The words of a text without case and marks.
  static List<String> plainWords(String text) {
    return plain(words(text));
  }

  private static int size(Chunk<String> chunk) {
    return chunk.getLines().size();
  }

  private static List<String> plain(List<Word> words) {
    return words.stream().map(Word::plain).toList();
  }

  private static void mark(String text, List<Word> words, Chunk<String> chunk, List<Span> marks) {
    if (!chunk.getLines().isEmpty()) {
      int start = words.get(chunk.getPosition()).place().start();
      int end = words.get(chunk.getPosition() + size(chunk) - 1).place().end();
      marks.add(new Span(text.codePointCount(0, start), text.codePointCount(0, end)));
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String plain = plain(matcher.group());
      if (!plain.isEmpty()) {
        words.add(new Word(plain, new Span(matcher.start(), matcher.end())));
      }
    }
    return words;
  }

  /// A word without case and without the marks around it.
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }
}
