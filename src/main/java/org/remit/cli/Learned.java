package org.remit.cli;

import java.util.List;
import java.util.function.Consumer;
import org.remit.language.Embedder;
import org.remit.language.JointSpace;
import org.remit.language.VerdictSpace;
import org.remit.language.WordMap;
import org.remit.training.JointSpaceTraining;
import org.remit.training.Lesson;
import org.remit.training.VerdictSpaceTraining;
import org.remit.training.WordMapTraining;

/// What the editorial questions taught.
///
/// @param words for documents that have no such questions
/// @param space for all of them
/// @param verdicts for questions that yes or no would answer
public record Learned(WordMap words, JointSpace space, VerdictSpace verdicts) {

  /// What comes with Remit.
  public static Learned load() {
    return new Learned(WordMap.load(), JointSpace.load(), VerdictSpace.load());
  }

  /// What comes with Remit; where that was learned for another embedding model, spaces in which
  /// nothing is told apart, which is enough to learn it again.
  static Learned loadFor(Embedder embedder) {
    Learned learned = load();
    int text = embedder.embed("").length;
    int word = embedder.words("word").vectors().getFirst().length;
    boolean fits =
        learned.words().reads() == word
            && learned.space().reads() == text
            && learned.verdicts().reads() == text;
    return fits ? learned : untaught(text, word);
  }

  private static Learned untaught(int text, int word) {
    JointSpace.Projection nowhere = new JointSpace.Projection(new float[text], new float[text][1]);
    return new Learned(
        new WordMap(new float[word][1]),
        new JointSpace(nowhere, nowhere),
        new VerdictSpace(new float[text][1]));
  }

  /// Learns it again.
  static Learned from(List<Lesson> lessons, Consumer<String> progress) {
    return new Learned(
        new WordMapTraining(progress).learn(lessons),
        new JointSpaceTraining(progress).learn(lessons),
        new VerdictSpaceTraining(progress).learn(lessons));
  }
}
