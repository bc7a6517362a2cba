package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.evaluation.Samples.QUOTE;
import static org.remit.evaluation.Samples.clause;
import static org.remit.evaluation.Samples.gold;
import static org.remit.evaluation.Samples.result;

import org.junit.jupiter.api.Test;
import org.remit.answer.Result.Part;

class GoldClauseTest {

  private static final GoldClause CLAUSE = gold("17(a)", QUOTE);

  @Test
  void quoteWithinAClauseIsShown() {
    assertThat(
            CLAUSE.isShownBy(
                clause(
                    "17",
                    "Note: OFFICERS should reply within “five working"
                        + " days” of receipt today, or say why not.")))
        .isTrue();
  }

  @Test
  void eightWordsOfTenAreEnoughAndSevenAreNot() {
    assertThat(CLAUSE.isShownBy(clause("17", "should reply within five working days of receipt")))
        .isTrue();
    assertThat(CLAUSE.isShownBy(clause("17", "reply within five working days of receipt")))
        .isFalse();
  }

  @Test
  void wordsMustStandInARunOfHalfAsMuchAgain() {
    String five = "officers should reply within five ";
    String others = "working days of receipt today";
    assertThat(CLAUSE.isShownBy(clause("17", five + "x ".repeat(7) + others))).isTrue();
    assertThat(CLAUSE.isShownBy(clause("17", five + "x ".repeat(8) + others))).isFalse();
  }

  @Test
  void leadInAndItemAreReadAsOne() {
    String context = "officers should reply";
    String text = "within five working days of receipt today";
    assertThat(CLAUSE.isShownBy(result("waverley", "17", context, text, Part.NEARBY))).isTrue();
  }

  @Test
  void wordThatTheQuoteHasTwiceIsWantedTwice() {
    GoldClause twice = gold("1", "from member to member");
    assertThat(twice.isShownBy(clause("1", "from a member to"))).isFalse();
    assertThat(twice.isShownBy(clause("1", "to member from member"))).isTrue();
  }

  @Test
  void anotherDocumentShowsNothing() {
    assertThat(CLAUSE.isShownBy(result("gwynedd", "17(a)", "", QUOTE, Part.ANSWER))).isFalse();
  }

  @Test
  void chapterShowsNothing() {
    String astral = "\ud83d\udcdc";
    String full = QUOTE + astral.repeat(900 - QUOTE.length());
    assertThat(CLAUSE.isShownBy(clause("17", full))).isTrue();
    assertThat(CLAUSE.isShownBy(clause("17", full + astral))).isFalse();
    assertThat(CLAUSE.isShownBy(result("waverley", "", "x".repeat(400), QUOTE, Part.ANSWER)))
        .isTrue();
    assertThat(CLAUSE.isShownBy(result("waverley", "", "x".repeat(401), QUOTE, Part.ANSWER)))
        .isFalse();
  }

  @Test
  void quoteWithoutWordsIsNeverShown() {
    assertThat(gold("1", "…").isShownBy(clause("1", "…"))).isFalse();
  }

  @Test
  void citationNeedOnlyBeginWithTheClausesNumber() {
    assertThat(CLAUSE.isCitedBy(clause("17(a)", ""))).isTrue();
    assertThat(CLAUSE.isCitedBy(clause("**17 (A)**\u00a0(i)", ""))).isTrue();
    assertThat(CLAUSE.isCitedBy(clause("17", ""))).isFalse();
    assertThat(CLAUSE.isCitedBy(clause("Paragraph 17(a)", ""))).isFalse();
  }
}
