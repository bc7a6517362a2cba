package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.source.Span;

class MarkupTest {

  private static Words read(String text) {
    return Markup.read(text, List.of(new Span(0, text.length())), true, new ArrayList<>());
  }

  private static String styled(String text, Style style) {
    return read(text).spans(Set.of(style)).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Councillor** – in this capacity|Councillor – in this capacity",
        "*You must* act|You must act",
        "***Both***|Both",
        "__Bold__ and _italic_ words|Bold and italic words",
        "~~struck~~ words|struck words",
        "<b>COMMITTEE</b> Standards|COMMITTEE Standards",
        "<u><i>Normal</i></u> request|Normal request",
        "<strong class='x'>Note</strong>|Note",
        "<ins>must</ins> declare|must declare",
        "see the [rules](https://example.org/a_b) first|see the rules first",
        "5 \\* 3 \\(a\\)|5 * 3 (a)",
        "an e-mail to a_b_c@example.org|an e-mail to a_b_c@example.org",
        "[in brackets] and (round)|[in brackets] and (round)",
        "2 < 3 > 1|2 < 3 > 1",
        "interaction*. In such|interaction. In such",
        "a councillor[^1]. The|a councillor. The",
        "Services¹ within|Services within",
        "Services<sup>1</sup> within|Services within",
        "Normal† request|Normal request",
        "{++new++} and {--old--}|new and old"
      })
  void marksAreToldFromWords(String text, String words) {
    assertThat(read(text).strip().text()).isEqualTo(words);
  }

  @Test
  void wordsKeepTheirStyle() {
    assertThat(styled("reply **within five** days", Style.BOLD)).isEqualTo("within five");
    assertThat(styled("<b>a</b> b <strong>c</strong>", Style.BOLD)).isEqualTo("a|c");
    assertThat(styled("shall ~~ten~~ five", Style.STRUCK)).isEqualTo("ten");
    assertThat(styled("<del>old</del><ins>new</ins>", Style.INSERTED)).isEqualTo("new");
    assertThat(styled("<u>under</u> it", Style.UNDERLINED)).isEqualTo("under");
    assertThat(styled("[lost](#) and [found](#a)", Style.LOST_LINK)).isEqualTo("lost");
  }

  @Test
  void emphasisRunsOverTheLinesOfABlock() {
    String text = "**These words\nare new** here";
    Words words =
        Markup.read(
            text, List.of(new Span(0, 13), new Span(14, text.length())), false, new ArrayList<>());
    assertThat(words.text()).isEqualTo("These words are new here");
    assertThat(words.spans(Set.of(Style.BOLD)).stream().map(span -> span.of(text)))
        .containsExactly("These words", "are new");
  }

  @Test
  void starThatOpensABlockAndClosesNothingBeginsAFootnote() {
    assertThat(read("**Social media are not friendship.*").note()).isEqualTo("*");
    assertThat(read("*Out of hours means after 5 pm.").note()).isEqualTo("*");
    assertThat(read("*You must not.*").note()).isNull();
  }

  @Test
  void starAfterAWordLeadsToAFootnote() {
    assertThat(read("some interaction*. In such").noteMarks()).containsExactly("*");
    assertThat(read("out of *office hours*, or").noteMarks()).isEmpty();
  }

  @Test
  void halfAnEmphasisAtABlocksEdgeIsNoFootnote() {
    String text = "age or religion;*";
    Words words = Markup.read(text, List.of(new Span(0, text.length())), false, new ArrayList<>());
    assertThat(words.noteMarks()).isEmpty();
    assertThat(words.text()).isEqualTo("age or religion;");
  }

  @Test
  void everyCharacterIsAWordOrAMark() {
    String text = "**a** *b* ~~c~~ <i>d</i> [e](f) g[^1] \\# h_ {++i++}";
    List<Furniture> marks = new ArrayList<>();
    Words words = Markup.read(text, List.of(new Span(0, text.length())), false, marks);
    int length =
        marks.stream().mapToInt(mark -> mark.span().length()).sum()
            + words.spans().stream().mapToInt(Span::length).sum();
    assertThat(length).isEqualTo(text.length());
  }
}
