package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {

  @TempDir private Path folder;

  /// What had to be worked out for these texts.
  private List<String> workedOut(String... texts) {
    List<String> asked = new ArrayList<>();
    Meaning meaning = new WatchedMeaning(asked::addAll);
    Map<String, Sense> vectors =
        new Vectors(meaning, folder.resolve("vectors.bin"), note -> {}).of(List.of(texts));
    assertThat(vectors).containsOnlyKeys(texts);
    return asked;
  }

  @Test
  void whatIsKnownIsNotWorkedOutAgain() {
    assertThat(workedOut("one", "two")).containsExactly("one", "two");
    assertThat(workedOut("one", "two", "three")).containsExactly("three");
  }

  @Test
  void whatIsNoLongerWantedIsForgotten() {
    workedOut("one", "two");
    workedOut("one");
    assertThat(workedOut("one", "two")).containsExactly("two");
  }

  @Test
  void aStoreThatIsEmptyYetForgetsNothing() {
    workedOut("one", "two");
    assertThat(workedOut()).isEmpty();
    assertThat(workedOut("one", "two")).isEmpty();
  }
}
