package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.remit.evaluation.Drafts.advice;
import static org.remit.evaluation.Drafts.ban;
import static org.remit.evaluation.Drafts.duty;
import static org.remit.evaluation.Drafts.path;
import static org.remit.evaluation.Drafts.sentence;
import static org.remit.evaluation.Drafts.timely;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;

class ReadingComparisonTest {

  private static ExtractionScores compare(Reading drafted, Reading reviewed) {
    return ReadingComparison.of(List.of(drafted), List.of(reviewed));
  }

  @Test
  void whatIsReadAsItWasMarkedScoresFull() {
    List<Reading> readings =
        List.of(
            sentence(1, timely("officer", "reply to members", 5)),
            sentence(2, ban("member", "press officers")),
            sentence(3, SentenceKind.DEFINITION),
            path(4, "director", "chief-executive"));

    ExtractionScores scores = ReadingComparison.of(readings, readings);

    assertThat(scores.macroF1()).isEqualTo(1);
    assertThat(scores.misses()).isEmpty();
    assertThat(scores.figure(NormFigure.KIND)).isEqualTo(new Tally(4, 4));
    assertThat(scores.figure(NormFigure.STEPS)).isEqualTo(new Tally(2, 2));
    assertThat(scores.figure(NormFigure.TIME_LIMIT_WHERE_ANY)).isEqualTo(new Tally(1, 1));
  }

  @Test
  void aNormOfAnotherTypeIsOneMissedAndOneTooMany() {
    ExtractionScores scores =
        compare(sentence(1, ban("officer", "reply")), sentence(1, duty("officer", "reply")));

    assertThat(scores.type("duty")).isEqualTo(new Agreement(1, 0, 0));
    assertThat(scores.type("prohibition")).isEqualTo(new Agreement(0, 1, 0));
    assertThat(scores.macroF1()).isZero();
    assertThat(scores.figure(NormFigure.BEARER).of()).isZero();
  }

  @Test
  void normsOfOneTypeAreComparedByTheLikestActions() {
    ExtractionScores scores =
        compare(
            sentence(1, duty("member", "attend the meeting"), duty("officer", "write a report")),
            sentence(1, duty("officer", "write a report"), duty("member", "attend the meeting")));

    assertThat(scores.figure(NormFigure.BEARER)).isEqualTo(new Tally(2, 2));
    assertThat(scores.figure(NormFigure.ACTION).mean()).isEqualTo(1);
  }

  @Test
  void aBearerTooManyIsWrong() {
    ExtractionScores scores =
        compare(
            sentence(1, duty("officer+member", "reply")), sentence(1, duty("officer", "reply")));

    assertThat(scores.figure(NormFigure.BEARER)).isEqualTo(new Tally(0, 1));
    assertThat(scores.misses())
        .singleElement()
        .satisfies(miss ->
            assertThat(miss.what()).isEqualTo("bearer [officer] read as [member, officer]"));
  }

  @Test
  void strengthAndTimeLimitAreRightOrWrong() {
    assertThat(
            compare(sentence(1, advice("officer", "reply")), sentence(1, duty("officer", "reply")))
                .figure(NormFigure.STRENGTH))
        .isEqualTo(new Tally(0, 1));
    assertThat(
            compare(
                    sentence(1, timely("officer", "reply", 5)),
                    sentence(1, timely("officer", "reply", 10)))
                .figure(NormFigure.TIME_LIMIT))
        .isEqualTo(new Tally(0, 1));
  }

  @Test
  void aConditionScoresByItsWords() {
    ExtractionScores scores =
        compare(
            sentence(1, duty("officer", "reply", "if asked by a member")),
            sentence(1, duty("officer", "reply", "if asked")));

    assertThat(scores.figure(NormFigure.CONDITION).mean()).isCloseTo(4 / 7.0, within(1e-9));
    assertThat(scores.figure(NormFigure.EXCEPTION).of()).isZero();
  }

  @Test
  void aConditionThatIsNotThereScoresNothing() {
    assertThat(
            compare(
                    sentence(1, duty("officer", "reply", "if asked")),
                    sentence(1, duty("officer", "reply")))
                .figure(NormFigure.CONDITION))
        .isEqualTo(new Tally(0, 1));
  }

  @Test
  void aStepMissedAndAStepTooManyAreCountedApart() {
    ExtractionScores scores =
        compare(path(1, "director", "leader"), path(1, "director", "chief-executive"));

    assertThat(scores.figure(NormFigure.STEPS)).isEqualTo(new Tally(1, 2));
    assertThat(scores.figure(NormFigure.STEPS_RIGHT)).isEqualTo(new Tally(1, 2));
  }

  @Test
  void aSentenceThatWasNotReadMissesItsNorms() {
    ExtractionScores scores =
        ReadingComparison.of(List.of(), List.of(sentence(1, duty("officer", "reply"))));

    assertThat(scores.type("duty")).isEqualTo(new Agreement(1, 0, 0));
    assertThat(scores.figure(NormFigure.KIND)).isEqualTo(new Tally(0, 1));
  }

  @Test
  void documentsAddUp() {
    ExtractionScores one =
        compare(sentence(1, duty("officer", "reply")), sentence(1, duty("officer", "reply")));
    ExtractionScores other =
        compare(sentence(1, ban("officer", "reply")), sentence(1, duty("officer", "reply")));

    ExtractionScores both = one.plus(other);

    assertThat(both.sentences()).isEqualTo(2);
    assertThat(both.type("duty")).isEqualTo(new Agreement(2, 1, 1));
    assertThat(both.type("duty").precision()).isEqualTo(1);
    assertThat(both.type("duty").recall()).isEqualTo(0.5);
    assertThat(both.type("duty").f1()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void theReportHasAColumnForEachDocumentAndOneForAll() {
    ExtractionScores scores =
        compare(
            sentence(1, timely("officer", "reply", 5)), sentence(1, timely("officer", "reply", 5)));
    SequencedMap<String, ExtractionScores> documents = new LinkedHashMap<>();
    documents.put("north", scores);
    documents.put("south", scores);

    ExtractionReport report = new ExtractionReport(documents);

    assertThat(report.table().lines().map(String::strip))
        .anyMatch(line -> line.matches("north +south +all"))
        .anyMatch(line -> line.matches("macro-F1 +1\\.000 +1\\.000 +1\\.000"))
        .anyMatch(line -> line.matches("bearer +1\\.000 \\(1/1\\) +1\\.000 \\(1/1\\) .*\\(2/2\\)"))
        .anyMatch(line -> line.matches("right +- +- +-"));
    assertThat(report.json()).contains("\"macro-F1\":1.0").contains("\"north\":{");
    assertThat(report.misses(10)).isEmpty();
  }
}
