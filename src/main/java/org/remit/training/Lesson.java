package org.remit.training;

import java.util.List;
import org.remit.language.WordMap;
import org.remit.language.Worded;

/// What one document teaches: its passages, and questions with the passage that answers each.
///
/// @param passages the words of each
/// @param questions each asked of these passages
public record Lesson(List<Worded> passages, List<Asked> questions) {

  /// A question and the place of its answer among the passages.
  public record Asked(Worded words, int passage) {}

  public Lesson {
    passages = passages.stream().map(WordMap::counting).toList();
    questions =
        questions.stream()
            .map(q -> new Asked(WordMap.counting(q.words()), q.passage()))
            .filter(q -> !q.words().pieces().isEmpty())
            .toList();
  }
}
