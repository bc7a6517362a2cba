package org.remit.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Full stops that end no sentence, of the kinds an English council writes and the tokenizer does
/// not know: `Cllr. Smith`, `reg. 9`, and the number of a list item, `2. Members may ask`.
///
/// The stop becomes part of the word before it, as the tokenizer itself does with `No. 5`.
final class Abbreviations {

  /// Before a name, or before whatever is to be noted.
  private static final Set<String> TITLES =
      Set.of("ald", "cllr", "cllrs", "cr", "crs", "dep", "dir", "exec", "nb", "rt", "snr");

  /// Before a number or a letter that counts.
  private static final Set<String> REFERENCES =
      Set.of(
          "ann",
          "app",
          "appx",
          "apps",
          "chap",
          "cl",
          "cls",
          "cll",
          "ed",
          "edn",
          "reg",
          "regs",
          "ref",
          "refs",
          "rr",
          "sch",
          "schs",
          "sched",
          "ss",
          "subpara",
          "subparas",
          "ibid",
          "si");

  /// In the midst of a sentence, when a small letter follows.
  private static final Set<String> SHORTENED =
      Set.of(
          "cttee", "eg", "excl", "hr", "hrs", "ie", "mins", "mth", "mths", "resp", "wk", "wks",
          "yr", "yrs");

  private static final Pattern ITEM_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern COUNTER = Pattern.compile("[\\d(].*|[A-HJ-Zb-z]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;]|[?!]+");

  private Abbreviations() {}

  /// The tokens with such stops joined to their words.
  static List<CoreLabel> joined(List<CoreLabel> tokens) {
    List<CoreLabel> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      boolean join = i + 2 < tokens.size() && isStopAfter(token, tokens.get(i + 1));
      if (join && endsNoSentence(joined, token, following(tokens, i + 2))) {
        String word = token.word() + ".";
        token.setWord(word);
        token.setValue(word);
        token.setEndPosition(tokens.get(i + 1).endPosition());
        i++;
      }
      joined.add(token);
    }
    return joined;
  }

  private static boolean isStopAfter(CoreLabel token, CoreLabel next) {
    return next.word().equals(".") && next.beginPosition() == token.endPosition();
  }

  /// The word after the stop, though it stand on the next line; empty at the end of a paragraph.
  private static String following(List<CoreLabel> tokens, int index) {
    String next = tokens.get(index).word();
    if (isLineBreak(next)) {
      next = index + 1 < tokens.size() ? tokens.get(index + 1).word() : "";
    }
    return isLineBreak(next) ? "" : next;
  }

  private static boolean endsNoSentence(List<CoreLabel> before, CoreLabel token, String next) {
    if (next.isEmpty()) {
      return false;
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    int first = next.codePointAt(0);
    return (TITLES.contains(word) && Character.isLetter(first))
        || (REFERENCES.contains(word) && COUNTER.matcher(next).matches())
        || (SHORTENED.contains(word) && !Character.isUpperCase(first))
        || (ITEM_NUMBER.matcher(word).matches()
            && Character.isUpperCase(first)
            && startsSentence(before));
  }

  private static boolean startsSentence(List<CoreLabel> before) {
    if (before.isEmpty()) {
      return true;
    }
    String last = before.getLast().word();
    return isLineBreak(last) || SENTENCE_END.matcher(last).matches();
  }

  private static boolean isLineBreak(String word) {
    return word.equals(PTBTokenizer.getNewlineToken());
  }
}
