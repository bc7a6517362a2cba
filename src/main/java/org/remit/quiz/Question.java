package org.remit.quiz;

import java.util.List;
import org.remit.answer.Rule;

/// A question with a few answers to choose from, of which one is right.
///
/// @param id unique among the questions of a council
/// @param asks the question
/// @param quoted the clause's words with a gap in the place that is asked for, or ""
/// @param choices in an order that tells nothing
/// @param right the place of the right answer among them
/// @param about the rules that it is about, by which it concerns a role; the first settles it
public record Question(
    String id,
    Kind kind,
    String asks,
    String quoted,
    List<Choice> choices,
    int right,
    Clause clause,
    List<Rule> about) {

  public Question {
    choices = List.copyOf(choices);
    about = List.copyOf(about);
    if (right < 0 || right >= choices.size()) {
      throw new IllegalArgumentException(id + ": no such answer");
    }
  }

  /// Something to answer.
  ///
  /// @param text the answer
  /// @param clause the clause that makes it right, or the one that it is taken from
  public record Choice(String text, Clause clause) {}

  /// What is asked for.
  public enum Kind {
    /// How soon.
    DEADLINE,
    /// Who to go to first.
    NEXT,
    /// Who it is that must or may.
    WHO,
    /// Whether somebody may do something: yes or no.
    ALLOWED,
    /// Must, should or may.
    FORCE
  }
}
