package org.remit.store;

import java.util.List;

/// The words of a text, each with what it means there.
///
/// @param words as the embedding model counts them: pieces of longer words
/// @param vectors of length 1, one for each word
public record Words(List<String> words, List<float[]> vectors) {

  /// No words.
  public static final Words NONE = new Words(List.of(), List.of());

  public Words {
    words = List.copyOf(words);
    vectors = List.copyOf(vectors);
    if (words.size() != vectors.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + vectors.size() + " vectors");
    }
  }

  int dimensions() {
    return vectors.isEmpty() ? 0 : vectors.getFirst().length;
  }
}
