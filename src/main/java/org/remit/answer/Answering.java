package org.remit.answer;

/// Answers questions. See [Answerer] for how.
public interface Answering {

  /// The answer to a question; never null, never an exception for anything a person can type.
  Answer answer(Ask ask);
}
