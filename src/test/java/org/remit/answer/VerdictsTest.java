package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.graph.ClauseRelations.Relation;
import org.remit.graph.StoredClause;
import org.remit.norm.Verdict;
import org.remit.question.Question;
import org.remit.question.QuestionReader;
import org.remit.store.Hit;
import org.remit.vocabulary.Vocabulary;

class VerdictsTest {

  private static final Catalogue CATALOGUE = new Catalogue(RealRemit.base());
  private static final QuestionReader READER = new QuestionReader(Vocabulary.load());

  private static @Nullable Verdict verdict(String question, boolean limited, Hit.Asked... asked) {
    StoredClause clause =
        CATALOGUE.clauses("colchester").stream()
            .filter(each -> limited == isLimited(each))
            .findFirst()
            .orElseThrow();
    Question read = READER.read(question, null);
    Ranked best = new Ranked(clause, new Features(), 1, List.of(asked));
    Judgement judgement = new Verdicts(CATALOGUE).judge(read, List.of(best));
    return judgement == null ? null : judgement.verdict();
  }

  private static boolean isLimited(StoredClause clause) {
    return CATALOGUE.related(clause).stream().anyMatch(r -> r.relation() == Relation.QUALIFIED);
  }

  private static Hit.Asked asked(@Nullable Verdict verdict, double cosine) {
    return new Hit.Asked("?", "", verdict, cosine);
  }

  @Test
  void whatEditorsAnsweredToTheNearestQuestionsDecides() {
    assertThat(
            verdict(
                "do I have to reply?",
                false,
                asked(null, 0.9),
                asked(Verdict.NO, 0.8),
                asked(Verdict.NO, 0.7),
                asked(Verdict.YES, 0.3)))
        .isEqualTo(Verdict.NO);
  }

  @Test
  void whereEditorsAnswerBothWaysAPermissionDependsAndADutyIsLeftOpen() {
    Hit.Asked yes = asked(Verdict.YES, 0.5);
    Hit.Asked no = asked(Verdict.NO, 0.5);
    assertThat(verdict("can I ring an officer?", false, yes, no)).isEqualTo(Verdict.CONDITIONAL);
    assertThat(verdict("must I ring an officer?", false, yes, no)).isNull();
  }

  @Test
  void whereTheAnswersToNearQuestionsHardlyAgreeTheVerdictIsOnlyLikely() {
    Question question = READER.read("must I ring an officer?", null);
    Ranked clear = clause(asked(Verdict.YES, 0.8), asked(Verdict.YES, 0.7));
    Ranked doubtful =
        clause(asked(Verdict.YES, 0.8), asked(Verdict.YES, 0.77), asked(Verdict.NO, 0.8));
    assertThat(new Verdicts(CATALOGUE).judge(question, List.of(clear)))
        .isEqualTo(new Judgement(Verdict.YES, true));
    assertThat(new Verdicts(CATALOGUE).judge(question, List.of(doubtful)))
        .isEqualTo(new Judgement(Verdict.YES, false));
  }

  @Test
  void whereTheNearestQuestionIsFarTheVerdictIsOnlyLikely() {
    Question question = READER.read("must I ring an officer?", null);
    assertThat(new Verdicts(CATALOGUE).judge(question, List.of(clause(asked(Verdict.YES, 0.4)))))
        .isEqualTo(new Judgement(Verdict.YES, false));
  }

  private static Ranked clause(Hit.Asked... asked) {
    return new Ranked(
        CATALOGUE.clauses("colchester").getFirst(), new Features(), 1, List.of(asked));
  }

  @Test
  void whatIsAllowedWithinALimitDependsOnIt() {
    assertThat(verdict("can I ring an officer?", false, asked(Verdict.YES, 0.5)))
        .isEqualTo(Verdict.YES);
    assertThat(verdict("can I ring an officer?", true, asked(Verdict.YES, 0.5)))
        .isEqualTo(Verdict.CONDITIONAL);
  }

  @Test
  void aQuestionForSomethingElseHasNoVerdict() {
    assertThat(verdict("how long has an officer to reply?", false, asked(Verdict.YES, 0.9)))
        .isNull();
  }

  @Test
  void withoutEditorsAnswersThereIsNoVerdict() {
    assertThat(verdict("can I ring an officer?", false, asked(null, 0.9))).isNull();
  }
}
