package org.remit.cli;

import java.util.List;
import org.remit.language.Embedder;
import org.remit.language.WordMap;
import org.remit.language.Worded;
import org.remit.store.Meaning;
import org.remit.store.Words;

/// The meaning of texts by the embedding model, and of words by what the editorial questions teach.
record EmbeddedMeaning(Embedder embedder, WordMap map) implements Meaning {

  @Override
  public float[][] of(List<String> texts) {
    return embedder.embedAll(texts);
  }

  @Override
  public Words words(String text) {
    Worded moved = map.moved(embedder.words(text));
    return new Words(moved.pieces(), moved.vectors());
  }

  @Override
  public int dimensions() {
    return embedder.dimensions();
  }

  @Override
  public String model() {
    return embedder.modelId();
  }

  @Override
  public String wordsModel() {
    return embedder.modelId() + "-" + map.id();
  }
}
