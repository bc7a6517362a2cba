package org.remit.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.remit.language.WordMap;

/// Learns the map of words from lessons: by how questions find their own passage among all of its
/// document. The same lessons in the same order always give the same map, to the bit.
public final class WordMapTraining {

  private static final int DIMENSIONS = 128;
  private static final int EPOCHS = 3;
  private static final int BATCH = 64;
  private static final float SHARPNESS = 30;
  private static final float STEP = 0.001f;
  private static final long SEED = 7;

  private final Consumer<String> progress;

  public WordMapTraining(Consumer<String> progress) {
    this.progress = progress;
  }

  public WordMap learn(List<Lesson> lessons) {
    Random random = new Random(SEED);
    List<float[]> words = new ArrayList<>();
    List<Batch> batches = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Batch.Page page = new Batch.Page(lesson);
      words.addAll(Arrays.asList(page.words));
      List<Lesson.Asked> questions = new ArrayList<>(lesson.questions());
      Collections.shuffle(questions, random);
      for (int at = 0; at < questions.size(); at += BATCH) {
        List<Lesson.Asked> some = questions.subList(at, Math.min(at + BATCH, questions.size()));
        batches.add(new Batch(page, some, SHARPNESS));
      }
    }
    int dimensions = Math.min(DIMENSIONS, words.getFirst().length);
    float[][] map = Principal.directions(words, dimensions, random);
    Adam steps = new Adam(map, STEP, EPOCHS * batches.size());
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(batches, random);
      for (Batch batch : batches) {
        float[][] gradient = new float[map.length][dimensions];
        batch.addTo(gradient, map);
        steps.take(gradient);
      }
      progress.accept("learned, round " + epoch + " of " + EPOCHS);
    }
    return new WordMap(map);
  }
}
