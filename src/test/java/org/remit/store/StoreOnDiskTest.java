package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only the engine on disk has to bear: being opened again, being moved, being in use.
final class StoreOnDiskTest {

  private static final Search SEARCH =
      Protocols.search("officer reply", "staff get back to me", Set.of(), 20);

  @TempDir private Path folder;

  private final List<String> notes = new ArrayList<>();
  private Found found = new Found(List.of(), Map.of(), VotesTest.NONE);

  private KnowledgeBase open(Path store) {
    notes.clear();
    return KnowledgeBase.open(store, Protocols.vocabulary(), BagOfWords.PLAIN, notes::add);
  }

  @BeforeEach
  void publish() {
    try (KnowledgeBase base = open(folder.resolve("store"))) {
      base.publish(List.of(Protocols.asked(Protocols.north()), Protocols.asked(Protocols.south())));
      found = base.search(SEARCH);
    }
    assertThat(found.hits()).isNotEmpty();
  }

  private void everythingIsIn(Path store) {
    try (KnowledgeBase base = open(store)) {
      assertThat(base.editions()).hasSize(2);
      assertThat(base.search(SEARCH)).isEqualTo(found);
    }
    assertThat(notes).as("no index is made anew").isEmpty();
  }

  @Test
  void isReadAgainAndCanBeMoved() throws IOException {
    everythingIsIn(folder.resolve("store"));
    Path moved = folder.resolve("moved");
    Files.move(folder.resolve("store"), moved);
    everythingIsIn(moved);
  }

  @Test
  void inUseByAnotherProcessItSaysSoAndIsGivenBackWhenThatEnds() throws IOException {
    Path store = folder.resolve("store");
    try (ForkedPublisher other = ForkedPublisher.start(store, "hold")) {
      other.await("holding");
      assertThatIllegalStateException()
          .isThrownBy(() -> open(store))
          .withMessage(
              "the store in "
                  + store.resolve("graph")
                  + " is in use by another process: stop it, or name another folder with --store");
    }
    everythingIsIn(store);
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatThrownBy(() -> open(file)).hasMessageContaining(file.resolve("graph").toString());
  }
}
