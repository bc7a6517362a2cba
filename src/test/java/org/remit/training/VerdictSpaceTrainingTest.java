package org.remit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.remit.language.VerdictSpace;
import org.remit.language.Worded;
import org.remit.norm.Verdict;

final class VerdictSpaceTrainingTest {

  private static final int CLAUSES = 2000;
  private static final int QUESTIONS = 8;
  private static final int MATTERS = 8;
  private static final int DIMENSIONS = MATTERS + 1;

  /// What a question is about weighs much; whether it is asked with "not" weighs little, and
  /// decides.
  private static float[] asked(boolean not, Random random) {
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < MATTERS; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    vector[MATTERS] = not ? 0.6f : -0.6f;
    Matrix.normalize(new float[][] {vector});
    return vector;
  }

  private static Lesson.Text text(float[] meaning) {
    return new Lesson.Text(new Worded(List.of("word"), List.of(meaning)), meaning);
  }

  private static VerdictSpace learned() {
    Random random = new Random(3);
    List<Lesson.Text> passages = new ArrayList<>();
    List<Lesson.Asked> questions = new ArrayList<>();
    for (int clause = 0; clause < CLAUSES; clause++) {
      passages.add(text(asked(false, random)));
      for (int question = 0; question < QUESTIONS; question++) {
        boolean not = question % 2 == 0;
        questions.add(
            new Lesson.Asked(text(asked(not, random)), clause, not ? Verdict.NO : Verdict.YES));
      }
      questions.add(new Lesson.Asked(text(asked(true, random)), clause, null));
    }
    return learned(new Lesson(passages, questions));
  }

  private static VerdictSpace learned(Lesson lesson) {
    return new VerdictSpaceTraining(note -> {}).learn(List.of(lesson));
  }

  private static final VerdictSpace SPACE = learned();

  /// How often the nearest of some questions has the answer of the one that is asked.
  private static int right(java.util.function.UnaryOperator<float[]> space) {
    Random random = new Random(5);
    int right = 0;
    for (int time = 0; time < 400; time++) {
      float[] question = space.apply(asked(true, random));
      float nearestLike = Float.MAX_VALUE;
      float nearestOther = Float.MAX_VALUE;
      for (int other = 0; other < 5; other++) {
        nearestLike =
            Math.min(
                nearestLike, Matrix.squareDistance(question, space.apply(asked(true, random))));
        nearestOther =
            Math.min(
                nearestOther, Matrix.squareDistance(question, space.apply(asked(false, random))));
      }
      right += nearestLike < nearestOther ? 1 : 0;
    }
    return right;
  }

  @Test
  void whatDecidesTheAnswerTellsQuestionsApart() {
    assertThat(right(vector -> vector)).isLessThan(270);
    assertThat(right(SPACE::of)).isGreaterThan(right(vector -> vector) + 40);
  }

  @Test
  void whereNobodyHasJudgedAnyQuestionTheyLieAsTheyDiffer() {
    Random random = new Random(3);
    List<Lesson.Asked> questions = new ArrayList<>();
    for (int question = 0; question < 20; question++) {
      questions.add(new Lesson.Asked(text(asked(true, random)), 0, null));
    }
    VerdictSpace space = learned(new Lesson(List.of(text(asked(false, random))), questions));
    float[] one = asked(true, random);
    float[] like = one.clone();
    like[0] += 0.1f;
    assertThat(Matrix.squareDistance(space.of(one), space.of(like)))
        .isPositive()
        .isLessThan(Matrix.squareDistance(space.of(one), space.of(asked(false, random))));
  }

  @Test
  void theSameLessonsTeachTheSameToTheBit() {
    assertThat(learned().written()).isEqualTo(SPACE.written());
  }
}
