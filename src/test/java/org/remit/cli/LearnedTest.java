package org.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.language.Embedder;
import org.remit.language.Worded;

class LearnedTest {

  /// A model whose vectors have other lengths than those that Remit was taught with.
  private final Embedder other =
      new Embedder() {
        @Override
        public float[] embed(String text) {
          return new float[] {1, 0, 0};
        }

        @Override
        public Worded words(String text) {
          return new Worded(List.of(text), List.of(new float[] {0, 1}));
        }

        @Override
        public boolean knows(String word) {
          return true;
        }

        @Override
        public String modelId() {
          return "other";
        }

        @Override
        public void close() {}
      };

  @Test
  void whatWasLearnedForAnotherModelSaysWhatToDo() {
    EmbeddedMeaning meaning = new EmbeddedMeaning(other, Learned.load());

    assertThatThrownBy(() -> meaning.of(List.of("Who decides?")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not 3")
        .hasMessageContaining("run remit train");
    assertThatThrownBy(() -> meaning.words("decides"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("run remit train");
  }

  @Test
  void itCanBeLearnedAgainForAnotherModel() {
    EmbeddedMeaning meaning = new EmbeddedMeaning(other, Learned.loadFor(other));

    assertThat(meaning.of(List.of("Who decides?"))).hasSize(1);
    assertThat(meaning.words("decides").words()).containsExactly("decides");
  }
}
