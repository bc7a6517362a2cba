package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private static List<String> citations(String text) {
    return Documents.parse(text).clauses().stream().map(Clause::citation).toList();
  }

  @Test
  void itemIsCitedWithTheNumbersAboveIt() {
    assertThat(
            citations("1. Gifts\n\n(1) Members must not:\n\n(a) ask for gifts;\n\n(i) of money;"))
        .containsExactly("1", "1(1)", "1(1)(a)", "1(1)(a)(i)");
  }

  @Test
  void decimalNumberIsCitedAsItStands() {
    assertThat(citations("1. Gifts\n\n1.1 Members decide.\n\n1.1.1 Always.\n\n(a) Nearly."))
        .containsExactly("1", "1.1", "1.1.1", "1.1.1(a)");
  }

  @Test
  void unnumberedClausesAreCountedBelowTheNumber() {
    assertThat(
            citations(
                "1. Gifts\n\nMembers decide.\n\nOfficers advise:\n\n- always;\n\n- at once.\n\nOthers wait."))
        .containsExactly("1", "1 ¶1", "1 ¶2", "1 ¶2 bullet 1", "1 ¶2 bullet 2", "1 ¶3");
  }

  @Test
  void nestedBulletIsCountedBelowItsBullet() {
    assertThat(citations("1. Members:\n\n- decide\n  - early\n  - well\n- vote"))
        .containsExactly("1", "1 bullet 1", "1 bullet 1.1", "1 bullet 1.2", "1 bullet 2");
  }

  @Test
  void whatStandsBeforeTheFirstNumberIsTheIntroduction() {
    assertThat(
            citations(
                "Protocol\n\nWhy\n\nThis is a guide.\n\nIt is short.\n\n1. Members decide.\n\n2. x."))
        .containsExactly("Title", "Why", "Introduction ¶1", "Introduction ¶2", "1", "2");
  }

  @Test
  void clausesWithoutNumbersAreCitedByTheirHeadings() {
    assertThat(
            citations(
                "# Guide\n\n## Members\n\nThey decide.\n\nThey vote.\n\n## Officers\n\nThey advise."))
        .containsExactly("Title", "Members", "Members ¶1", "Members ¶2", "Officers");
  }

  @Test
  void headingWithinASectionIsCitedWithIt() {
    assertThat(
            citations(
                "1. Breaches\n\nBy Members\n\nTell the leader.\n\nTell the officer.\n\n2. End"))
        .contains("1, By Members", "1, By Members ¶1", "1, By Members ¶2");
  }

  @Test
  void clauseOfAnAppendixIsCitedWithIt() {
    assertThat(citations("1. Members decide.\n\nAppendix A\n\n1. Forms.\n\n(a) Old forms."))
        .containsExactly("1", "Appendix A", "Appendix A, 1", "Appendix A, 1(a)");
  }

  @Test
  void numbersThatBeginAnewBelowEachPartAreCitedWithIt() {
    assertThat(
            citations(
                "Part 1\nMembers\n\n1. They decide.\n\n2. They vote.\n\nPart 2\nOfficers\n\n1. They advise."))
        .containsExactly("Part 1", "Part 1, 1", "2", "Part 2", "Part 2, 1");
  }

  @Test
  void numbersThatCountOnThroughPartsAreCitedWithoutThem() {
    assertThat(
            citations("Part 1\nMembers\n\n1. They decide.\n\nPart 2\nOfficers\n\n2. They advise."))
        .containsExactly("Part 1", "1", "Part 2", "2");
  }

  @Test
  void rowsNotesAndStepsHaveNames() {
    assertThat(
            citations(
                "1. Times*:\n\nKind\tTime\nNormal\t10 days\n\n*In the week.\n\n2. Stages:\n\nStage 1: ask\n\nStage 2: tell"))
        .containsExactly("1", "1 table", "1 row 1", "1 note", "2", "2 Stage 1", "2 Stage 2");
  }

  @Test
  void numberThatStandsTwiceIsCitedAsTheSecond() {
    ClauseTree tree =
        Documents.parse("1. Members decide.\n\n2. Officers advise.\n\n2. Others wait.");
    assertThat(tree.clauses()).extracting(Clause::citation).containsExactly("1", "2", "2 (again)");
    assertThat(tree.clauses().getLast().eId()).isEqualTo(new EId("para_2-again"));
  }

  @Test
  void headingPutInLaterDoesNotRenameTheNumberedClausesBelowIt() {
    ClauseTree tree =
        Documents.parse("Protocol\n\nMembers\n\n1. They decide.\n\nOfficers\n\n2. They advise.");
    assertThat(tree.clauses())
        .extracting(clause -> clause.eId().value())
        .containsExactly("title_1", "crossHeading_1", "para_1", "crossHeading_2", "para_2");
  }

  @Test
  void identifierNamesThePlaceInTheTree() {
    ClauseTree tree =
        Documents.parse(
            "16. Enquiries\n\n(2) Officers reply:\n\nKind\tTime\nNormal\t10 days\n\n17. End");
    assertThat(tree.clauses())
        .extracting(clause -> clause.eId().value())
        .contains("sec_16", "sec_16__para_2", "sec_16__para_2__table_1__tr_1");
  }
}
