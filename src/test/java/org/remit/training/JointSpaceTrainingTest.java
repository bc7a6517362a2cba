package org.remit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.remit.language.JointSpace;
import org.remit.language.Worded;

final class JointSpaceTrainingTest {

  private static final int MATTERS = 8;
  private static final int WAYS = 8;
  private static final int DIMENSIONS = 3 * MATTERS;

  /// A way of asking weighs more than the matter asked about, which stands in other numbers than in
  /// the passage.
  private static float[] asked(int matter, int way, Random random) {
    float[] vector = new float[DIMENSIONS];
    vector[matter] = 0.6f;
    vector[MATTERS + way] = 0.8f;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] += 0.02f * (float) random.nextGaussian();
    }
    Matrix.normalize(new float[][] {vector});
    return vector;
  }

  private static float[] said(int matter) {
    float[] vector = new float[DIMENSIONS];
    vector[2 * MATTERS + matter] = 1;
    return vector;
  }

  private static Lesson.Text text(float[] meaning) {
    return new Lesson.Text(new Worded(List.of("word"), List.of(meaning)), meaning);
  }

  private static JointSpace learned() {
    Random random = new Random(3);
    List<Lesson.Text> passages = new ArrayList<>();
    List<Lesson.Asked> questions = new ArrayList<>();
    for (int matter = 0; matter < MATTERS; matter++) {
      passages.add(text(said(matter)));
      for (int way = 0; way < WAYS; way++) {
        if (way != matter) {
          questions.add(new Lesson.Asked(text(asked(matter, way, random)), matter, null));
        }
      }
    }
    return new JointSpaceTraining(note -> {}).learn(List.of(new Lesson(passages, questions)));
  }

  private static final JointSpace SPACE = learned();

  @Test
  void aMatterIsKnownInAWayOfAskingThatOnlyOthersWereAskedIn() {
    Random random = new Random(5);
    for (int matter = 0; matter < MATTERS; matter++) {
      float[] question = asked(matter, matter, random);
      float[] moved = SPACE.questions().of(question);
      for (int other = 0; other < MATTERS; other++) {
        if (other != matter) {
          float[] same = asked(matter, (matter + 1) % WAYS, random);
          float[] different = asked(other, matter, random);
          assertThat(Matrix.dot(question, same)).isLessThan(Matrix.dot(question, different));
          assertThat(Matrix.dot(moved, SPACE.questions().of(same)))
              .isGreaterThan(Matrix.dot(moved, SPACE.questions().of(different)));
        }
      }
    }
  }

  @Test
  void aQuestionComesNearestToThePassageThatAnswersIt() {
    Random random = new Random(5);
    for (int matter = 0; matter < MATTERS; matter++) {
      float[] moved = SPACE.questions().of(asked(matter, matter, random));
      for (int other = 0; other < MATTERS; other++) {
        if (other != matter) {
          assertThat(Matrix.dot(moved, SPACE.passages().of(said(matter))))
              .isGreaterThan(Matrix.dot(moved, SPACE.passages().of(said(other))));
        }
      }
    }
  }

  @Test
  void theSameLessonsTeachTheSameToTheBit() {
    assertThat(learned().written()).isEqualTo(SPACE.written());
  }
}
