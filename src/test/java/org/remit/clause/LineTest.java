package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void linesOfEverySystemEndAlike(String end) {
    List<Line> lines = Line.of(String.join(end, "one", "two", "", "three"));
    assertThat(lines).extracting(Line::text).containsExactly("one", "two", "three");
    assertThat(lines).extracting(Line::gapBefore).containsExactly(true, false, true);
    assertThat(lines).extracting(Line::gapAfter).containsExactly(false, true, true);
  }

  @Test
  void formFeedOpensAPage() {
    assertThat(Line.of("one\n\ftwo\fthree"))
        .extracting(Line::opensPage)
        .containsExactly(false, true, true);
  }

  @Test
  void indentIsCountedInColumns() {
    assertThat(Line.of("\ufeffa\n  b\n\tc\n \td"))
        .extracting(Line::indent)
        .containsExactly(0, 2, 8, 8);
  }

  @Test
  void lineWithoutPrintIsNone() {
    assertThat(Line.of(" \n\u00a0\n\ufeff\n\t")).isEmpty();
  }
}
