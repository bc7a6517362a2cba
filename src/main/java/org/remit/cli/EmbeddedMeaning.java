package org.remit.cli;

import java.util.List;
import org.remit.language.Embedded;
import org.remit.language.Embedder;
import org.remit.language.Worded;
import org.remit.store.AskedSense;
import org.remit.store.Meaning;
import org.remit.store.Sense;
import org.remit.store.Words;

/// The meaning of texts by the embedding model and by what the editorial questions teach.
public record EmbeddedMeaning(Embedder embedder, Learned learned) implements Meaning {

  @Override
  public List<Sense> of(List<String> texts) {
    return texts.parallelStream().map(text -> sense(embedder.embed(text))).toList();
  }

  private Sense sense(float[] vector) {
    return new Sense(
        learned.space().questions().of(vector),
        learned.space().passages().of(vector),
        learned.verdicts().of(vector));
  }

  @Override
  public Words words(String text) {
    return moved(embedder.words(text));
  }

  private Words moved(Worded words) {
    Worded moved = learned.words().moved(words);
    return new Words(moved.pieces(), moved.vectors());
  }

  @Override
  public AskedSense ofQuestion(String question) {
    Embedded read = embedder.read(question);
    return new AskedSense(sense(read.place()), () -> moved(read.words()));
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
