package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.remit.answer.Result.Changed;
import org.remit.source.Span;

class MarkedTextTest {

  /// Marked words in brackets, inserted ones after a plus, struck-out ones after a minus.
  private static String shown(MarkedText text) {
    return text.runs().stream()
        .map(run ->
            (run.inserted() ? "+" : run.deleted() ? "-" : "")
                + run.pieces().stream()
                    .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static MarkedText of(String text, List<Span> marks, Changed... changes) {
    return MarkedText.of(text, marks, List.of(changes), List.of());
  }

  @Test
  void plainTextIsOnePiece() {
    assertThat(shown(of("no marks", List.of()))).isEqualTo("no marks");
    assertThat(of("", List.of()).runs()).isEmpty();
  }

  @Test
  void rangesCountCodePoints() {
    assertThat(shown(of("😀 ab 😀 cd", List.of(new Span(2, 4), new Span(7, 9)))))
        .isEqualTo("😀 [ab] 😀 [cd]");
  }

  @Test
  void aMarkMayCrossAChange() {
    assertThat(
            shown(of("abcdef", List.of(new Span(1, 5)), new Changed("inserted", new Span(3, 6)))))
        .isEqualTo("a[bc]|+[de]f");
  }

  @Test
  void changesThatTouchStayApart() {
    Changed out = new Changed("deleted", new Span(0, 2));
    Changed in = new Changed("inserted", new Span(2, 4));
    assertThat(shown(of("abcd", List.of(), out, in))).isEqualTo("-ab|+cd");
  }

  @Test
  void whatLiesOutsideTheTextIsLeftOut() {
    assertThat(shown(of("abc", List.of(new Span(2, 9), new Span(20, 30))))).isEqualTo("ab[c]");
  }

  @Test
  void overlappingMarksAreOne() {
    assertThat(shown(of("abcd", List.of(new Span(0, 3), new Span(1, 4)))).replace("][", ""))
        .isEqualTo("[abcd]");
  }

  @Test
  void aClauseOfOneStandingIsShownSoThroughout() {
    assertThat(shown(MarkedText.of("abc", List.of(), List.of(), List.of("draft", "struck-out"))))
        .isEqualTo("-abc");
    assertThat(shown(MarkedText.of("abc", List.of(), List.of(), List.of("proposed"))))
        .isEqualTo("+abc");
  }
}
