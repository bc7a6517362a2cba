package org.remit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.PathJoiner;
import org.remit.clause.ClauseParser;
import org.remit.comparison.Tension.Kind;
import org.remit.source.Source;

/// What was found in the five documents, as read against their texts.
class HealthTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Map<String, Health> FOUND = new HashMap<>();

  private static Health health(String document) {
    return FOUND.computeIfAbsent(document, HealthTest::found);
  }

  private static Health found(String document) {
    Source source = ProtocolsOfTheFive.source(document);
    return ProtocolsOfTheFive.COLLATION
        .health(
            ClauseParser.parse(source),
            new PathJoiner(source.edition(), source.text(), ProtocolsOfTheFive.VOCABULARY)
                .join(ProtocolsOfTheFive.readings(source)),
            TODAY)
        .orElseThrow();
  }

  private static List<String> tensions(String document, Kind kind) {
    return health(document).tensions().stream()
        .filter(tension -> tension.kind() == kind)
        .map(tension -> tension.one().citation() + " / " + tension.other().citation())
        .toList();
  }

  @Test
  void theFiveDaysThatAreBothAMustAndABestEffortAreATension() {
    assertThat(tensions("west-oxfordshire", Kind.TENSION)).contains("29(a) / 34");
    Tension days =
        health("west-oxfordshire").tensions().stream()
            .filter(tension -> tension.one().citation().equals("29(a)"))
            .findFirst()
            .orElseThrow();
    assertThat(days.points().getFirst())
        .isEqualTo(
            "29(a): “promptly but within 5 working days”."
                + " 34: “within 5 working days”, softened by “do their best”.");
  }

  @Test
  void criticisingOfficersBindsDifferentlyInTwoClauses() {
    assertThat(tensions("west-oxfordshire", Kind.TENSION)).contains("20 / 85");
    assertThat(tensions("gwynedd", Kind.TENSION)).contains("21.9.1 / 21.9.3 ¶2");
  }

  @Test
  void anotherPersonWhoDecidesInOneCaseIsAnException() {
    assertThat(tensions("colchester", Kind.EXCEPTION)).contains("7(2) / 7(3)");
  }

  @Test
  void whatIsSaidTwiceIsADuplicate() {
    assertThat(tensions("staffordshire", Kind.DUPLICATE)).containsExactly("5.5 / 9.1 bullet 3");
  }

  @Test
  void otherTimesForOtherCasesAreNoTension() {
    assertThat(tensions("waverley", Kind.TENSION)).noneMatch(pair -> pair.contains("17 bullet"));
    assertThat(tensions("colchester", Kind.TENSION)).noneMatch(pair -> pair.contains("16(2)"));
  }

  @Test
  void aComplaintThatEndsNowhereIsFound() {
    assertThat(health("colchester").deadEnds().stream().map(end -> end.at().getFirst().citation()))
        .containsExactly("10(5)", "10(6)");
    assertThat(health("waverley").deadEnds()).isEmpty();
  }

  @Test
  void aReferenceThatLeadsNowhereIsFound() {
    assertThat(
            health("west-oxfordshire").broken().stream()
                .map(place -> place.citation() + " " + place.words()))
        .contains("32 Correspondence");
    assertThat(health("gwynedd").broken().stream().map(Health.Place::words)).contains("29.9.4");
    assertThat(health("waverley").broken()).isEmpty();
  }

  @Test
  void aRoleThatNoSentenceExplainsIsNamedAndOneThatIsExplainedIsNot() {
    assertThat(health("waverley").undefined().stream().map(named -> named.role().localName()))
        .contains("hr-manager", "support-officer")
        .doesNotContain("member", "officer", "public", "cabinet-member");
    assertThat(health("west-oxfordshire").undefined().stream().map(n -> n.role().localName()))
        .doesNotContain("monitoring-officer", "senior-officer");
  }

  @Test
  void aRuleThatThreeOthersStateAndThisOneDoesNotIsAGap() {
    assertThat(health("west-oxfordshire").gaps().stream().map(Health.Gap::rule))
        .contains("Officers must not unduly influence or pressure members")
        .doesNotContain("Response time to members");
    assertThat(health("west-oxfordshire").gaps())
        .allMatch(gap -> gap.elsewhere().size() >= 3)
        .allMatch(gap ->
            gap.elsewhere().stream().noneMatch(s -> s.document().equals("west-oxfordshire")));
  }

  @Test
  void ofAClauseTheSentenceIsShownThatTellsMostOfTheRule() {
    assertThat(health("gwynedd").gaps())
        .filteredOn(gap -> gap.rule().equals("Group leader's part in complaints"))
        .singleElement()
        .satisfies(gap ->
            assertThat(gap.elsewhere())
                .allSatisfy(saying -> assertThat(saying.text()).containsIgnoringCase("leader")));
  }

  @Test
  void aReviewIsShownAndIsNotSaidToBePastWithoutADateToCountFrom() {
    assertThat(health("colchester").reviews())
        .singleElement()
        .satisfies(review -> {
          assertThat(review.saying().citation()).isEqualTo("21(1)");
          assertThat(review.due()).isNull();
          assertThat(review.passed()).isFalse();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void coverageAddsUpToTheWhole(String document) {
    assertThat(health(document).coverage().stream().mapToDouble(Health.Share::percent).sum())
        .isBetween(99.9, 100.1);
  }
}
