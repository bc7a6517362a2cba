package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.source.Span;

class QuotationTest {

  private static String whole(String text) {
    return Quotation.of(text, List.of(new Span(0, text.length()))).text();
  }

  @Test
  void whiteSpaceOfEveryKindIsOneBlank() {
    assertThat(whole("within \t five\u00a0working\n\n days "))
        .isEqualTo("within five working days");
  }

  @Test
  void whatPrintsNothingStandsInsideItsWord() {
    assertThat(whole("off\u200bicer and infor\u00admation")).isEqualTo("officer and information");
  }

  @Test
  void wordDividedAtALinesEndIsPutTogether() {
    assertThat(whole("decision-\n   making")).isEqualTo("decision-making");
    assertThat(whole("infor\u00ad\nmation")).isEqualTo("information");
    assertThat(whole("pre- and\npost-\nor later")).isEqualTo("pre- and post- or later");
  }

  @Test
  void markUpBetweenSpansMakesNoBlank() {
    String text = "a **bold**, word";
    List<Span> spans = List.of(new Span(0, 2), new Span(4, 8), new Span(10, 16));
    assertThat(Quotation.of(text, spans).text()).isEqualTo("a bold, word");
  }

  @Test
  void struckOutAndInsertedWordsThatTouchAreTwo() {
    String text = "<del>should</del><ins>must</ins>";
    List<Span> spans = List.of(new Span(5, 11), new Span(22, 26));
    assertThat(Quotation.of(text, spans).text()).isEqualTo("should must");
  }

  @Test
  void everyCharacterKeepsItsPlace() {
    String text = "Officers  must **reply**.";
    Quotation quotation =
        Quotation.of(text, List.of(new Span(0, 15), new Span(17, 22), new Span(24, 25)));
    for (int i = 0; i < quotation.text().length(); i++) {
      assertThat(text.charAt(quotation.places().get(i))).isEqualTo(quotation.text().charAt(i));
    }
  }

  @Test
  void spansOfARangeQuoteItAgain() {
    String text = "Officers  must **reply** within\nfive days.";
    Quotation quotation =
        Quotation.of(text, List.of(new Span(0, 15), new Span(17, 22), new Span(24, text.length())));
    int start = quotation.text().indexOf("must");
    int end = quotation.text().indexOf(" days");
    String again = Quotation.of(text, quotation.spans(start, end)).text();
    assertThat(again).isEqualTo("must reply within five");
  }

  @Test
  void spansOfARangeStayWithinThoseThatWereJoined() {
    String text = "Officers must\n  reply within\nfive days.";
    List<Span> lines = List.of(new Span(0, 13), new Span(16, 28), new Span(29, 39));
    Quotation quotation = Quotation.of(text, lines);
    assertThat(quotation.text()).isEqualTo("Officers must reply within five days.");
    assertThat(quotation.spans(0, quotation.text().length())).isEqualTo(lines);
  }
}
