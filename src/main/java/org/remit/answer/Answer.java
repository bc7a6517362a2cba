package org.remit.answer;

import java.util.List;

/// Everything said in answer to a question. The same question on the same editions gives the same
/// answer, byte for byte.
///
/// @param related other questions that are near to the one asked, each with where it is answered
public record Answer(
    Ask ask, Understood understood, Reply reply, List<Result> results, List<Suggestion> related) {

  public Answer {
    results = List.copyOf(results);
    related = List.copyOf(related);
  }

  /// An answer without related questions.
  public Answer(Ask ask, Understood understood, Reply reply, List<Result> results) {
    this(ask, understood, reply, results, List.of());
  }
}
