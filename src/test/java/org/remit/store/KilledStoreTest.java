package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A store whose process is killed while it publishes holds the old state or the new one, never
/// half, and an index of just that state.
final class KilledStoreTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2, begin 2, 0", "2, meaning, 500", "3, begin 3, 5000", "2, end 2, 0"})
  void theOldStateOrTheNewOneIsServed(int version, String kill, int microseconds) throws Exception {
    try (ForkedPublisher publisher = ForkedPublisher.start(folder, "publish")) {
      publisher.await("end " + (version - 1));
      publisher.await(kill);
      spin(microseconds);
    }
    try (KnowledgeBase base =
        KnowledgeBase.open(folder, Protocols.vocabulary(), BagOfWords.PLAIN, note -> {})) {
      int held = base.clauses("growing").size();
      int wanted = List.of(size(version - 1), size(version), size(version + 1)).indexOf(held);
      assertThat(wanted).isNotNegative();
      int now = version - 1 + wanted;
      Publication whole = Protocols.plain(ForkedPublisher.version(now));
      assertThat(base.clauses("growing")).isEqualTo(Protocols.clauses(whole.edition()));
      assertThat(base.editions()).containsExactly(whole.edition().edition());
      KnowledgeBase same = KnowledgeBase.inMemory(Protocols.vocabulary(), BagOfWords.PLAIN);
      same.publish(List.of(whole));
      assertThat(base.fingerprint()).isEqualTo(same.fingerprint());
      Search all = Protocols.search("officers reply", "question", Set.of(), 100);
      assertThat(base.search(all).hits())
          .extracting(Hit::clause)
          .containsExactlyElementsOf(same.search(all).hits().stream().map(Hit::clause).toList());
    }
  }

  private static int size(int version) {
    return Protocols.clauses(Protocols.graph(ForkedPublisher.version(version))).size();
  }

  private static void spin(int microseconds) {
    long until = System.nanoTime() + microseconds * 1000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }
}
