package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.remit.answer.RoleRules.Line;
import org.remit.answer.RoleRules.Section;
import org.remit.norm.Duty;
import org.remit.norm.Frame;
import org.remit.norm.Party;
import org.remit.norm.PlainFrames;
import org.remit.norm.Strength;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

class RoleRulesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Concept HEAD =
      Objects.requireNonNull(
          VOCABULARY.concept(Scheme.ROLE.concept("head-of-service")).orElse(null));

  private static final Edition EDITION =
      new Edition(
          "test",
          "A Council",
          false,
          "",
          "A protocol",
          LocalDate.of(2021, 5, 4),
          "",
          EditionStatus.IN_FORCE,
          "",
          "Made up for tests.",
          "test.txt",
          "a".repeat(64));

  private static final Rule DECIDES = rule("decides", List.of("head-of-service"), List.of());
  private static final Rule TOLD = rule("is told", List.of("officer"), List.of("head-of-service"));
  private static final Rule EVERYBODY = rule("replies", List.of("officer"), List.of("member"));
  private static final Rule OWED = rule("is helped", List.of("member"), List.of("officer"));
  private static final Rule BOTH =
      rule("act together", List.of("head-of-service", "member"), List.of("head-of-service"));
  private static final List<Rule> ALL = List.of(DECIDES, TOLD, EVERYBODY, OWED, BOTH);

  @Test
  void aRoleMustDoItselfOnlyWhatNamesItAsWhoIsBound() {
    List<Section> own = RoleRules.own(HEAD, ALL, VOCABULARY).sections();
    assertThat(lines(own.getFirst())).extracting(Line::rule).containsExactly(DECIDES, BOTH);
    assertThat(lines(own.getFirst())).extracting(Line::who).containsOnly("");
  }

  @Test
  void whatItsOwnKindMustDoTowardsItIsOwedToIt() {
    List<Section> own = RoleRules.own(HEAD, ALL, VOCABULARY).sections();
    assertThat(own.getLast().title()).isEqualTo("What others owe this role");
    assertThat(lines(own.getLast())).extracting(Line::rule).containsExactly(TOLD);
    assertThat(lines(own.getLast())).extracting(Line::who).containsExactly("Officer");
  }

  @Test
  void whatBindsEverybodyOfItsKindStandsApartWithTheNameOfTheKind() {
    RoleRules every = RoleRules.wider(HEAD, ALL, VOCABULARY);
    assertThat(lines(every.sections().getFirst()))
        .extracting(Line::rule)
        .containsExactly(EVERYBODY);
    assertThat(lines(every.sections().getFirst())).extracting(Line::who).containsExactly("Officer");
    assertThat(lines(every.sections().getLast())).extracting(Line::rule).containsExactly(OWED);
  }

  private static List<Line> lines(Section section) {
    return section.topics().stream()
        .flatMap(topic -> topic.clusters().stream())
        .flatMap(cluster -> cluster.lines().stream())
        .toList();
  }

  private static Rule rule(String action, List<String> bearers, List<String> towards) {
    Frame frame =
        PlainFrames.frame(parties(bearers), parties(towards), "must", action, null, List.of());
    return new Rule(
        "https://w3id.org/remit/test#" + action.hashCode(),
        EDITION,
        "sec_1",
        "1",
        "",
        "",
        action,
        List.of(),
        List.of(),
        "",
        new Duty(Strength.MANDATORY, frame),
        true,
        List.of(),
        "https://w3id.org/remit/test#sec_1");
  }

  private static List<Party> parties(List<String> roles) {
    return roles.stream()
        .map(role -> new Party(Scheme.ROLE.concept(role), PlainFrames.phrase(role)))
        .toList();
  }
}
