package org.remit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.language.WordMap;
import org.remit.language.Worded;

final class WordMapTrainingTest {

  private static final int PAIRS = 6;

  /// Everyday words and the texts' own, in places that have nothing to do with each other.
  private static float[] everyday(int pair) {
    float[] vector = new float[2 * PAIRS];
    vector[pair] = 1;
    return vector;
  }

  private static float[] official(int pair) {
    float[] vector = new float[2 * PAIRS];
    vector[PAIRS + pair] = 1;
    return vector;
  }

  private static Lesson lesson() {
    List<Lesson.Text> passages = new ArrayList<>();
    List<Lesson.Asked> questions = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      Worded said = new Worded(List.of("official" + pair), List.of(official(pair)));
      passages.add(new Lesson.Text(said, official(pair)));
      for (int again = 0; again < 400; again++) {
        Worded asked = new Worded(List.of("everyday" + pair), List.of(everyday(pair)));
        questions.add(new Lesson.Asked(new Lesson.Text(asked, everyday(pair)), pair, null));
      }
    }
    return new Lesson(passages, questions);
  }

  private static WordMap learned() {
    return new WordMapTraining(note -> {}).learn(List.of(lesson()));
  }

  private static double cosine(WordMap map, float[] one, float[] other) {
    float[] a = map.moved(new Worded(List.of("one"), List.of(one))).vectors().getFirst();
    float[] b = map.moved(new Worded(List.of("other"), List.of(other))).vectors().getFirst();
    return Matrix.dot(a, b);
  }

  @Test
  void everydayWordsComeNearestToTheWordsThatAnswerThem() {
    WordMap map = learned();
    for (int asked = 0; asked < PAIRS; asked++) {
      for (int other = 0; other < PAIRS; other++) {
        if (other != asked) {
          assertThat(cosine(map, everyday(asked), official(asked)))
              .isGreaterThan(cosine(map, everyday(asked), official(other)));
        }
      }
    }
  }

  @Test
  void theSameLessonsTeachTheSameToTheBit() {
    assertThat(learned().written()).isEqualTo(learned().written());
  }

  @Test
  void marksAndTheCommonestWordsAreLeftOut() {
    float[] any = everyday(0);
    Worded text = new Worded(List.of("the", "clerk", ",", "s"), List.of(any, any, any, any));
    assertThat(WordMap.counting(text).pieces()).containsExactly("clerk");
  }

  @Test
  void aTextOfNothingElseIsKeptWhole() {
    float[] any = everyday(0);
    Worded text = new Worded(List.of("the", "?"), List.of(any, any));
    assertThat(WordMap.counting(text).pieces()).containsExactly("the", "?");
  }
}
