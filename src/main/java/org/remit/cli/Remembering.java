package org.remit.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.remit.language.Embedder;
import org.remit.language.Worded;

/// An embedding model that reads each text once, for work that comes back to the same texts.
/// Closing the model is left to its owner.
record Remembering(Embedder embedder, Map<String, float[]> known) implements Embedder {

  Remembering(Embedder embedder) {
    this(embedder, new ConcurrentHashMap<>());
  }

  @Override
  public float[] embed(String text) {
    return known.computeIfAbsent(text, embedder::embed);
  }

  @Override
  public Worded words(String text) {
    return embedder.words(text);
  }

  @Override
  public boolean knows(String word) {
    return embedder.knows(word);
  }

  @Override
  public String modelId() {
    return embedder.modelId();
  }

  @Override
  public void close() {}
}
