package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackTest {

  private static final List<float[]> PLACES =
      List.of(new float[] {1, 0, 0}, new float[] {0, 1, 0}, new float[] {0, 0, 1});

  @Test
  void theNearerTheQuestionsTheMoreAClauseCounts() {
    float[] like = Feedback.of(new float[] {0.5f, 0, 0.6f}, 3, PLACES::get);
    assertThat(like[2]).isGreaterThan(0.9f);
    assertThat(like[0]).isBetween(0.01f, 0.1f);
    assertThat(like[1]).as("has no questions").isZero();
    assertThat(like[0] + like[2]).isBetween(0.999f, 1.001f);
  }

  @Test
  void thereIsNothingToBeLikeWhereNoClauseHasQuestions() {
    assertThat(Feedback.of(new float[3], 3, PLACES::get)).containsOnly(0);
    assertThat(Feedback.of(new float[0], 0, PLACES::get)).isEmpty();
  }
}
