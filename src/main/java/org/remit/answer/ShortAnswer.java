package org.remit.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.source.Edition;

/// The one-line answer: the sentence of the best clause that answers, word for word, with what must
/// be said of its standing.
final class ShortAnswer {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:days?|hours?|weeks?|months?|years?|annually|immediately|promptly|notice)\\b");

  /// How a sentence begins that goes on from the one before it; "it is important that" does not.
  private static final Pattern REFERRING =
      Pattern.compile(
          "(?:These|Those|They|This|That|Such|He|She|However|But|Nevertheless|It(?! is\\b))\\b");

  /// The end of a lead-in is a phrase: "except where:".
  private static final int LONGEST_END = 60;

  /// A shorter beginning does not say who must do what.
  private static final int SHORTEST_HEAD = 60;

  private static final String FURTHER = " There are further steps.";

  private final Question question;
  private final Ranked best;
  private final Edition edition;
  private final @Nullable TableRow row;

  /// @param row the best clause as a row of a table, where it is one
  ShortAnswer(Question question, Ranked best, Edition edition, @Nullable TableRow row) {
    this.question = question;
    this.best = best;
    this.edition = edition;
    this.row = row;
  }

  /// The line.
  ///
  /// @param reading the sentence that answers, where people have reviewed it
  /// @param steps who to go to and who next, where that is asked for
  String line(@Nullable Reading reading, List<String> steps) {
    StoredClause clause = best.clause();
    String sentence = reading == null ? sentence(question, best) : reading.text();
    String prefix = standing(clause, sentence, edition);
    int room = Reply.MAX_TEXT - prefix.length();
    String told = told(steps, room);
    if (!told.isEmpty()) {
      return prefix + told;
    }
    if (row != null) {
      return prefix + cut(under(row.leadIn(), row.line(), room), room);
    }
    if (clause.text().length() <= room && clause.leadIn().isEmpty()) {
      return prefix + clause.text();
    }
    return prefix
        + cut(
            clause.leadIn().isEmpty()
                ? withWhatItRefersTo(sentence, clause.text(), room)
                : under(clause.leadIn(), sentence, room),
            room);
  }

  /// A sentence after its lead-in, if it has one.
  private static String under(String leadIn, String sentence, int room) {
    return leadIn.isEmpty() ? sentence : led(sentences(leadIn).getLast(), sentence, room);
  }

  /// As many steps as there is room for, each of them whole, and whether there are more; "" where
  /// there is no room for any.
  static String told(List<String> steps, int room) {
    for (int shown = steps.size(); shown > 0; shown--) {
      String some = String.join(" ", steps.subList(0, shown));
      String all = shown == steps.size() ? some : some + FURTHER;
      if (all.length() <= room) {
        return all;
      }
    }
    return "";
  }

  /// An item after its lead-in; where there is not room for all of that, after its beginning, which
  /// says who must do what, and its end, which says whether the item is meant or excepted. After a
  /// lead-in that is a sentence of its own the item stands alone.
  static String led(String lead, String sentence, int room) {
    int left = room - sentence.length() - 1;
    if (lead.length() <= left) {
      return lead + " " + sentence;
    }
    String end = lead.substring(lead.lastIndexOf(", ") + 1).strip();
    int head = left - end.length() - 1;
    return lead.endsWith(".") || end.length() > LONGEST_END || head < SHORTEST_HEAD
        ? sentence
        : cut(lead, head) + " " + end + " " + sentence;
  }

  /// A sentence that begins by referring back ("These might include") after the one before it, or
  /// the beginning of that.
  static String withWhatItRefersTo(String sentence, String text, int room) {
    int at = text.indexOf(sentence);
    if (at <= 0 || !REFERRING.matcher(sentence).lookingAt()) {
      return sentence;
    }
    int left = room - sentence.length() - 1;
    return left < SHORTEST_HEAD
        ? sentence
        : cut(sentences(text.substring(0, at)).getLast(), left) + " " + sentence;
  }

  private static String standing(StoredClause clause, String sentence, Edition edition) {
    List<String> standing = clause.standing();
    if (standing.contains("struck-out")) {
      return "Struck out in this " + edition.status().label() + ": ";
    }
    if (standing.contains("minuted")) {
      return "Not a rule: minuted: ";
    }
    if (standing.contains("reported")) {
      return "Not a rule: from the report: ";
    }
    if (standing.contains("proposed") && mostlyNew(clause, sentence)) {
      return "Proposed in a draft: ";
    }
    return "";
  }

  /// Whether most of a sentence's words are shown as inserted.
  private static boolean mostlyNew(StoredClause clause, String sentence) {
    int start = clause.text().indexOf(sentence);
    if (start < 0) {
      return true;
    }
    int from = clause.text().codePointCount(0, start);
    int to = from + sentence.codePointCount(0, sentence.length());
    int inserted = 0;
    for (Result.Changed change : Changes.of(clause)) {
      int first = Math.max(from, change.range().start());
      int last = Math.min(to, change.range().end());
      inserted += change.kind().equals("inserted") ? Math.max(0, last - first) : 0;
    }
    return inserted * 2 > to - from;
  }

  /// The sentence that shares most with the question and with the editorial question it is nearest
  /// to; where a time is asked for, one that gives a time.
  private static String sentence(Question question, Ranked best) {
    List<String> sentences = sentences(best.clause().text());
    for (String sentence : sentences) {
      if (!best.quote().isEmpty() && sentence.contains(best.quote())) {
        return sentence;
      }
    }
    Set<String> wanted = words(question.text() + " " + best.askedAs());
    String chosen = sentences.getFirst();
    double most = -1;
    for (String sentence : sentences) {
      Set<String> has = words(sentence);
      double shared = has.stream().filter(wanted::contains).count();
      double score = shared / Math.sqrt(has.size() + 4d);
      if (question.kind() == Kind.DEADLINE && TIME.matcher(sentence).find()) {
        score += 2;
      }
      if (score > most) {
        most = score;
        chosen = sentence;
      }
    }
    return chosen;
  }

  static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty() && !sentence.matches("(?s).*\\b(?:e\\.g|i\\.e|etc)\\.$")) {
        sentences.add(sentence);
        start = end;
      }
    }
    if (start < text.length() && !text.substring(start).isBlank()) {
      sentences.add(text.substring(start).strip());
    }
    return sentences.isEmpty() ? List.of(text) : sentences;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() > 3) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  /// A line no longer than there is room, cut between words.
  static String cut(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    int end = text.lastIndexOf(' ', room - 1);
    return text.substring(0, end <= 0 ? room - 1 : end) + "…";
  }
}
