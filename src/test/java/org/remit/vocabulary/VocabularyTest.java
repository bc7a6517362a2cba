package org.remit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the words of a text name concepts.
final class VocabularyTest {

  private static final Vocabulary SMALL =
      new Vocabulary(
          List.of(
              concept(Scheme.ROLE, "officer", "Officer", List.of("Employee"), List.of("staff")),
              concept(
                  Scheme.ROLE, "monitoring-officer", "Monitoring Officer", List.of(), List.of()),
              concept(
                  Scheme.ROLE,
                  "head-of-service",
                  "Head of Service",
                  List.of("Heads of Service"),
                  List.of("boss")),
              concept(Scheme.ROLE, "mp", "MP", List.of("Member of Parliament"), List.of()),
              concept(Scheme.ROLE, "authority", "Authority", List.of(), List.of()),
              concept(Scheme.ROLE, "council", "Council", List.of(), List.of()),
              concept(
                  Scheme.TOPIC, "officers", "Officer employment", List.of("officer"), List.of()),
              concept(Scheme.TOPIC, "breaches", "Breach", List.of("E-mail"), List.of("email"))));

  private static final Vocabulary REAL = Vocabulary.load();

  private static Concept concept(
      Scheme scheme, String local, String label, List<String> names, List<String> everyday) {
    return new Concept(
        scheme.concept(local), scheme, label, names, everyday, List.of(), "", Optional.empty());
  }

  private static List<String> roles(List<Mention> mentions) {
    return of(Scheme.ROLE, mentions);
  }

