package org.remit.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.remit.language.JointSpace;

/// Learns the joint space of questions and passages from lessons: by how a question finds, among
/// some of its document, the other questions of its own passage, and that passage among all. (The
/// loss is InfoNCE: van den Oord and others, 2018.) The same lessons in the same order always give
/// the same space, to the bit.
public final class JointSpaceTraining {

  private static final int DIMENSIONS = 192;
  private static final int STEPS = 1500;
  private static final float STEP = 0.0005f;

  /// How many passages take part in a step, and how many questions of each.
  private static final int PASSAGES = 96;

  private static final int QUESTIONS = 4;
  private static final int OFTEN = 100;
  private static final long SEED = 7;

  private final Consumer<String> progress;

  public JointSpaceTraining(Consumer<String> progress) {
    this.progress = progress;
  }

  /// Some lessons, each as vectors.
  ///
  /// @param passages of the document
  /// @param asked for each of its passages, the questions that it answers
  private record Page(List<float[]> passages, List<List<float[]>> asked) {

    /// The passages that enough questions are about.
    List<Integer> taught() {
      List<Integer> taught = new ArrayList<>();
      for (int at = 0; at < asked.size(); at++) {
        if (asked.get(at).size() >= QUESTIONS) {
          taught.add(at);
        }
      }
      return taught;
    }
  }

  public JointSpace learn(List<Lesson> lessons) {
    List<float[]> said = new ArrayList<>();
    List<float[]> asked = new ArrayList<>();
    for (Lesson lesson : lessons) {
      lesson.passages().forEach(passage -> said.add(passage.meaning()));
      lesson.questions().forEach(question -> asked.add(question.text().meaning()));
    }
    float[] saidMiddle = Matrix.middle(said);
    float[] askedMiddle = Matrix.middle(asked);
    Random random = new Random(SEED);
    List<Page> all = lessons.stream().map(lesson -> page(lesson, saidMiddle, askedMiddle)).toList();
    List<float[]> centred =
        all.stream().flatMap(page -> page.asked().stream()).flatMap(List::stream).toList();
    int dimensions = Math.min(DIMENSIONS, askedMiddle.length);
    float[][] askedMap = Principal.directions(centred, dimensions, random);
    float[][] saidMap = Matrix.copy(askedMap);
    List<Page> pages = all.stream().filter(page -> !page.taught().isEmpty()).toList();
    Adam askedSteps = new Adam(askedMap, STEP, STEPS);
    Adam saidSteps = new Adam(saidMap, STEP, STEPS);
    for (int step = 1; step <= STEPS && !pages.isEmpty(); step++) {
      Page page = pages.get(step % pages.size());
      float[][] askedGradient = new float[askedMap.length][dimensions];
      float[][] saidGradient = new float[saidMap.length][dimensions];
      sample(page, random).addTo(askedGradient, saidGradient, askedMap, saidMap);
      askedSteps.take(askedGradient);
      saidSteps.take(saidGradient);
      if (step % OFTEN == 0) {
        progress.accept("learned the joint space, step " + step + " of " + STEPS);
      }
    }
    return new JointSpace(
        new JointSpace.Projection(askedMiddle, askedMap),
        new JointSpace.Projection(saidMiddle, saidMap));
  }

  private static Sample sample(Page page, Random random) {
    List<Integer> taught = page.taught();
    Collections.shuffle(taught, random);
    List<float[]> asked = new ArrayList<>();
    List<Integer> answers = new ArrayList<>();
    for (int passage : taught.subList(0, Math.min(PASSAGES, taught.size()))) {
      List<float[]> all = new ArrayList<>(page.asked().get(passage));
      Collections.shuffle(all, random);
      for (float[] question : all.subList(0, QUESTIONS)) {
        asked.add(question);
        answers.add(passage);
      }
    }
    return new Sample(
        asked.toArray(float[][]::new),
        answers.stream().mapToInt(answer -> answer).toArray(),
        page.passages().toArray(float[][]::new));
  }

  private static Page page(Lesson lesson, float[] saidMiddle, float[] askedMiddle) {
    SortedMap<Integer, List<float[]>> byPassage = new TreeMap<>();
    for (Lesson.Asked question : lesson.questions()) {
      byPassage
          .computeIfAbsent(question.passage(), passage -> new ArrayList<>())
          .add(Matrix.seenFrom(askedMiddle, question.text().meaning()));
    }
    List<float[]> passages =
        lesson.passages().stream().map(p -> Matrix.seenFrom(saidMiddle, p.meaning())).toList();
    List<List<float[]>> asked = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      asked.add(byPassage.getOrDefault(at, List.of()));
    }
    return new Page(passages, asked);
  }
}
