package org.remit.store;

import java.util.List;

/// Where the index gets what texts mean.
public interface Meaning {

  /// What some texts mean, in their order.
  List<Sense> of(List<String> texts);

  /// The words of a text that mean something by themselves, each with the unit vector of what it
  /// means there. Questions and clauses share the space, in which a word of a question lies near
  /// the words that answer it; nothing, where the meaning does not tell words apart.
  default Words words(String text) {
    return Words.NONE;
  }

  /// What a question means, as a whole and word by word.
  default AskedSense ofQuestion(String question) {
    return new AskedSense(of(List.of(question)).getFirst(), () -> words(question));
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

  /// The name of what tells meanings, which changes when they do.
  String model();
}
