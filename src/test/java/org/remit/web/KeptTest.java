package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.remit.web.Routes.Page;

class KeptTest {

  private static final int ROOM = 5_000;

  private final Kept kept = new Kept(ROOM);
  private final AtomicInteger written = new AtomicInteger();

  private Callable<Page> page(int status, String html) {
    return () -> {
      written.incrementAndGet();
      return new Page(status, html);
    };
  }

  @Test
  void aPageIsWrittenOnceForAllItsReaders() throws Exception {
    assertThat(kept.at("/a", "facts", page(200, "<p>Môn</p>")).html())
        .asString()
        .isEqualTo("<p>Môn</p>");
    assertThat(kept.at("/a", "facts", page(200, "other")).html())
        .asString()
        .isEqualTo("<p>Môn</p>");
    assertThat(written).hasValue(1);
  }

  @Test
  void otherFactsMakeAnotherPage() throws Exception {
    kept.at("/a", "facts", page(200, "old"));
    assertThat(kept.at("/a", "other facts", page(200, "new")).html()).asString().isEqualTo("new");
  }

  @Test
  void whatIsWrongWithAFormIsNotKept() throws Exception {
    kept.at("/a?b=c", "facts", page(400, "wrong"));
    assertThat(kept.at("/a?b=c", "facts", page(400, "wrong")).status()).isEqualTo(400);
    assertThat(written).hasValue(2);
  }

  @Test
  void thePageThatWasReadLongestAgoMakesRoom() throws Exception {
    for (String address : new String[] {"/a", "/b", "/a", "/c"}) {
      kept.at(address, "facts", page(200, noise(2_500)));
    }
    assertThat(written).hasValue(3);
    kept.at("/a", "facts", page(200, ""));
    assertThat(written).hasValue(3);
    kept.at("/b", "facts", page(200, ""));
    assertThat(written).hasValue(4);
  }

  @Test
  void aPageBiggerThanAllTheRoomIsSentAllTheSame() throws Exception {
    String big = noise(3 * ROOM);
    assertThat(kept.at("/a", "facts", page(200, big)).html()).asString().isEqualTo(big);
  }

  /// Letters that cannot be compressed to much less than three quarters of them.
  private static String noise(int length) {
    return new Random(length)
        .ints(length, '0', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
