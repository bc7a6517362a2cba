package org.remit.cli;

import java.util.List;
import org.remit.language.Embedder;
import org.remit.store.Meaning;

/// The meaning of texts by the embedding model.
record EmbeddedMeaning(Embedder embedder) implements Meaning {

  @Override
  public float[][] of(List<String> texts) {
    return embedder.embedAll(texts);
  }

  @Override
  public int dimensions() {
    return embedder.dimensions();
  }

  @Override
  public String model() {
    return embedder.modelId();
  }
}
