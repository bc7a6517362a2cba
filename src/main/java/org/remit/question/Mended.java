package org.remit.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with its slips of the pen mended.
record Mended(String text, List<Spelling.Slip> slips) {

  /// Words, and what is no word to mend: what stands in quotation marks is wanted just so, a
  /// capital inside a sentence begins a name, and "o'clock", "21st" and addresses are more than
  /// letters.
  private static final Pattern WORDS =
      Pattern.compile(
          "\"[^\"]*\"|“[^”]*”"
              + "|(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}\\p{N}'’-]*"
              + "|[\\p{L}\\p{N}]+['’-][\\p{L}\\p{N}'’-]*"
              + "|(?<word>\\p{L}+)(?![\\p{L}\\p{N}'’@.-]*[\\p{N}@])"
              + "|[\\p{L}\\p{N}]+");

  Mended {
    slips = List.copyOf(slips);
  }

  static Mended of(String text, Spelling spelling) {
    List<Spelling.Slip> slips = new ArrayList<>();
    StringBuilder mended = new StringBuilder();
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      String read = words.group();
      String word = words.group("word");
      if (word != null) {
        read = spelling.respelled(word).orElse(word);
        if (!read.equals(word)) {
          slips.add(new Spelling.Slip(word, read));
        }
      }
      words.appendReplacement(mended, Matcher.quoteReplacement(read));
    }
    return new Mended(words.appendTail(mended).toString(), slips);
  }
}
