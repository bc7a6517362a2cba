package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectedTest {

  private final Selected selected = new Selected();
  private final List<String> asked = new ArrayList<>();

  private Rows ask(String query, int rows) {
    return selected.of(
        query,
        sparql -> {
          asked.add(sparql);
          return new Rows(List.of("q"), Collections.nCopies(rows, Map.of("q", sparql)));
        });
  }

  @Test
  void theSameQueryIsNotRunAgain() {
    assertThat(ask("one", 2)).isEqualTo(ask("one", 2));
    assertThat(ask("other", 2)).isNotEqualTo(ask("one", 2));
    assertThat(asked).containsExactly("one", "other");
  }

  @Test
  void manyRowsAreNotKept() {
    assertThat(ask("all", 101)).isEqualTo(ask("all", 101));
    assertThat(asked).containsExactly("all", "all");
  }

  @Test
  void whatWasAskedLongAgoIsForgotten() {
    ask("first", 1);
    for (int i = 0; i < Selected.QUERIES; i++) {
      ask("query " + i, 1);
    }
    asked.clear();
    ask("query " + (Selected.QUERIES - 1), 1);
    ask("first", 1);
    assertThat(asked).containsExactly("first");
  }
}
