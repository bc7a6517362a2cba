package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Source;

class StandingsTest {

  private static Set<Standing> standing(String text, String citation) {
    return clause(text, citation).standing();
  }

  private static Clause clause(String text, String citation) {
    return Documents.parse(text).clauses().stream()
        .filter(clause -> clause.citation().equals(citation))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void boldIsEmphasisWhereNoChangeIsAnnounced() {
    String text = "1. Members **must** declare gifts.\n\n2. **Officers must too.**";
    assertThat(standing(text, "1")).isEmpty();
    assertThat(standing(text, "2")).isEmpty();
  }

  @Test
  void boldIsProposedWhereTheTextSaysSo() {
    String text =
        "The amendments are highlighted.\n\n1. Members **must** declare gifts.\n\n2. Officers too.";
    assertThat(standing(text, "1")).containsExactly(Standing.PROPOSED);
    assertThat(standing(text, "2")).isEmpty();
    assertThat(clause(text, "1").changes()).hasSize(1);
  }

  @Test
  void boldIsNotProposedWhereChangesAreUnderlined() {
    String text =
        "Proposed additions are underlined.\n\n1. Members **must** <u>always</u> declare.\n\n"
            + "2. **Officers** too.";
    assertThat(standing(text, "1")).containsExactly(Standing.PROPOSED);
    assertThat(standing(text, "2")).isEmpty();
  }

  @Test
  void headingInBoldIsNoProposal() {
    String text = "Changes are shown in bold.\n\n**1. Gifts**\n\n1.1 Members declare gifts.";
    assertThat(standing(text, "1")).isEmpty();
  }

  @Test
  void insertedWordsNeedNoAnnouncement() {
    assertThat(standing("1. Members <ins>must</ins> declare.\n\n2. x.", "1"))
        .containsExactly(Standing.PROPOSED);
  }

  @Test
  void clauseStruckOutThroughoutIsStruckOut() {
    String text = "1. ~~Members must declare gifts.~~\n\n2. Officers ~~should~~ must declare.";
    assertThat(standing(text, "1")).containsExactly(Standing.STRUCK_OUT);
    assertThat(standing(text, "2")).isEmpty();
    assertThat(clause(text, "2").changes()).hasSize(1);
  }

  @Test
  void editionThatIsADraftMarksEveryClause() {
    Source plain = Documents.source("1. Members decide.\n\n2. Officers advise.");
    Edition e = plain.edition();
    Edition draft =
        new Edition(
            e.document(),
            e.council(),
            false,
            e.councilEvidence(),
            e.title(),
            null,
            e.dateNote(),
            EditionStatus.DRAFT,
            e.statusEvidence(),
            e.origin(),
            e.file(),
            e.sha256());
    ClauseTree tree = ClauseParser.parse(new Source(draft, plain.text(), plain.issues()));
    assertThat(tree.clauses()).allMatch(clause -> clause.standing().contains(Standing.DRAFT));
  }

  @Test
  void paragraphInQuotationMarksIsQuotedFromTheInstrumentNamedBefore() {
    String text = "1. The Code of Conduct states:\n\n“You must treat all others with respect.”";
    assertThat(standing(text, "1 ¶2")).containsExactly(Standing.QUOTED);
    assertThat(clause(text, "1 ¶2").quotedFrom()).isEqualTo("Code of Conduct");
  }

  @Test
  void sourceInBracketsBehindAQuotationIsItsInstrument() {
    String text =
        "1. Bullying\n\n“Bullying is offensive and malicious behaviour.” (The Ombudsman)\n\nMore.";
    assertThat(clause(text, "1 ¶1").quotedFrom()).isEqualTo("The Ombudsman");
  }

  @Test
  void quotationRunsOnToWhereItIsClosed() {
    String text =
        "1. Conduct\n\nMembers have a code.\n\nThe Code for Members says:\n\n“You must -\n\n(a) show respect; and\n\n"
            + "(b) not bully.”\n\nMembers agree.";
    assertThat(standing(text, "1(a)")).containsExactly(Standing.QUOTED);
    assertThat(clause(text, "1(b)").quotedFrom()).isEqualTo("Code for Members");
    assertThat(standing(text, "1 ¶3")).isEmpty();
  }

  @Test
  void quotationThatIsNeverClosedIsAnIssueAndQuotesNothing() {
    ClauseTree tree = Documents.parse("1. Conduct\n\n“You must show respect.\n\n2. Gifts\n\nNone.");
    assertThat(tree.issues()).extracting(Issue::kind).containsExactly(IssueKind.MARK_UNBALANCED);
    assertThat(tree.clauses()).allMatch(clause -> clause.standing().isEmpty());
  }

  @Test
  void nameInQuotationMarksIsNoQuotation() {
    assertThat(standing("1. “Senior officer” means a director.\n\n2. x.", "1")).isEmpty();
  }

  @Test
  void appendixWithAResolutionIsMinuted() {
    String text =
        "1. Members decide.\n\nAppendix A\n\nThe report was noted.\n\nRESOLVED to accept it.";
    assertThat(standing(text, "Appendix A ¶1")).containsExactly(Standing.MINUTED);
    assertThat(standing(text, "1")).isEmpty();
  }

  @Test
  void appendixThatSpeaksOfMinutesIsARule() {
    String text =
        "1. Members decide.\n\nAppendix A\n\n1. The minutes of the meeting are published.";
    assertThat(standing(text, "Appendix A, 1")).isEmpty();
  }

  @Test
  void reportBeforeTheProtocolIsReported() {
    String text =
        "Protocol\n\nPurpose of the report\n\nTo propose a protocol.\n\nAppendix 1\n\n1. Members decide.\n\n"
            + "2. Officers advise.";
    assertThat(standing(text, "Purpose of the report")).containsExactly(Standing.REPORTED);
    assertThat(standing(text, "1")).isEmpty();
  }

  @Test
  void longScheduleDoesNotMakeTheProtocolAReport() {
    String text =
        "Protocol\n\nMembers decide and officers advise.\n\nSchedule 1\n\n1. One.\n\n2. Two.\n\n3. Three.";
    assertThat(Documents.parse(text).clauses()).allMatch(clause -> clause.standing().isEmpty());
  }

  @Test
  void ruleThatTheLawMakesIsRestatedWithItsItems() {
    String text =
        "1. Under the Code of Conduct, a member must not:\n\n(a) bully; or\n\n(b) harass.\n\n2. x.";
    assertThat(standing(text, "1")).containsExactly(Standing.RESTATED);
    assertThat(standing(text, "1(a)")).containsExactly(Standing.RESTATED);
    assertThat(standing("1. By law the Council is neutral.\n\n2. x.", "1"))
        .containsExactly(Standing.RESTATED);
  }
}
