package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.source.Issue;
import org.remit.source.IssueKind;

class ReferencesTest {

  private static final String SECTIONS =
      """
      1. Roles

      (1) Members decide.

      (2) Officers advise.

      2. Media

      (1) Members may speak HERE.

      (2) Officers may not.

      Appendix A

      1. Forms are kept.
      """;

  private static ClauseTree with(String words) {
    return Documents.parse(SECTIONS.replace(" HERE", words));
  }

  private static List<String> targets(String words) {
    return with(words).references().stream()
        .flatMap(reference -> reference.targets().stream())
        .map(EId::value)
        .toList();
  }

  @Test
  void paragraphIsFollowedByItsCitation() {
    assertThat(targets(", as in paragraph 1(2)")).containsExactly("sec_1__para_2");
  }

  @Test
  void numberInBracketsIsSoughtBesideTheClauseFirst() {
    assertThat(targets(", subject to paragraph (2) below")).containsExactly("sec_2__para_2");
    assertThat(targets(" within the limits in (2) below")).containsExactly("sec_2__para_2");
  }

  @Test
  void severalNumbersAreSeveralReferences() {
    assertThat(targets(" under sections 1 and 2")).containsExactly("sec_1", "sec_2");
    assertThat(targets(" under paragraphs 1(1), 1(2) and 2(2)")).hasSize(3);
  }

  @Test
  void appendixIsFollowed() {
    assertThat(targets(" by the form in Appendix A")).containsExactly("cmp_a");
  }

  @Test
  void headingIsFollowedByItsName() {
    assertThat(targets(", see under the heading \"roles\"")).containsExactly("sec_1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " under Section 5 of the Local Government and Housing Act 1989",
        " under the Local Government Act 1972, section 101",
        ", and the section 151 Officer too",
        " under Rule 22 of the Access to Information Procedure Rules",
        " as in Part 4 of the Constitution",
        " under Section 12 'Access to Information Procedure Rules'"
      })
  void sectionOfAnotherInstrumentIsNoReference(String words) {
    assertThat(with(words).references()).isEmpty();
    assertThat(with(words).issues()).isEmpty();
  }

  @Test
  void referenceThatLeadsNowhereIsAnIssue() {
    ClauseTree tree = with(" as in clause 29.9.4");
    assertThat(tree.references().getFirst().targets()).isEmpty();
    assertThat(tree.references().getFirst().span().of(tree.source().text())).isEqualTo("29.9.4");
    assertThat(tree.issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.REFERENCE_UNRESOLVED);
  }

  @Test
  void headingOfAnotherNameIsAnIssue() {
    assertThat(with(", see under the heading “Letters”").issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.HEADING_RENAMED);
  }

  @Test
  void referenceWithoutTargetIsAnIssue() {
    assertThat(with(" for any the bodies referred to in").issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.REFERENCE_MISSING);
    assertThat(with(" under the [rules](#)").issues())
        .extracting(Issue::kind)
        .containsExactly(IssueKind.REFERENCE_MISSING);
  }

  @Test
  void numberInAnAppendixIsSoughtThereFirst() {
    ClauseTree tree =
        Documents.parse(
            "1. Members decide.\n\n2. Officers advise.\n\nSchedule 1\n\n1. See paragraph 2.\n\n2. Forms.");
    assertThat(tree.references().getFirst().targets())
        .containsExactly(new EId("cmp_schedule-1__para_2"));
  }
}
