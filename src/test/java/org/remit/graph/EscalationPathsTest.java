package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.clause.EId;
import org.remit.norm.Escalation;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;

/// Who goes to whom in the five documents, as people have read it.
class EscalationPathsTest {

  /// The clauses that somebody in trouble would look for.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ':',
      value = {
        "colchester: 2(4) 4(3) 6(2) 7(2) 7(3) 10(5) 10(6) 10(7) 11(3) 16(1) 16(4) 20(1) 20(2)",
        "gwynedd: 21.9.3 21.10.11 21.11.6 21.12.4 21.14.4 21.15(a) 21.15(b)",
        "staffordshire: 1.3 5.9.1 5.9.2 6.7 7.6 8.1 8.2 8.3",
        "waverley: Introduction 13 14 16 21,By-Members 21,By-Officers",
        "west-oxfordshire: 9 20 30 33 46 49 50 68 71 84 85 86 87"
      })
  void clauseTellsWhomToGoTo(String document, String citations) {
    List<String> telling = new ArrayList<>();
    for (Reading reading : NormsOfTheFive.of(document).readings()) {
      if (reading.escalation() != null) {
        String clause = reading.citation().replaceFirst(" ¶.*$", "");
        telling.add(clause.replace(", ", ",").replace(' ', '-'));
      }
    }
    assertThat(new TreeSet<>(telling)).containsAll(Arrays.asList(citations.split(" ")));
  }

  private static List<String> steps(String document, String group, boolean variant) {
    List<String> steps = new ArrayList<>();
    for (Reading reading : NormsOfTheFive.of(document).readings()) {
      Escalation told = reading.escalation();
      if (told != null && group.equals(told.group()) && (told.variant() != null) == variant) {
        for (Escalation.Step step : told.steps()) {
          Phrase when = step.when();
          String to =
              String.join(" or ", step.to().stream().map(Party::localName).sorted().toList());
          steps.add(to + (when == null ? "" : ", " + when.text()));
        }
      }
    }
    return steps;
  }

  @Test
  void memberOfColchesterGoesRoundTheOfficerComplainedOf() {
    assertThat(steps("colchester", "member-about-officer", false))
        .containsExactly(
            "head-of-service",
            "chief-operating-officer, If they are not satisfied with the action that has been taken"
                + " in response to this");
    assertThat(steps("colchester", "member-about-officer", true))
        .containsExactly("group-leader", "chief-executive");
  }

  @Test
  void relationshipOfAHeadOfServiceGoesHigherUp() {
    assertThat(steps("colchester", "officer-declares-relationship", false))
        .startsWith(
            "head-of-service",
            "chief-operating-officer or deputy-chief-executive, in the case of a Head of Service");
    assertThat(steps("colchester", "officer-declares-relationship", true))
        .containsExactly("group-leader, In the case of the Chief Executive");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "colchester, 10(6)",
    "staffordshire, 8.1",
    "staffordshire, 8.2",
    "staffordshire, 8.3"
  })
  void complaintThatLeadsNoFurtherIsADeadEnd(String document, String citation) {
    assertThat(deadEnds(document)).contains(citation);
  }

  @ParameterizedTest
  @CsvSource({"gwynedd", "waverley", "west-oxfordshire"})
  void complaintsElsewhereComeToAnEnd(String document) {
    assertThat(deadEnds(document)).isEmpty();
  }

  @Test
  void thoseWhoDealWithAMemberOfWaverleyAreNotClimbed() {
    List<Escalation.Step> steps =
        NormsOfTheFive.of("waverley").readings().stream()
            .map(Reading::escalation)
            .filter(told -> told != null && "officer-about-member".equals(told.group()))
            .flatMap(told -> told.steps().stream())
            .toList();
    assertThat(steps)
        .extracting(Escalation.Step::manner)
        .containsExactly(
            Escalation.Manner.GO,
            Escalation.Manner.DEALT_WITH,
            Escalation.Manner.DEALT_WITH,
            Escalation.Manner.DEALT_WITH);
  }

  private static List<String> deadEnds(String document) {
    NormsOfTheFive.Document read = NormsOfTheFive.of(document);
    Graph graph = read.norms();
    return graph
        .find(Node.ANY, Terms.remit("deadEnd"), NodeFactory.createLiteralByValue(true))
        .mapWith(Triple::getSubject)
        .mapWith(path -> graph.find(path, Terms.remit("inClause"), Node.ANY).next().getObject())
        .mapWith(clause -> new EId(clause.getURI().replaceFirst("^.*#", "")))
        .mapWith(clause -> read.tree().find(clause).orElseThrow().citation())
        .toList();
  }
}
