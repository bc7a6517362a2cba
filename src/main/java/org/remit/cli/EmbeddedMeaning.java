package org.remit.cli;

import java.util.List;
import org.remit.language.Embedder;
import org.remit.language.Worded;
import org.remit.store.Meaning;
import org.remit.store.Words;

/// The meaning of texts by the embedding model and by what the editorial questions teach.
public record EmbeddedMeaning(Embedder embedder, Learned learned) implements Meaning {

  @Override
  public float[][] of(List<String> texts) {
    return embedder.embedAll(texts);
  }

  @Override
  public Words words(String text) {
    Worded moved = learned.words().moved(embedder.words(text));
    return new Words(moved.pieces(), moved.vectors());
  }

  @Override
  public boolean knows(String word) {
    return embedder.knows(word);
  }

  @Override
  public float[] question(float[] vector) {
    return learned.space().questions().of(vector);
  }

  @Override
  public float[] passage(float[] vector) {
    return learned.space().passages().of(vector);
  }

  @Override
  public float[] judged(float[] vector) {
    return learned.verdicts().of(vector);
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
    return embedder.modelId() + "-" + learned.words().id();
  }
}