  private static List<String> of(Scheme scheme, List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::concept)
        .filter(concept -> concept.scheme() == scheme)
        .map(Concept::localName)
        .toList();
  }

  @Test
  void theLongestLabelIsFound() {
    assertThat(roles(SMALL.inDocument("Ask the Monitoring Officer or another Officer.")))
        .containsExactly("monitoring-officer", "officer");
  }

  @Test
  void aLabelEndsWithItsSentence() {
    assertThat(
            roles(SMALL.inDocument("They do the monitoring. Officers reply; monitoring officer")))
        .containsExactly("officer", "monitoring-officer");
  }

  @ParameterizedTest
  @CsvSource({
    "the officers' reply, officer",
    "the officer's reply, officer",
    "the officer’s reply, officer",
    "the OFFICERS reply, officer",
    "an employee, officer",
    "Authorities differ, authority",
    "the authority's view, authority",
    "Heads of Service, head-of-service",
    "the head of service's view, head-of-service",
    "two MPs came, mp",
    "an MP's letter, mp",
    "Councils, council"
  })
  void caseAndPluralsAndPossessivesAreFolded(String text, String role) {
    assertThat(roles(SMALL.inDocument(text))).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource({"a breach", "breaches", "BREACHES of it", "e-mail", "e-mails", "E mail"})
  void endingsWithASyllableAndHyphensAreFoldedToo(String text) {
    assertThat(of(Scheme.TOPIC, SMALL.inDocument(text))).containsExactly("breaches");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "officerial",
        "unofficer",
        "Monitoring the office",
        "M P",
        "consul",
        "mps",
        "🎁",
        "لا"
      })
  void nothingElseIsFound(String text) {
    assertThat(roles(SMALL.inDocument(text))).isEmpty();
  }

  @Test
  void everydayWordsAreFoundInQuestionsOnly() {
    String text = "My boss's bosses told staff.";
    assertThat(roles(SMALL.inQuestion(text)))
        .containsExactly("head-of-service", "head-of-service", "officer");
    assertThat(roles(SMALL.inDocument(text))).isEmpty();
    assertThat(of(Scheme.TOPIC, SMALL.inQuestion("emails"))).containsExactly("breaches");
  }

  @Test
  void twoSchemesMayShareWords() {
    List<Mention> mentions = SMALL.inDocument("An officer came.");
    assertThat(roles(mentions)).containsExactly("officer");
    assertThat(of(Scheme.TOPIC, mentions)).containsExactly("officers");
    assertThat(mentions).extracting(Mention::words).containsOnly("officer");
  }

  @Test
  void aMentionSaysWhichWordsItIs() {
    String text = "🎁 Heads  of\nService's view";
    assertThat(SMALL.inDocument(text))
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.words()).isEqualTo("Heads  of\nService's");
          assertThat(mention.span().of(text)).isEqualTo(mention.words());
        });
  }

  @Test
  void labelsDoNotOverlapWithinAScheme() {
    Vocabulary overlapping =
        new Vocabulary(
            List.of(
                concept(Scheme.TOPIC, "ab", "alpha beta", List.of(), List.of()),
                concept(Scheme.TOPIC, "bc", "beta gamma", List.of(), List.of())));
    assertThat(of(Scheme.TOPIC, overlapping.inDocument("alpha beta gamma"))).containsExactly("ab");
    assertThat(of(Scheme.TOPIC, overlapping.inDocument("alpha beta beta gamma")))
        .containsExactly("ab", "bc");
  }

  @Test
  void aBigTextIsReadInOneGo() {
    String text = "The officers of the council met the monitoring officer. ".repeat(100_000);
    long start = System.nanoTime();
    assertThat(SMALL.inDocument(text)).hasSize(5 * 100_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void ancestorsAreNamedNearestFirstAndOnce() {
    Concept a =
        new Concept(
            "x/a",
            Scheme.ROLE,
            "a",
            List.of(),
            List.of(),
            List.of("x/b", "x/c"),
            "",
            Optional.empty());
    Concept b =
        new Concept(
            "x/b", Scheme.ROLE, "b", List.of(), List.of(), List.of("x/d"), "", Optional.empty());
    Concept c =
        new Concept(
            "x/c",
            Scheme.ROLE,
            "c",
            List.of(),
            List.of(),
            List.of("x/d", "x/gone"),
            "",
            Optional.empty());
    Concept d =
        new Concept(
            "x/d", Scheme.ROLE, "d", List.of(), List.of(), List.of("x/a"), "", Optional.empty());
    Vocabulary vocabulary = new Vocabulary(List.of(a, b, c, d));
    assertThat(vocabulary.broader(a)).containsExactly(b, c, d);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void everySchemeComesWithConcepts(Scheme scheme) {
    assertThat(REAL.concepts(scheme))
        .hasSizeGreaterThan(10)
        .extracting(Concept::iri)
        .isSorted()
        .allMatch(iri -> iri.startsWith(scheme.iri() + "/"));
    for (Concept concept : REAL.concepts(scheme)) {
      assertThat(concept.label()).isNotBlank();
      assertThat(concept.definition()).isNotBlank();
      assertThat(REAL.concept(concept.iri())).contains(concept);
      assertThat(REAL.concept(scheme.concept(concept.localName()))).contains(concept);
      assertThat(concept.broader()).allMatch(iri -> REAL.concept(iri).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Can a ward councillor ask the Chief Exec?, member, chief-executive",
    "The Portfolio Holder and the Head of Service, cabinet-member, head-of-service",
    "Employees and the Leader, officer, leader",
    "the Monitoring Officer or the Deputy Leader, monitoring-officer, deputy-leader"
  })
  void theRealRolesAreFoundByTheirNames(String question, String first, String second) {
    assertThat(roles(REAL.inQuestion(question))).containsExactly(first, second);
  }

  @Test
  void aConceptIsFoundByEachOfItsOwnLabels() {
    for (Scheme scheme : Scheme.values()) {
      for (Concept concept : REAL.concepts(scheme)) {
        assertThat(of(scheme, REAL.inDocument(concept.label())))
            .as("%s", concept.iri())
            .contains(concept.localName());
        for (String name : concept.everyday()) {
          assertThat(of(scheme, REAL.inQuestion(name)))
              .as("%s: %s", concept.iri(), name)
              .contains(concept.localName());
        }
      }
    }
  }

  @Test
  void aMatterOutsideProtocolsSaysWhereItIsDealtWith() {
    assertThat(REAL.concepts(Scheme.TOPIC)).anyMatch(topic -> topic.coveredBy().isPresent());
    assertThat(REAL.concepts(Scheme.ROLE)).allMatch(role -> role.coveredBy().isEmpty());
    assertThat(REAL.concept("https://w3id.org/remit/role/unicorn")).isEmpty();
  }
}
