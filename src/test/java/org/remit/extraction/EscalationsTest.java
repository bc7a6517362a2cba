package org.remit.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.norm.Escalation;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;

class EscalationsTest {

  private static List<Escalation> paths(String text) {
    return Drafting.readings(text).stream()
        .filter(reading -> reading.escalation() != null)
        .map(reading -> requireNonNull(reading.escalation()))
        .toList();
  }

  private static List<String> steps(String text) {
    return paths(text).stream()
        .flatMap(path -> path.steps().stream())
        .map(EscalationsTest::line)
        .toList();
  }

  private static String line(Escalation.Step step) {
    String to = String.join("+", step.to().stream().map(Party::localName).toList());
    Phrase when = step.when();
    return when == null ? to : to + " | " + when.text();
  }

  @Test
  void aMatterGoesFromOneToTheNext() {
    assertThat(
            steps(
                "A member who is unhappy with an officer should raise the matter with the Head of"
                    + " Service. If they are not satisfied, they may refer the matter to the Chief"
                    + " Executive."))
        .containsExactly(
            "head-of-service | who is unhappy with an officer",
            "chief-executive | If they are not satisfied");
  }

  @Test
  void oneSentenceCanLeadToSeveral() {
    assertThat(
            steps(
                "If a complaint is not resolved, the member may take it to the Head of Service and,"
                    + " if still dissatisfied, to the Chief Executive."))
        .containsExactly(
            "head-of-service | If a complaint is not resolved",
            "chief-executive | if still dissatisfied");
  }

  @Test
  void theCaseOfThePersonComplainedOfIsAVariant() {
    Escalation path =
        paths(
                "If the officer concerned is the Chief Executive, the member should raise the matter"
                    + " with the Monitoring Officer.")
            .getFirst();

    assertThat(requireNonNull(path.variant()).text())
        .isEqualTo("If the officer concerned is the Chief Executive");
  }

  @Test
  void theWordsSayHowItEnds() {
    Escalation path =
        paths(
                "Any dispute should be referred to the Monitoring Officer, who will determine the"
                    + " matter.")
            .getFirst();

    assertThat(requireNonNull(path.end()).text()).isEqualTo("who will determine the matter");
  }

  @Test
  void aProcedureIsAPathWithoutARole() {
    Escalation path =
        paths(
                "Any allegations against an officer will be dealt with in accordance with the"
                    + " disciplinary procedure.")
            .getFirst();

    assertThat(path.steps()).isEmpty();
    assertThat(requireNonNull(path.end()).text())
        .isEqualTo("will be dealt with in accordance with the disciplinary procedure");
  }

  @Test
  void theirAdviceIsThatOfWhoeverWasNamedBefore() {
    assertThat(
            steps(
                "Disputes will be determined by the Monitoring Officer. Officers should seek their"
                    + " advice if in any doubt."))
        .contains("monitoring-officer | if in any doubt");
  }

  @Test
  void whatIsOnlyToldLeadsNowhere() {
    List<Reading> readings = Drafting.readings("Officers must reply to members within five days.");

    assertThat(readings).allMatch(reading -> reading.escalation() == null);
  }
}
