package org.remit.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows how words are written.
@FunctionalInterface
public interface Spelling {

  /// Knows nothing: every word is taken as typed.
  Spelling NONE = word -> Optional.empty();

  /// A word as it was meant that nobody writes in this way; empty where it may be right.
  Optional<String> respelled(String word);

  /// A word that was read as another.
  record Slip(String typed, String read) {}

  /// A text with its slips mended.
  record Mended(String text, List<Slip> slips) {
    public Mended {
      slips = List.copyOf(slips);
    }
  }

  /// Mends the slips of a text. What stands in quotation marks is wanted just so, and a capital
  /// inside a sentence begins a name.
  default Mended mended(String text) {
    List<Slip> slips = new ArrayList<>();
    StringBuilder mended = new StringBuilder();
    Matcher words = Words.WORD.matcher(text);
    while (words.find()) {
      String word = words.group("word");
      String read = word == null ? words.group() : respelled(word).orElse(word);
      if (!read.equals(words.group())) {
        slips.add(new Slip(word, read));
      }
      words.appendReplacement(mended, Matcher.quoteReplacement(read));
    }
    return new Mended(words.appendTail(mended).toString(), slips);
  }

  /// How a text is told apart into words.
  final class Words {

    private static final Pattern WORD =
        Pattern.compile(
            "\"[^\"]*\"|“[^”]*”|(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}\\p{N}'’-]*|[\\p{L}\\p{N}]+['’-][\\p{L}\\p{N}'’-]*"
                + "|(?<word>\\p{L}+)(?![\\p{L}\\p{N}'’@.-]*[\\p{N}@])|[\\p{L}\\p{N}]+");

    private Words() {}
  }
}
