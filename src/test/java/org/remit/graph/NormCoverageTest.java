package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;

class NormCoverageTest {

  static Stream<String> documents() {
    return NormsOfTheFive.DOCUMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingOfTheFiveIsLeftUnread(String id) {
    NormsOfTheFive.Document document = NormsOfTheFive.of(id);

    Coverage coverage = Coverage.of(document.tree(), document.readings());

    assertThat(coverage.shares().get(SentenceKind.UNMODELLED)).isEqualTo(new Coverage.Share(0, 0));
    assertThat(Arrays.stream(SentenceKind.values()).mapToDouble(coverage::percent).sum())
        .isCloseTo(100, within(1e-9));
    assertThat(coverage.characters())
        .isEqualTo(
            (int) document.source().text().chars().filter(c -> !Character.isWhitespace(c)).count());
  }

  @Test
  void unreadWordsAreNotModelled() {
    NormsOfTheFive.Document document = NormsOfTheFive.of("waverley");
    Reading left = document.readings().getLast();
    List<Reading> others = document.readings().subList(0, document.readings().size() - 1);

    Coverage coverage = Coverage.of(document.tree(), others);

    assertThat(coverage.shares().get(SentenceKind.UNMODELLED))
        .isEqualTo(new Coverage.Share(0, left.text().replaceAll("\\s", "").length()));
    assertThat(coverage.lines()).anyMatch(line -> line.startsWith("not modelled"));
  }
}
