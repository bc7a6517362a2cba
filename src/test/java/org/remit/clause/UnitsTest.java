package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.source.Issue;
import org.remit.source.IssueKind;

class UnitsTest {

  private static List<Unit> units(String text) {
    return Documents.parse(text).units();
  }

  private static Unit unit(String text, String citation) {
    return units(text).stream()
        .filter(unit -> unit.citation().equals(citation))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itemShowsTheLeadInsThatCompleteItsSentence() {
    String text =
        "1. Members must not:\n\n(a) ask officers to:\n\n(i) bully; or\n\n(ii) harass.\n\n2. x.";
    assertThat(unit(text, "1(a)(ii)").context()).isEqualTo("Members must not: ask officers to:");
    assertThat(unit(text, "1").context()).isEmpty();
  }

  @Test
  void paragraphAfterAListHasNoLeadIn() {
    String text = "1. Members must:\n\n- decide; and\n\n- vote.\n\nOfficers advise them.\n\n2. x.";
    assertThat(unit(text, "1 ¶2").context()).isEmpty();
  }

  @Test
  void wordsThatCloseAListShowItsLeadIn() {
    String text =
        "1. Members must:\n\n- decide; and\n\n- vote\n\nunless the law says otherwise.\n\n2. x.";
    assertThat(unit(text, "1, part 2").text()).isEqualTo("unless the law says otherwise.");
    assertThat(unit(text, "1, part 2").context()).isEqualTo("Members must:");
  }

  @Test
  void rowShowsTheHeadingsOfItsColumns() {
    String text = "1. Times are:\n\nKind\tTime\nNormal\t10 days\nUrgent\t1 day\n\n2. x.";
    assertThat(unit(text, "1 row 2").text()).isEqualTo("Urgent 1 day");
    assertThat(unit(text, "1 row 2").context()).isEqualTo("Times are: Kind Time");
  }

  @Test
  void unitStandsUnderEveryHeadingAboveIt() {
    String text =
        "# Protocol\n\n## 1. Conduct\n\n### Media\n\n1.1 Members speak.\n\n1.2 Officers do not.";
    assertThat(unit(text, "1.2").headings()).containsExactly("1. Conduct", "Media");
    assertThat(unit(text, "1.2").heading()).isEqualTo("Media");
  }

  @Test
  void headingThatIsNumberedAsOneOfItsOwnClausesHeadsTheNextOnes() {
    String text =
        "1. Rules\n\n# 1.1 Scope\n\nThis is short.\n\n1.2 Members decide.\n\n1.3 Officers advise.";
    assertThat(unit(text, "1.3").heading()).isEqualTo("1.1 Scope");
  }

  @Test
  void longClauseIsShownInPiecesOfWholeSentencesAndAnIssueSaysSo() {
    String sentence = "Members must treat officers with respect at every meeting of the Council. ";
    ClauseTree tree = Documents.parse("1. " + sentence.repeat(20) + "\n\n2. x.");
    List<Unit> pieces = tree.units().subList(0, tree.units().size() - 1);
    assertThat(pieces).extracting(Unit::citation).containsExactly("1, part 1", "1, part 2");
    assertThat(pieces).extracting(Unit::text).allMatch(text -> text.endsWith("Council."));
    assertThat(tree.issues()).extracting(Issue::kind).containsExactly(IssueKind.LONG_CLAUSE);
  }

  @Test
  void theCellsOfATableAreKeptApart() {
    String text =
        "1. Replies are given in time:\n\nKind\tTime\n<b>Normal</b> (most)\t10 days\nUrgent\t5 days\n";
    ClauseTree tree = Documents.parse(text);
    assertThat(cells(tree))
        .containsExactly(
            List.of("Kind", "Time"),
            List.of("Normal (most)", "10 days"),
            List.of("Urgent", "5 days"));
    for (String bars : List.of("$1 | $2", "|$1|$2|")) {
      ClauseTree other = Documents.parse(text.replaceAll("(.*)\t(.*)", bars));
      assertThat(cells(other)).isEqualTo(cells(tree));
      assertThat(texts(other)).isEqualTo(texts(tree));
    }
    assertThat(texts(tree)).contains("Normal (most) 10 days", "Urgent 5 days");
  }

  private static List<String> texts(ClauseTree tree) {
    return tree.units().stream().map(Unit::text).toList();
  }

  private static List<List<String>> cells(ClauseTree tree) {
    String source = tree.source().text();
    return tree.clauses().stream()
        .filter(clause -> !clause.cells().isEmpty())
        .map(clause ->
            clause.cells().stream().map(cell -> Quotation.of(source, cell).text()).toList())
        .toList();
  }

  @Test
  void longContextIsCutToItsLastSentences() {
    String lead = "Members are elected to serve the whole of the district for four years. ";
    String text = "1. " + lead.repeat(9) + "They must:\n\n(a) decide; and\n\n(b) vote.\n\n2. x.";
    String context = unit(text, "1(a)").context();
    assertThat(context)
        .hasSizeLessThanOrEqualTo(Unit.MAX_CONTEXT)
        .startsWith("Members are elected");
    assertThat(context).endsWith("They must:");
  }

  @Test
  void titleAndHeadingsAreNoUnits() {
    assertThat(units("Protocol\n\n1. Roles\n\n1.1 Members decide.\n\n1.2 Officers advise."))
        .extracting(Unit::citation)
        .containsExactly("1.1", "1.2");
  }
}
