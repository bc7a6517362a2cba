package org.remit.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.language.Language;
import org.remit.language.Sentence;
import org.remit.language.Token;

/// Decides whether a list item completes its lead-in, as "avoid criticism" completes "Members
/// should:", or stands for itself, as a whole sentence does under "The following rules apply:".
final class Joining {

  private static final Pattern MARKS = Pattern.compile("[\\s:;,.\\-–—]+$");

  private static final Pattern OPEN_END =
      Pattern.compile(
          "\\b(?:must|shall|should|will|may|can|cannot|ought|need|needs|not|never|also|to|be|is|are|if"
              + "|where|when|unless|provided|that|except|than|from|by|for|with|of|in|on|at|either"
              + "|whether|only|and|or|a|an|the|their|whom|which|who)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:following|follows|below|these are|they are|states|includes?|examples?)$"
              + "|\\bthe following\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENS_CONDITION =
      Pattern.compile(
          "^(?:[^.]*[.] )?(?:if|where|when|whenever|provided|unless|once|during|in"
              + " (?:such|these|those|all|some)|under (?:such|these)|for th[ei]se?)\\b[^,]*$",
          Pattern.CASE_INSENSITIVE);

  /// A modal whose verb the items bring, and when it holds: "must not when acting for the council".
  private static final Pattern SET_OFF =
      Pattern.compile(
          "\\b(?:must|shall|should|will|may)(?: not| also)?,? (?:if|when|where|whenever|unless)\\b[^,]*$",
          Pattern.CASE_INSENSITIVE);

  /// What items with "to" are then the matter of: "have the following rights".
  private static final Pattern HOLDS =
      Pattern.compile(
          "\\b(?:rights?|dut(?:y|ies)|powers?|obligations?|responsibilit(?:y|ies))$",
          Pattern.CASE_INSENSITIVE);

  private final Language language;

  Joining(Language language) {
    this.language = language;
  }

  Wording join(Wording lead, Wording item) {
    Matcher marks = MARKS.matcher(lead.text());
    int end = marks.find() ? marks.start() : lead.text().length();
    Wording open = lead.slice(0, end);
    if (OPENS_CONDITION.matcher(open.text()).matches() && !OPEN_END.matcher(open.text()).find()) {
      return open.followedBy(item, ", ").continued();
    }
    if (SET_OFF.matcher(open.text()).find() && !OPEN_END.matcher(open.text()).find()) {
      return open.followedBy(lowered(item), ", ");
    }
    boolean named =
        HOLDS.matcher(open.text()).find() && item.text().regionMatches(true, 0, "to ", 0, 3);
    if (named) {
      return open.followedBy(lowered(item), " ");
    }
    boolean completes =
        OPEN_END.matcher(open.text()).find()
            || (!ANNOUNCES.matcher(open.text()).find() && !standsAlone(item));
    return completes ? open.followedBy(lowered(item), " ") : item;
  }

  /// In lower case at its start, unless its first word keeps its capital within a sentence.
  private static Wording lowered(Wording item) {
    String first = item.text().split("\\W", 2)[0];
    boolean name = first.length() < 2 || Character.isUpperCase(first.charAt(1));
    return name ? item : item.continued();
  }

  private boolean standsAlone(Wording item) {
    List<Sentence> parsed = language.parse(item.text());
    if (parsed.isEmpty()) {
      return false;
    }
    Sentence sentence = parsed.getFirst();
    for (Token root : sentence.roots()) {
      for (String relation : List.of("nsubj", "nsubj:pass", "csubj", "expl")) {
        if (sentence.child(root, relation).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
