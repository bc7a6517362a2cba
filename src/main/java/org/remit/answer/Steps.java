package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
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

  private final Vocabulary vocabulary;

  Steps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The steps that a clause's sentences tell, or "" where they tell none.
  ///
  /// @param answering the sentence that answers; the path is the one that it belongs to
  String line(List<Reading> clause, @Nullable Reading answering) {
    @Nullable String group = group(clause, answering);
    List<String> steps = new ArrayList<>();
    for (Reading reading : clause) {
      Escalation path = reading.escalation();
      if (path != null && (group == null || group.equals(path.group()))) {
        path.steps().forEach(step -> steps.add(step(step, path.variant(), steps.isEmpty())));
      }
    }
    return steps.isEmpty() ? "" : String.join(" ", steps);
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

  private String step(Escalation.Step step, @Nullable Phrase variant, boolean first) {
    String to =
        step.to().stream()
            .map(party ->
                vocabulary.concept(party.role()).map(Concept::label).orElse(party.words().text()))
            .distinct()
            .collect(Collectors.joining(" or "));
    Phrase when = step.when() != null ? step.when() : variant;
    String condition = when == null ? "" : ", " + decapitalised(when.text());
    return (first ? "First" : "Then") + condition + ": " + to + ".";
  }

  private static String decapitalised(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
