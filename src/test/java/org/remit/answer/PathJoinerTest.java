package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;
import org.remit.clause.EId;
import org.remit.norm.Escalation;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;

class PathJoinerTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final Edition EDITION =
      new Edition(
          "ambleford",
          "Ambleford Borough Council",
          false,
          "",
          "Protocol",
          LocalDate.of(2021, 5, 4),
          "",
          EditionStatus.IN_FORCE,
          "",
          "",
          "a.txt",
          "a".repeat(64));

  private final StringBuilder source = new StringBuilder();
  private final List<Reading> readings = new ArrayList<>();

  @Test
  void sentencesOfSeveralClausesThatShareAGroupAreOnePath() {
    tell(
        "1",
        "Members should tell the Head of Service.",
        "about-officers",
        null,
        null,
        step("Head of Service", "head-of-service", null));
    tell(
        "9",
        "If not content, go to the Chief Executive.",
        "about-officers",
        null,
        null,
        step("Chief Executive", "chief-executive", "If not content"));
    tell("12", "The Chief Executive will decide.", "about-officers", null, "will decide");
    EscalationPath path = only();
    assertThat(path.stops())
        .extracting(Stop::who)
        .containsExactly("Head of Service", "Chief Executive");
    assertThat(path.stops().getLast().ways().getFirst().words()).isEqualTo("If not content");
    assertThat(path.stops().getLast().ways().getFirst().reading().citation()).isEqualTo("9");
    assertThat(path.ends()).extracting(Told::words).containsExactly("will decide");
    assertThat(path.readings()).hasSize(3);
    assertThat(path.deadEnd()).isFalse();
  }

  @Test
  void aComplaintWithoutAnEndIsADeadEnd() {
    tell(
        "1",
        "Members should tell the Head of Service.",
        "about-officers",
        null,
        null,
        step("Head of Service", "head-of-service", null));
    assertThat(only().deadEnd()).isTrue();
  }

  @Test
  void aPathThatOneSentenceAloneTellsOfHasNoGroup() {
    tell(
        "1",
        "Questions are decided by the Monitoring Officer.",
        null,
        null,
        null,
        step("Monitoring Officer", "monitoring-officer", "Who has a question"));
    assertThat(only().group()).isNull();
    assertThat(new Steps(VOCABULARY).of(readings, null, null))
        .containsExactly("First, for whoever has a question: Monitoring Officer.");
  }

  @Test
  void thoseWhoMayDealWithItInTheEndAreAChoiceAndNoDeadEnd() {
    tell("1", "Follow the policy.", "about-members", null, "Follow the policy");
    tellTheHeadOfService("2");
    tell("3", "Group Leader", "about-members", null, null, dealing("Group Leader", "group-leader"));
    tell(
        "4",
        "Monitoring Officer",
        "about-members",
        null,
        null,
        dealing("Monitoring Officer", "monitoring-officer"));
    EscalationPath path = only();
    assertThat(path.stops())
        .extracting(Stop::turn)
        .containsExactly(Turn.NEXT, Turn.NEXT, Turn.BESIDE);
    assertThat(path.stops())
        .extracting(Stop::manner)
        .containsExactly(Manner.GO, Manner.DEALT_WITH, Manner.DEALT_WITH);
    assertThat(path.last()).isEmpty();
    assertThat(path.deadEnd()).isFalse();
  }

  private void tellTheHeadOfService(String clause) {
    tell(
        clause,
        "Tell the Head of Service.",
        "about-members",
        null,
        null,
        step("Head of Service", "head-of-service", null));
  }

  private static Escalation.Step dealing(String who, String role) {
    return new Escalation.Step(List.of(party(who, role)), null, Manner.DEALT_WITH);
  }

  @Test
  void aProcedureToFollowFromTheFirstIsNoEnd() {
    tell("1", "Follow the policy.", "about-members", null, "Follow the policy");
    tellTheHeadOfService("2");
    assertThat(only().last()).isEmpty();
    assertThat(only().deadEnd()).isTrue();
  }

  @Test
  void theCaseThatThePersonConcernedIsInThePathIsAVariant() {
    tell(
        "1",
        "Members should tell the Head of Service.",
        "about-officers",
        null,
        null,
        step("Head of Service", "head-of-service", null));
    tell(
        "2",
        "If it is the Head of Service, tell the Group Leader.",
        "about-officers",
        "If it is the Head of Service",
        null,
        step("Group Leader", "group-leader", "If it is the Head of Service"));
    EscalationPath path = only();
    assertThat(path.stops()).hasSize(1);
    EscalationPath variant = path.variants().getFirst();
    assertThat(variant.condition()).isEqualTo("If it is the Head of Service");
    assertThat(variant.stops().getFirst().ways().getFirst().words()).isEmpty();
    assertThat(variant.deadEnd()).isTrue();
  }

  @Test
  void aConditionOnWhoSomeoneIsLeadsElsewhereAtOnce() {
    tell(
        "1",
        "Tell the Head of Service or, in the case of a Head of Service, the Chief Executive.",
        "relationship",
        null,
        null,
        step("Head of Service", "head-of-service", null),
        step("Chief Executive", "chief-executive", "in the case of a Head of Service"));
    tell(
        "2",
        "If this does not resolve it, go to the Monitoring Officer.",
        "relationship",
        null,
        null,
        step("Monitoring Officer", "monitoring-officer", "If this does not resolve it"));
    assertThat(only().stops())
        .extracting(Stop::turn)
        .containsExactly(Turn.NEXT, Turn.INSTEAD, Turn.NEXT);
  }

  @Test
  void clausesThatLeadToTheSamePeopleAreOneStop() {
    tell(
        "33",
        "Go to a senior officer first.",
        "requests",
        null,
        null,
        step("senior officer", "senior-officer", null));
    tell(
        "67",
        "Ask a senior officer for advice.",
        "requests",
        null,
        null,
        step("senior officer", "senior-officer", null));
    Stop stop = only().stops().getFirst();
    assertThat(only().stops()).hasSize(1);
    assertThat(stop.ways()).extracting(way -> way.reading().citation()).containsExactly("33", "67");
  }

  @Test
  void severalPeopleAreNamedInTheSentencesOwnWords() {
    tell(
        "1",
        "Tell the Chief Executive (and/or Heads of Service).",
        "advice",
        null,
        null,
        new Escalation.Step(
            List.of(
                party("Chief Executive", "chief-executive"),
                party("Heads of Service", "head-of-service")),
            null));
    assertThat(only().stops().getFirst().who())
        .isEqualTo("Chief Executive (and/or Heads of Service)");
  }

  @Test
  void aPronounIsReplacedByTheNameOfTheRole() {
    tell(
        "1",
        "Officers should seek their advice.",
        "advice",
        null,
        null,
        step("their", "monitoring-officer", null));
    assertThat(only().stops().getFirst().who()).isEqualTo("Monitoring Officer");
  }

  @Test
  void whoeverHasSomethingIsNamedWithoutIt() {
    tell(
        "1",
        "Refer it to the Governance and Audit Committee's procedures.",
        "advice",
        null,
        null,
        step("Governance and Audit Committee's", "governance-and-audit-committee", null));
    assertThat(only().stops().getFirst().who()).isEqualTo("Governance and Audit Committee");
  }

  @Test
  void aProcedureToldBeforeAnyStepIsFollowedFromTheFirst() {
    tell("1", "Follow the policy.", "about-members", null, "the policy");
    tell(
        "2",
        "Also tell the Head of Service, who decides.",
        "about-members",
        null,
        "who decides",
        step("Head of Service", "head-of-service", null));
    EscalationPath path = only();
    assertThat(path.ends()).hasSize(2);
    assertThat(path.isFirst(path.ends().getFirst())).isTrue();
    assertThat(path.isFirst(path.ends().getLast())).isFalse();
  }

  private EscalationPath only() {
    List<EscalationPath> paths =
        new PathJoiner(EDITION, source.toString(), VOCABULARY).join(readings);
    assertThat(paths).hasSize(1);
    return paths.getFirst();
  }

  private int base;
  private String sentence = "";

  /// Steps are made before their sentence is told, so that their words are placed when it is.
  private void tell(
      String citation,
      String text,
      @Nullable String group,
      @Nullable String variant,
      @Nullable String end,
      Escalation.Step... steps) {
    base = source.length();
    sentence = text;
    source.append(text).append('\n');
    List<Escalation.Step> placed = new ArrayList<>();
    for (Escalation.Step step : steps) {
      placed.add(
          new Escalation.Step(
              step.to().stream().map(p -> new Party(p.role(), placed(p.words().text()))).toList(),
              step.when(),
              step.manner()));
    }
    readings.add(
        new Reading(
            "r" + citation,
            new EId("sec_" + citation),
            citation,
            List.of(new Span(base, base + text.length())),
            text,
            Set.of(),
            SentenceKind.ROLE,
            List.of(),
            new Escalation(
                List.of(party("Members", "member")),
                phrase("a concern"),
                placed,
                end == null ? null : phrase(end),
                variant == null ? null : phrase(variant),
                group),
            List.of(Escalation.COMPLAINTS),
            null,
            null,
            true));
  }

  private Phrase placed(String words) {
    int at = base + sentence.lastIndexOf(words);
    return new Phrase(words, List.of(new Span(at, at + words.length())));
  }

  private static Escalation.Step step(String who, String role, @Nullable String when) {
    return new Escalation.Step(List.of(party(who, role)), when == null ? null : phrase(when));
  }

  private static Party party(String words, String role) {
    return new Party("https://w3id.org/remit/role/" + role, phrase(words));
  }

  private static Phrase phrase(String words) {
    return new Phrase(words, List.of(new Span(0, words.length())));
  }
}
