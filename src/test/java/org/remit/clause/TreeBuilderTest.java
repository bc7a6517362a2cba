package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.source.Issue;
import org.remit.source.IssueKind;

class TreeBuilderTest {

  /// One entry a clause: level, citation and, for what is not a heading, nothing more.
  private static List<String> tree(String text) {
    return Documents.parse(text).clauses().stream()
        .map(clause -> clause.level().label() + " " + clause.citation())
        .toList();
  }

  @Test
  void letterAfterHIsALetterWhereTheListGoesOn() {
    assertThat(tree("1. x:\n\n(g) one;\n\n(h) two;\n\n(i) three;\n\n(j) four."))
        .contains("item 1(i)", "item 1(j)");
  }

  @Test
  void letterAfterHIsARomanNumberWhereTwoFollows() {
    assertThat(tree("1. x:\n\n(g) one;\n\n(h) two\n\n(i) three;\n\n(ii) four."))
        .contains("item 1(h)(i)", "item 1(h)(ii)");
  }

  @Test
  void listWithinAListEndsWhereTheOuterNumberIsNext() {
    assertThat(tree("1. Members:\n\n1. decide;\n\n2. vote.\n\n2. Officers advise."))
        .containsExactly("paragraph 1", "item 1(1)", "item 1(2)", "paragraph 2");
  }

  @Test
  void numberedListOfNamesHasNoHeadings() {
    assertThat(
            tree(
                "1. The officers are:\n\n(1) Head of Paid Service\n\n(2) Monitoring Officer\n\n2. x."))
        .containsExactly("paragraph 1", "item 1(1)", "item 1(2)", "paragraph 2");
  }

  @Test
  void nameWithAnInitialIsNoNumber() {
    assertThat(tree("1. Contacts are below.\n\nJ. Smith, Monitoring Officer, is in.\n\n2. x."))
        .containsExactly("paragraph 1", "paragraph 1 ¶2", "paragraph 2");
  }

  @Test
  void headingWithNothingBelowItHeadsTheNextSection() {
    List<Clause> roots =
        Documents.parse(
                "1. Roles\n\n1.1 Members decide.\n\nRedress\n\n2. Complaints\n\n2.1 Tell us.")
            .roots();
    assertThat(roots).extracting(Clause::citation).containsExactly("1", "Redress");
    assertThat(roots.getLast().children()).extracting(Clause::citation).containsExactly("2");
  }

  @Test
  void linesWithoutBulletsAfterALeadInAreItems() {
    assertThat(
            tree("1. Tell one of:\n\nthe leader of the group\n\nthe Monitoring Officer\n\n2. x."))
        .contains("item 1 item 1", "item 1 item 2");
  }

  @Test
  void lowerCaseWordsAfterAFinishedListCloseItsSentence() {
    Clause clause =
        Documents.parse(
                "1. Members must:\n\n- decide; and\n\n- vote\n\nunless they are ill.\n\n2. x.")
            .roots()
            .getFirst();
    assertThat(clause.part(PartKind.WRAP_UP)).isPresent();
  }

  @Test
  void bulletOfAnotherKindIsNested() {
    assertThat(tree("1. Members:\n\n• decide\no early\no well\n• vote"))
        .containsExactly(
            "paragraph 1",
            "item 1 bullet 1",
            "item 1 bullet 1.1",
            "item 1 bullet 1.2",
            "item 1 bullet 2");
  }

  @Test
  void footnoteQualifiesTheClauseWithItsMark() {
    ClauseTree tree =
        Documents.parse(
            "1. Friends* are told.\n\n2. Gifts† are kept.\n\n*Not online.\n\n† Over £10.");
    List<Clause> notes =
        tree.clauses().stream().filter(clause -> clause.level() == Level.NOTE).toList();
    assertThat(notes)
        .extracting(Clause::qualifies)
        .containsExactly(new EId("para_1"), new EId("para_2"));
  }

  @Test
  void remarkOnTheDocumentQualifiesNoClause() {
    Clause last = Documents.parse("1. x.\n\n2. y.\n\n[Amended May 2020]").clauses().getLast();
    assertThat(last.level()).isEqualTo(Level.NOTE);
    assertThat(last.qualifies()).isNull();
  }

  @Test
  void appendixListedBeforeItStandsIsNoComponentThere() {
    assertThat(tree("1. Documents\n\nAppendix A\n\n2. Gifts\n\nNone.\n\nAppendix A\n\nA form."))
        .containsExactly(
            "section 1", "section 2", "component Appendix A", "paragraph Appendix A ¶1");
  }

  @Test
  void numbersOutOfOrderAreIssues() {
    assertThat(Documents.parse("1. a.\n\n2. b.\n\n2. c.\n\n5. d.").issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.NUMBER_REPEATED, IssueKind.NUMBER_OUT_OF_SEQUENCE);
    assertThat(Documents.parse("12. a.\n\n12A. b.\n\n13. c.").issues()).isEmpty();
  }

  @Test
  void listJoinedByBothAndAndOrIsAnIssue() {
    assertThat(Documents.parse("1. If:\n\n- a; or\n\n- b; and\n\n- c.\n\n2. x.").issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.AND_OR_MIXED);
    assertThat(Documents.parse("1. If:\n\n- a; or\n\n- b; or\n\n- c.\n\n2. x.").issues()).isEmpty();
  }

  @Test
  void textWithoutStructureIsAFlatListWithAnIssue() {
    ClauseTree tree = Documents.parse("Members decide.\n\nOfficers advise.\n\nThe public watch.");
    assertThat(tree.roots()).hasSize(3).allMatch(clause -> clause.children().isEmpty());
    assertThat(tree.issues()).extracting(Issue::kind).containsExactly(IssueKind.NO_STRUCTURE);
  }
}
