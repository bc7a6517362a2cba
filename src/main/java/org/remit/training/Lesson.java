package org.remit.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.language.WordMap;
import org.remit.language.Worded;
import org.remit.norm.Verdict;

/// What one document teaches: its passages, and questions with the passage that answers each.
public record Lesson(List<Text> passages, List<Asked> questions) {

  /// A text by its words and as a whole.
  public static final class Text {
    private final Worded words;
    private final float[] meaning;

    /// @param words those that do not count are left out
    /// @param meaning a unit vector
    public Text(Worded words, float[] meaning) {
      this.words = WordMap.counting(words);
      this.meaning = meaning.clone();
    }

    Worded words() {
      return words;
    }

    float[] meaning() {
      return meaning;
    }
  }

  /// A question and the place of its answer among the passages.
  ///
  /// @param verdict what the passage answers to it, where yes or no would and it is noted; else
  ///   null
  public record Asked(Text text, int passage, @Nullable Verdict verdict) {}

  public Lesson {
    passages = List.copyOf(passages);
    questions = questions.stream().filter(q -> !q.text().words().pieces().isEmpty()).toList();
  }
}
