package org.remit.answer;

import java.util.List;

/// Everything said in answer to a question. The same question on the same editions gives the same
/// answer, byte for byte.
public record Answer(Ask ask, Understood understood, Reply reply, List<Result> results) {

  public Answer {
    results = List.copyOf(results);
  }
}
