package org.remit.language;

import java.util.List;

/// A text word by word: the pieces of its words in their order, and what each means where it
/// stands.
///
/// @param pieces as the model counts them: `en`, `##qui`, `##ries`
/// @param vectors the place of each piece, of length 1
public record Worded(List<String> pieces, List<float[]> vectors) {

  public Worded {
    pieces = List.copyOf(pieces);
    vectors = List.copyOf(vectors);
    if (pieces.size() != vectors.size()) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + vectors.size() + " vectors");
    }
  }
}
