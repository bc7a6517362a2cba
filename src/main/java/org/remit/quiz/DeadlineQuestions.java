package org.remit.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Deadline;
import org.remit.answer.Rule;
import org.remit.norm.Force;
import org.remit.norm.NumberWords;
import org.remit.norm.Phrase;
import org.remit.norm.TimeLimit;
import org.remit.quiz.Question.Choice;
import org.remit.source.Edition;

/// Asks how soon something is to be done.
///
/// A wrong answer is the time of another council's rule, in the same unit. It is wrong here since
/// the clause names another time, and no sentence of this council's document names that time, but
/// for one that gives it for something else: for another kind of enquiry, say.
final class DeadlineQuestions {

  /// Fewer wrong answers make no question.
  private static final int LEAST_WRONG = 2;

  private static final int MOST_WRONG = 3;

  /// What points back to words that the question does not show.
  private static final Pattern POINTS_BACK =
      Pattern.compile("\\b(this|that|these|those|such|it|they)\\b", Pattern.CASE_INSENSITIVE);

  private final Rules rules;

  DeadlineQuestions(Rules rules) {
    this.rules = rules;
  }

  /// @param sentences all that the council's document says
  List<Question> of(Edition edition, List<String> sentences) {
    List<Question> questions = new ArrayList<>();
    for (Rule rule : rules.of(edition)) {
      TimeLimit limit = rule.norm().timeLimit();
      if (limit != null && asks(rule, limit)) {
        List<Choice> choices = choices(rule, limit, edition, sentences);
        if (choices.size() > LEAST_WRONG) {
          String right = Deadline.amount(limit);
          int place = choices.stream().map(Choice::text).toList().indexOf(right);
          questions.add(
              new Question(
                  "deadline " + rule.uri(),
                  Question.Kind.DEADLINE,
                  question(rule, limit),
                  "",
                  choices,
                  place,
                  Clause.of(rule),
                  List.of(rule)));
        }
      }
    }
    return questions;
  }

  private boolean asks(Rule rule, TimeLimit limit) {
    return limit.kind() == TimeLimit.Kind.WITHIN
        && limit.amount() != null
        && Rules.bearers(rule.norm()).size() == 1
        && rule.norm().strength() != null
        && !POINTS_BACK.matcher(words(rule.norm().condition()).replaceAll("\\(.*?\\)", "")).find()
        && !limit.words().text().contains("for example")
        && !rule.text().contains("for example")
        && !times(action(rule, limit));
  }

  /// Whether words name a time, and so would give the answer away.
  private static boolean times(String words) {
    return words.matches(
        "(?i).*\\b(days?|hours?|weeks?|months?|time|timely|quickly|promptly)\\b.*");
  }

  private String question(Rule rule, TimeLimit limit) {
    String condition = words(rule.norm().condition());
    String hedge = words(limit.hedge());
    return "At "
        + rule.edition().council()
        + ", how soon "
        + Force.of(rule.norm()).words().toLowerCase(Locale.ROOT)
        + " "
        + rules.someone(Rules.bearers(rule.norm()).getFirst())
        + " "
        + action(rule, limit)
        + "?"
        + (condition.isEmpty() || action(rule, limit).contains(condition)
            ? ""
            : " This is about: “" + condition + "”.")
        + (hedge.isEmpty() ? "" : " The protocol adds: “" + hedge + "”.");
  }

  /// What is to be done, without the time.
  private static String action(Rule rule, TimeLimit limit) {
    String action = rule.norm().action().text();
    int at = action.toLowerCase(Locale.ROOT).indexOf(limit.words().text().toLowerCase(Locale.ROOT));
    String before = at < 0 ? action : action.substring(0, at);
    return before
        .replaceFirst("(?i)\\s+within\\s+\\w+\\s+(working )?days.*$", "")
        .replaceFirst("(?i)\\s+promptly but$", "")
        .strip();
  }

  private List<Choice> choices(
      Rule rule, TimeLimit limit, Edition edition, List<String> sentences) {
    Map<Integer, Choice> wrong = new TreeMap<>();
    List<Rule> elsewhere = new ArrayList<>(rules.elsewhere(edition));
    elsewhere.sort(Comparator.comparingLong((Rule other) -> -Rules.shared(rule, other)));
    for (Rule other : elsewhere) {
      TimeLimit theirs = other.norm().timeLimit();
      Integer amount = theirs == null ? null : theirs.amount();
      if (theirs != null
          && amount != null
          && theirs.kind() == limit.kind()
          && theirs.unit() == limit.unit()
          && wrong.size() < MOST_WRONG
          && !saidHere(rule, theirs, amount, sentences)) {
        wrong.putIfAbsent(amount, new Choice(Deadline.amount(theirs), Clause.of(other)));
      }
    }
    Integer own = limit.amount();
    if (own == null || wrong.size() < LEAST_WRONG) {
      return List.of();
    }
    wrong.put(own, new Choice(Deadline.amount(limit), Clause.of(rule)));
    return List.copyOf(wrong.values());
  }

  /// Whether a sentence here names that time, and may mean the same matter.
  private boolean saidHere(Rule rule, TimeLimit limit, int amount, List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> names(sentence, limit, amount))
        .anyMatch(sentence -> !isOfAnother(rule, sentence));
  }

  /// Whether every rule of a sentence names what it is for, and that is something else.
  private boolean isOfAnother(Rule rule, String sentence) {
    String own = words(rule.norm().condition());
    List<Rule> stated =
        rules.of(rule.edition()).stream().filter(r -> r.text().equals(sentence)).toList();
    return !own.isEmpty()
        && !stated.isEmpty()
        && stated.stream()
            .map(other -> words(other.norm().condition()))
            .noneMatch(other -> other.isEmpty() || other.equals(own));
  }

  /// Whether a text names a time, in figures or in words.
  private static boolean names(String text, TimeLimit limit, int amount) {
    String unit = Deadline.amount(limit).replaceFirst("^\\d+ ", "").replaceFirst("s$", "");
    String word = amount < NumberWords.END ? "|" + NumberWords.of(amount) : "";
    return Pattern.compile(
            "\\b(" + amount + word + ")[ -]+" + Pattern.quote(unit) + "s?\\b",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }

  private static String words(@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }
}
