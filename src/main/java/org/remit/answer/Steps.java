package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Escalation;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// Says in one line who to go to, and who next: the steps of a path in order, each with the words
/// of its condition, the roles by the vocabulary's names.
final class Steps {

  private static final Pattern AND = Pattern.compile("(?i)\\band\\b");
  private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");

  private static final String LAST = "It comes to you, and goes no further.";

  private final Vocabulary vocabulary;

  Steps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The steps that a clause's sentences tell, each in a sentence.
  ///
  /// @param answering the sentence that answers; the path is the one that it belongs to
  /// @param asker the role of the person who asks: where the path leads through it, they begin
  ///   there; null where it is not known
  List<String> of(List<Reading> clause, @Nullable Reading answering, @Nullable Concept asker) {
    @Nullable String group = group(clause, answering);
    List<String> steps = new ArrayList<>();
    boolean there = false;
    for (Reading reading : clause) {
      Escalation path = reading.escalation();
      if (path != null && (group == null || group.equals(path.group()))) {
        for (Escalation.Step step : path.steps()) {
          if (asker != null && leadsTo(step, asker)) {
            steps.clear();
            there = true;
          } else {
            String word = !steps.isEmpty() ? "Then" : there ? "Next" : "First";
            steps.add(step(step, path.variant(), word, reading));
          }
        }
      }
    }
    return there && steps.isEmpty() ? List.of(LAST) : steps;
  }

  private static boolean leadsTo(Escalation.Step step, Concept asker) {
    return step.to().stream().anyMatch(party -> party.role().equals(asker.iri()));
  }

  private static @Nullable String group(List<Reading> clause, @Nullable Reading answering) {
    Escalation own = answering == null ? null : answering.escalation();
    if (own != null) {
      return own.group();
    }
    return clause.stream()
        .map(Reading::escalation)
        .filter(path -> path != null && !path.steps().isEmpty())
        .map(Escalation::group)
        .findFirst()
        .orElse(null);
  }

  private String step(
      Escalation.Step step, @Nullable Phrase variant, String word, Reading reading) {
    String sentence = reading.text();
    String to =
        step.to().stream()
            .map(party ->
                vocabulary.concept(party.role()).map(Concept::label).orElse(party.words().text()))
            .distinct()
            .collect(Collectors.joining(all(step, sentence) ? " and " : " or "));
    Phrase when = step.when() != null ? step.when() : variant;
    String condition = when == null ? "" : ", " + decapitalised(when.text());
    String comma = condition.isEmpty() ? "" : ",";
    return switch (step.manner()) {
      case GO -> word + condition + ": " + to + ".";
      case PASSED_ON -> "It may be passed on" + condition + comma + " to: " + to + ".";
      case DEALT_WITH -> "It may then be dealt with" + condition + comma + " by: " + to + ".";
    };
  }

  /// Whether the sentence joins those whom the step leads to by "and": to all of them, then.
  private static boolean all(Escalation.Step step, String sentence) {
    if (step.to().size() < 2) {
      return false;
    }
    int from = sentence.indexOf(step.to().getFirst().words().text());
    int to = sentence.lastIndexOf(step.to().getLast().words().text());
    String between = 0 <= from && from < to ? sentence.substring(from, to) : "";
    return AND.matcher(between).find() && !OR.matcher(between).find();
  }

  private static String decapitalised(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
