package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.evaluation.Samples.QUOTE;
import static org.remit.evaluation.Samples.answered;
import static org.remit.evaluation.Samples.clause;
import static org.remit.evaluation.Samples.gold;
import static org.remit.evaluation.Samples.question;
import static org.remit.evaluation.Samples.result;
import static org.remit.evaluation.Samples.silent;
import static org.remit.evaluation.Samples.wrong;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.answer.Result;
import org.remit.answer.Result.Part;
import org.remit.norm.Verdict;

class ScorerTest {

  private static final String OTHER = "members must not press an officer to change a report";

  private final Scorer scorer = new Scorer();

  @Test
  void rankOfTheFirstRightResultMakesSuccessAndReciprocalRank() {
    scorer.add(question("a", gold("1", QUOTE)), answered("", null, clause("1", QUOTE)));
    scorer.add(question("b", gold("1", QUOTE)), answered("", null, wrong(), clause("1", QUOTE)));
    scorer.add(
        question("c", gold("1", QUOTE)),
        answered("", null, wrong(), wrong(), wrong(), clause("1", QUOTE)));
    scorer.add(question("d", gold("1", QUOTE)), answered("", null, wrong()));

    assertFigure(Figure.SUCCESS_AT_1, 0.25);
    assertFigure(Figure.SUCCESS_AT_3, 0.5);
    assertFigure(Figure.MRR_AT_10, 0.4375);
    assertThat(scorer.scores().byKind()).hasToString("{deadline=1/4}");
    assertThat(scorer.scores().byCouncil()).hasToString("{waverley=1/4}");
  }

  @Test
  void resultsAfterTheTenthDoNotCount() {
    Result[] eleven = new Result[11];
    Arrays.fill(eleven, wrong());
    eleven[10] = clause("1", QUOTE);
    scorer.add(question("a", gold("1", QUOTE)), answered("", null, eleven));

    assertFigure(Figure.MRR_AT_10, 0);
    assertFigure(Figure.RECALL_AT_10, 0);
  }

  @Test
  void alternativesAreWantedOnce() {
    GoldClause first = new GoldClause("waverley", "1", QUOTE, 1);
    GoldClause second = new GoldClause("waverley", "2", OTHER, 1);
    GoldClause alone = gold("3", "the chief executive decides in the end");
    scorer.add(question("a", first, second, alone), answered("", null, clause("2", OTHER)));

    assertFigure(Figure.RECALL_AT_5, 0.5);
    assertFigure(Figure.RECALL_AT_10, 0.5);
  }

  @Test
  void sixthResultCountsForRecallAtTenOnly() {
    scorer.add(
        question("a", gold("1", QUOTE), gold("2", OTHER)),
        answered(
            "", null, clause("1", QUOTE), wrong(), wrong(), wrong(), wrong(), clause("2", OTHER)));

    assertFigure(Figure.RECALL_AT_5, 0.5);
    assertFigure(Figure.RECALL_AT_10, 1);
  }

  @Test
  void precisionLeavesOutWhatIsNearby() {
    Result nearby = result("waverley", "9", "", "Beside it.", Part.NEARBY);
    scorer.add(
        question("a", gold("1", QUOTE)),
        answered("", null, clause("1", QUOTE), wrong(), wrong(), nearby));
    scorer.add(question("b", gold("1", QUOTE)), answered("", null, nearby));

    assertFigure(Figure.PRECISION, 0.3333);
  }

  @Test
  void citationsOfRightResultsAreChecked() {
    scorer.add(
        question("a", gold("1", QUOTE)),
        answered("", null, clause("1(b)", QUOTE), clause("2", QUOTE), clause("1", "wrong")));

    assertFigure(Figure.CITATION, 0.5);
  }

  @Test
  void lengthsAreThoseOfTheFirstFiveResults() {
    Result four = result("waverley", "1", "a", "bc\ud83d\udcdc", Part.ANSWER);
    Result seven = clause("1", "1234567");
    scorer.add(
        question("a", gold("1", QUOTE)),
        answered("", null, four, four, four, four, seven, clause("1", QUOTE)));

    assertFigure(Figure.CHARACTERS_SHOWN, 5);
  }

  @Test
  void shortAnswerMustSayAllInThreeHundredCharactersAndAgree() {
    GoldQuestion question =
        question(
            "a", List.of("5 working days", "monitoring officer"), Verdict.NO, gold("1", QUOTE));
    String right = "No: the Monitoring Officers have five working days.";
    scorer.add(question, answered(right, Verdict.NO));
    scorer.add(question, answered(right, Verdict.CONDITIONAL));
    scorer.add(question, answered("No: five working days.", Verdict.NO));
    scorer.add(question, answered(right + ".".repeat(300), Verdict.NO));

    assertFigure(Figure.SHORT_ANSWER, 0.25);
  }

  @Test
  void verdictIsNotReadWhereNoneIsWanted() {
    scorer.add(
        question("a", List.of("two days"), null, gold("1", QUOTE)),
        answered("2 days.", Verdict.YES));

    assertFigure(Figure.SHORT_ANSWER, 1);
  }

  @Test
  void silenceIsRightOnlyWhereNothingAnswers() {
    scorer.add(question("a"), silent(wrong()));
    scorer.add(question("b"), silent());
    scorer.add(question("c"), silent());
    scorer.add(question("d"), answered("Yes.", Verdict.YES, wrong()));
    scorer.add(question("e", gold("1", QUOTE)), silent(clause("1", QUOTE)));
    scorer.add(question("f", gold("1", QUOTE)), silent());

    assertFigure(Figure.SILENCE_PRECISION, 0.6);
    assertFigure(Figure.SILENCE_RECALL, 0.75);
    assertFigure(Figure.SILENCE_F1, 0.6667);
    assertFigure(Figure.SUCCESS_AT_1, 0.5);
    assertThat(scorer.scores().questions()).isEqualTo(6);
    assertThat(scorer.scores().answerable()).isEqualTo(2);
    assertThat(scorer.scores().misses())
        .extracting(miss -> miss.question().id(), Miss::why)
        .containsExactly(tuple("d", "should be silent"), tuple("f", "no hit among the first 10"));
  }

  @Test
  void figureThatNothingWasMeasuredForIsAbsent() {
    scorer.add(question("a"), answered("Yes.", Verdict.YES));

    assertThat(scorer.scores().figures())
        .containsOnlyKeys(Figure.SILENCE_PRECISION, Figure.SILENCE_RECALL, Figure.SILENCE_F1);
    assertFigure(Figure.SILENCE_F1, 0);
  }

  private void assertFigure(Figure figure, double expected) {
    assertThat(scorer.scores().figure(figure)).hasValue(expected);
  }
}
