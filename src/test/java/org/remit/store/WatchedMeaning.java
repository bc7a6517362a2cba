package org.remit.store;

import java.util.List;
import java.util.function.Consumer;

/// The plain meaning, with somebody who is told the texts whenever it is asked for them.
record WatchedMeaning(Consumer<List<String>> whenAsked) implements Meaning {

  @Override
  public List<Sense> of(List<String> texts) {
    whenAsked.accept(texts);
    return BagOfWords.PLAIN.of(texts);
  }

  @Override
  public String model() {
    return BagOfWords.PLAIN.model();
  }
}
