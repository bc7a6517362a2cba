package org.remit.store;

import java.util.List;

/// Where the index gets the vectors that stand for the meaning of texts.
public interface Meaning {

  /// The unit vectors of some texts, in their order.
  float[][] of(List<String> texts);

  /// Where a question goes in the space that questions share with the passages that answer them;
  /// the vector itself, where there is no such space.
  default float[] question(float[] vector) {
    return vector;
  }

  /// Where a passage goes in that space.
  default float[] passage(float[] vector) {
    return vector;
  }

  /// Where a question goes in the space in which those lie near each other that a clause answers
  /// alike, with yes, no or "it depends"; the vector itself, where there is no such space.
  default float[] judged(float[] vector) {
    return vector;
  }

  /// The words of a text that mean something by themselves, each with the unit vector of what it
  /// means there. Questions and clauses share the space, in which a word of a question lies near
  /// the words that answer it; nothing, where the meaning does not tell words apart.
  default Words words(String text) {
    return Words.NONE;
  }

  /// Whether a word, in lower case, is one that the model has met often enough to keep whole: then
  /// it is no slip of the pen. True where there is no telling.
  default boolean knows(String word) {
    return true;
  }

  /// Changes when the vectors of words do.
  default String wordsModel() {
    return model();
  }

  int dimensions();

  /// The model's name, which changes when its vectors do.
  String model();
}
