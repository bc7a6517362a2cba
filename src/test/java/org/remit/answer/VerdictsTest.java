package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.graph.StoredClause;
import org.remit.norm.Verdict;
import org.remit.question.QuestionReader;
import org.remit.vocabulary.Vocabulary;

class VerdictsTest {

  private static final Catalogue CATALOGUE = new Catalogue(RealRemit.base());
  private static final QuestionReader READER = new QuestionReader(Vocabulary.load());
  private static final StoredClause PLAIN = CATALOGUE.clauses("colchester").getFirst();
  private static final StoredClause OTHER = CATALOGUE.clauses("colchester").getLast();

  private static @Nullable Judgement judged(
      String question, Map<StoredClause, Map<Verdict, Double>> votes) {
    return judged(question, votes, true);
  }

  private static @Nullable Judgement judged(
      String question, Map<StoredClause, Map<Verdict, Double>> votes, boolean plainly) {
    List<Ranked> speaking = votes.keySet().stream().map(Ranked::plain).toList();
    return Verdicts.judge(
        READER.read(question, null),
        speaking,
        iri ->
            votes.entrySet().stream()
                .filter(each -> each.getKey().iri().equals(iri))
                .findFirst()
                .orElseThrow()
                .getValue(),
        plainly);
  }

  @Test
  void whatMostOfTheVotesSayDecides() {
    assertThat(
            judged("do I have to reply?", Map.of(PLAIN, Map.of(Verdict.NO, 0.8, Verdict.YES, 0.2))))
        .isEqualTo(new Judgement(Verdict.NO, true));
  }

  @Test
  void whereTheClauseMayBeTheWrongOneTheVerdictIsOnlyLikely() {
    assertThat(judged("do I have to reply?", Map.of(PLAIN, Map.of(Verdict.NO, 0.9)), false))
        .isEqualTo(new Judgement(Verdict.NO, false));
  }

  @Test
  void withASmallLeadTheVerdictIsOnlyLikely() {
    assertThat(
            judged(
                "must I ring an officer?",
                Map.of(PLAIN, Map.of(Verdict.NO, 0.6, Verdict.YES, 0.4))))
        .isEqualTo(new Judgement(Verdict.NO, false));
  }

  @Test
  void whatDependsCountsMoreThanItsVotes() {
    assertThat(
            judged(
                "must I ring an officer?",
                Map.of(PLAIN, Map.of(Verdict.NO, 0.55, Verdict.CONDITIONAL, 0.45))))
        .isEqualTo(new Judgement(Verdict.CONDITIONAL, false));
  }

  @Test
  void whereTheVotesAreSplitAPermissionDependsAndADutyIsLeftOpen() {
    Map<StoredClause, Map<Verdict, Double>> split =
        Map.of(PLAIN, Map.of(Verdict.YES, 0.4, Verdict.NO, 0.36, Verdict.CONDITIONAL, 0.24));
    assertThat(judged("can I ring an officer?", split))
        .isEqualTo(new Judgement(Verdict.CONDITIONAL, false));
    assertThat(judged("must I ring an officer?", split)).isNull();
  }

  @Test
  void theClausesOfAllCouncilsThatAnswerHaveTheirVotes() {
    assertThat(
            judged(
                "must I ring an officer?",
                Map.of(
                    PLAIN, Map.of(Verdict.YES, 0.7, Verdict.NO, 0.3),
                    OTHER, Map.of(Verdict.NO, 1.0))))
        .isEqualTo(new Judgement(Verdict.NO, false));
  }

  @Test
  void whatIsMinutedIsNeverSure() {
    StoredClause minuted =
        CATALOGUE.clauses("gwynedd").stream().filter(Ranking::noRule).findFirst().orElseThrow();
    assertThat(judged("must I ring an officer?", Map.of(minuted, Map.of(Verdict.NO, 1.0))))
        .isEqualTo(new Judgement(Verdict.NO, false));
  }

  @Test
  void aQuestionForSomethingElseHasNoVerdict() {
    assertThat(judged("how long has an officer to reply?", Map.of(PLAIN, Map.of(Verdict.YES, 1.0))))
        .isNull();
  }

  @Test
  void withoutAnyVotesThereIsNoVerdict() {
    assertThat(judged("can I ring an officer?", Map.of(PLAIN, Map.of()))).isNull();
  }
}
