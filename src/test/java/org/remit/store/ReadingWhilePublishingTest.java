package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.source.EditionStatus;
import org.remit.source.Source;

/// Readers beside the one who publishes.
final class ReadingWhilePublishingTest {

  private static final Search SEARCH =
      Protocols.search("officer reply", "staff get back to me", Set.of(), 20);

  @TempDir private Path folder;

  private KnowledgeBase open(Meaning meaning) {
    return KnowledgeBase.open(folder, Protocols.vocabulary(), meaning, note -> {});
  }

  private static Publication north(String text) {
    Source source = Protocols.source("north-shire", text, null, EditionStatus.NOT_STATED);
    return Protocols.asked(source);
  }

  @Test
  void readersAreServedWithoutAGap() {
    Publication before = north(Protocols.NORTH);
    Publication after = north(Protocols.NORTH + "\n2.3 Officers reply to everyone.\n");
    int one = Protocols.clauses(before.edition()).size();
    int other = Protocols.clauses(after.edition()).size();
    AtomicBoolean done = new AtomicBoolean();
    List<CompletableFuture<Void>> readers = new ArrayList<>();
    try (KnowledgeBase base = open(BagOfWords.PLAIN)) {
      base.publish(List.of(before, Protocols.plain(Protocols.south())));
      for (int i = 0; i < 3; i++) {
        readers.add(
            CompletableFuture.runAsync(() -> {
              while (!done.get()) {
                assertThat(base.search(SEARCH).hits()).isNotEmpty();
                assertThat(base.clauses("north-shire").size()).isIn(one, other);
                assertThat(base.editions()).hasSize(2);
                assertThat(base.select("ASK { ?s ?p ?o }").rows()).hasSize(1);
              }
            }));
      }
      for (int i = 0; i < 6; i++) {
        base.publish(List.of(i % 2 == 0 ? after : before));
      }
      done.set(true);
      readers.forEach(CompletableFuture::join);
    }
  }

  @Test
  void whileAnEditionIsBeingMadeReadyTheOldOneIsServedWhole() {
    AtomicReference<Runnable> whenAsked = new AtomicReference<>(() -> {});
    List<Integer> seen = new ArrayList<>();
    try (KnowledgeBase base = open(new WatchedMeaning(texts -> whenAsked.get().run()))) {
      base.publish(List.of(north(Protocols.NORTH)));
      int before = base.clauses("north-shire").size();
      List<Hit> hits = base.search(SEARCH).hits();
      whenAsked.set(() -> {
        whenAsked.set(() -> {});
        CompletableFuture.runAsync(
                () -> {
                  seen.add(base.clauses("north-shire").size());
                  assertThat(base.search(SEARCH).hits()).isEqualTo(hits);
                })
            .join();
      });
      base.publish(List.of(north("1. All new.\n\n2. And more.\n")));
      assertThat(seen).containsExactly(before);
      assertThat(base.clauses("north-shire")).hasSize(2);
    }
  }

  @Test
  void whereTheIndexCannotBeMadeNothingIsPublished() {
    AtomicReference<Runnable> whenAsked = new AtomicReference<>(() -> {});
    try (KnowledgeBase base = open(new WatchedMeaning(texts -> whenAsked.get().run()))) {
      base.publish(List.of(north(Protocols.NORTH)));
      String before = base.fingerprint();
      whenAsked.set(() -> {
        throw new IllegalStateException("no model");
      });
      Publication fresh = north("1. All new.\n");
      assertThatIllegalStateException()
          .isThrownBy(() -> base.publish(List.of(fresh)))
          .withMessage("no model");
      whenAsked.set(() -> {});
      assertThat(base.fingerprint()).isEqualTo(before);
      assertThat(base.search(SEARCH).hits()).isNotEmpty();
      base.publish(List.of(fresh));
      assertThat(base.clauses("north-shire")).hasSize(1);
    }
  }
}
