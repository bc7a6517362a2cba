package org.remit.clause;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from the last words of a text what must follow it: nothing, a list, or the rest of its own
/// sentence.
final class Ending {

  private static final int TAIL = 120;

  private static final Pattern SENTENCE = Pattern.compile("[.!?…][)\\]”\"’'*»]*$");
  private static final Pattern SHORTENED =
      Pattern.compile("\\b(?:e\\.g|i\\.e|viz|cf|Cllr|para)\\.$");
  private static final Pattern LEAD_IN = Pattern.compile("(?:[:;]\\s*[-–—]?|\\s[-–—])$");
  private static final Pattern LAST = Pattern.compile("[;,]\\s*(and|or|and/or)$");
  private static final Pattern ANNOUNCES =
      Pattern.compile("\\b(?:[Tt]he following|as follows|set out below|listed below)\\b[^.]*[.]$");

  /// Words that cannot end a sentence or a heading: what follows them belongs to them.
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "and",
          "or",
          "but",
          "nor",
          "to",
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "without",
          "within",
          "into",
          "upon",
          "under",
          "over",
          "between",
          "as",
          "that",
          "which",
          "who",
          "whose",
          "if",
          "when",
          "where",
          "unless",
          "than",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "shall",
          "should",
          "must",
          "may",
          "can",
          "could",
          "would",
          "might",
          "not",
          "their",
          "its",
          "his",
          "her",
          "any",
          "all",
          "each",
          "every",
          "no",
          "this",
          "these",
          "those",
          "such",
          "about",
          "including");

  /// Words that a number must follow.
  private static final Set<String> NUMBERED_WORDS =
      Set.of(
          "paragraph",
          "paragraphs",
          "para",
          "paras",
          "section",
          "sections",
          "clause",
          "clauses",
          "article",
          "articles",
          "rule",
          "rules",
          "part",
          "parts",
          "appendix",
          "schedule",
          "annex",
          "regulation",
          "regulations",
          "page",
          "pages",
          "number",
          "nos");

  private Ending() {}

  private static String tail(String text) {
    return text.length() <= TAIL ? text : text.substring(text.length() - TAIL);
  }

  /// Whether a sentence ends here.
  static boolean closesSentence(String text) {
    String tail = tail(text);
    return SENTENCE.matcher(tail).find() && !SHORTENED.matcher(tail).find();
  }

  /// Whether it ends with the colon or dash that leads in to a list.
  static boolean leadsIn(String text) {
    return !text.endsWith(";") && LEAD_IN.matcher(tail(text)).find();
  }

  /// Whether it is a whole sentence that says that a list follows.
  static boolean announcesList(String text) {
    return ANNOUNCES.matcher(tail(text)).find();
  }

  /// Whether it ends as an item of a list does when the next is the last: "; and", "; or".
  static boolean announcesLast(String text) {
    return LAST.matcher(tail(text)).find();
  }

  /// Whether it ends as an item does that a word joins to the next: "; or".
  static boolean joins(String text, String word) {
    Matcher last = LAST.matcher(tail(text));
    return last.find() && last.group(1).equals(word);
  }

  /// Whether it ends as the items of a list do that another follows.
  static boolean continuesList(String text) {
    return text.endsWith(";") || announcesLast(text);
  }

  /// Whether it ends in the middle of a phrase, so that the next words must belong to it.
  static boolean open(String text) {
    String tail = tail(text);
    boolean mark = tail.endsWith(",") || tail.endsWith("/") || tail.endsWith("(");
    return mark
        || dividesWord(tail)
        || SHORTENED.matcher(tail).find()
        || OPEN_WORDS.contains(lastWord(tail));
  }

  /// Whether a number that begins the next line must belong to it.
  static boolean awaitsNumber(String text) {
    return NUMBERED_WORDS.contains(lastWord(tail(text)));
  }

  private static boolean dividesWord(String tail) {
    int length = tail.length();
    return length > 1 && tail.endsWith("-") && Character.isLetter(tail.charAt(length - 2));
  }

  private static String lastWord(String tail) {
    int start = tail.length();
    while (start > 0 && (Character.isLetter(tail.charAt(start - 1)) || isApostrophe(tail, start))) {
      start--;
    }
    return tail.substring(start).toLowerCase(Locale.ROOT);
  }

  private static boolean isApostrophe(String tail, int end) {
    return tail.charAt(end - 1) == '’' || tail.charAt(end - 1) == '\'';
  }
}
