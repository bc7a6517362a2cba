package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.EscalationPath;
import org.remit.web.FlowChart.Box;
import org.remit.web.FlowChart.Words;

class FlowChartTest {

  private static final EscalationPath PATH = SmallRules.paths("ambleford").getFirst();
  private static final Flow FLOW = Flow.of(PATH, "Member", "");

  @Test
  void aPathBecomesATreeOfStopsConditionsAndEnds() {
    assertThat(told(FLOW))
        .isEqualTo(
            "(Member (Head of Service [If they are not content](Chief Executive (“who will decide”)))"
                + " [in the case of an emergency](Director)"
                + " [If the officer is the Head of Service](Group Leader"
                + " (It ends here. The document names no next step.)))");
  }

  private static String told(Flow flow) {
    StringBuilder words = new StringBuilder();
    words.append(flow.condition().isEmpty() ? "" : "[" + flow.condition() + "]");
    words.append("(").append(flow.title());
    flow.next().forEach(next -> words.append(" ").append(told(next)));
    return words.append(")").toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {288, 400, 700, 1000})
  void noBoxLeavesThePaperOrLiesOnAnother(int width) {
    FlowChart chart = FlowChart.of(FLOW, width);
    assertThat(chart.boxes()).hasSize(7);
    for (Box box : chart.boxes()) {
      assertThat(box.x()).isPositive();
      assertThat(box.x() + box.width()).isLessThan(chart.width());
      assertThat(box.y() + box.height()).isLessThan(chart.height());
      assertThat(chart.boxes())
          .filteredOn(other -> !other.equals(box) && meet(box, other))
          .isEmpty();
    }
  }

  private static boolean meet(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  @ParameterizedTest
  @ValueSource(ints = {288, 700})
  void everyWordIsDrawnAndStaysInItsBox(int width) {
    FlowChart chart = FlowChart.of(FLOW, width);
    String words =
        String.join(
            " ", chart.boxes().stream().flatMap(b -> b.words().stream()).map(Words::text).toList());
    assertThat(words).contains("You are here", "Chief Executive", "who will decide", "2(2)");
    for (Box box : chart.boxes()) {
      for (Words line : box.words()) {
        Lettering lettering = new Lettering(16, line.kind().equals("title"));
        assertThat(line.x() + lettering.width(line.text())).isLessThan(box.x() + box.width() + 6.0);
        assertThat(line.y()).isBetween(box.y(), box.y() + box.height());
      }
    }
  }

  @Test
  void everyArrowHasItsHead() {
    FlowChart chart = FlowChart.of(FLOW, 288);
    assertThat(chart.heads()).hasSize(6);
    assertThat(chart.lines()).hasSize(6);
  }

  @Test
  void linesAreBrokenBetweenWordsAndLongWordsWithin() {
    Lettering lettering = new Lettering(16, false);
    List<String> lines = lettering.lines("Communications and Engagement Manager", 150);
    assertThat(String.join(" ", lines)).isEqualTo("Communications and Engagement Manager");
    assertThat(lines)
        .allSatisfy(line -> assertThat(lettering.width(line)).isLessThanOrEqualTo(150));
    String endless = "m".repeat(40);
    List<String> pieces = lettering.lines(endless, 120);
    assertThat(String.join("", pieces)).isEqualTo(endless);
    assertThat(IntStream.range(0, pieces.size()).mapToDouble(i -> lettering.width(pieces.get(i))))
        .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(120));
  }

  @Test
  void whereTheReaderStandsIsMarked() {
    Flow flow = Flow.of(PATH, "Member", "https://w3id.org/remit/role/head-of-service");
    assertThat(flow.next().getFirst().kind()).isEqualTo(Flow.Kind.HERE);
    assertThat(flow.kind()).isEqualTo(Flow.Kind.ORIGIN);
    assertThat(FlowChart.of(flow, 700).boxes())
        .flatExtracting(Box::words)
        .extracting(Words::text)
        .containsOnlyOnce("You are here", "It starts here");
    assertThat(flow.next().getFirst().next().getFirst().kind()).isEqualTo(Flow.Kind.STOP);
  }
}
