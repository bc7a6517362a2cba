package org.remit.cli;

import java.util.List;
import org.remit.language.Embedder;
import org.remit.language.Worded;
import org.remit.store.Meaning;
import org.remit.store.Sense;
import org.remit.store.Words;

/// The meaning of texts by the embedding model and by what the editorial questions teach.
public record EmbeddedMeaning(Embedder embedder, Learned learned) implements Meaning {

  @Override
  public List<Sense> of(List<String> texts) {
    return texts.parallelStream().map(this::sense).toList();
  }

  private Sense sense(String text) {
    float[] vector = embedder.embed(text);
    return new Sense(
        learned.space().questions().of(vector),
        learned.space().passages().of(vector),
        learned.verdicts().of(vector));
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
  public String model() {
    return String.join("-", embedder.modelId(), learned.space().id(), learned.verdicts().id());
  }

  @Override
  public String wordsModel() {
    return embedder.modelId() + "-" + learned.words().id();
  }
}
