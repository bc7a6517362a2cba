package org.remit.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.remit.language.VerdictSpace;
import org.remit.norm.Verdict;

/// Learns the space in which a question lies near those that the same clause answers alike: by how
/// well the answers to a clause's other questions, each counting by how near it lies, foretell the
/// answer to one of them. (Neighbourhood components analysis: Goldberger and others, 2004.) Begins
/// with the directions in which questions differ most for the model; the joint space is no such
/// beginning, since it is learned to forget what sets the questions of one clause apart. The same
/// lessons in the same order always give the same space, to the bit.
public final class VerdictSpaceTraining {

  private static final int DIMENSIONS = 96;

  /// The mean square of a place's distance from the middle at the beginning: how sharply votes
  /// fade.
  private static final float SPREAD = 12.5f;

  private static final int ROUNDS = 8;
  private static final float STEP = 0.0025f;

  /// How many clauses take part in a step.
  private static final int CLAUSES = 8;

  /// A clause with fewer judged questions teaches nothing.
  private static final int FEWEST = 4;

  private static final long SEED = 7;

  private final Consumer<String> progress;

  public VerdictSpaceTraining(Consumer<String> progress) {
    this.progress = progress;
  }

  public VerdictSpace learn(List<Lesson> lessons) {
    Random random = new Random(SEED);
    List<JudgedQuestions> clauses = clauses(lessons);
    float[][] map = beginning(asked(lessons, clauses), random);
    int steps = ROUNDS * ((clauses.size() + CLAUSES - 1) / CLAUSES);
    Adam adam = new Adam(map, STEP, Math.max(1, steps));
    for (int round = 1; round <= ROUNDS; round++) {
      Collections.shuffle(clauses, random);
      for (int from = 0; from < clauses.size(); from += CLAUSES) {
        List<JudgedQuestions> some =
            clauses.subList(from, Math.min(from + CLAUSES, clauses.size()));
        int questions = some.stream().mapToInt(each -> each.asked().size()).sum();
        float[][] gradient = new float[map.length][map[0].length];
        some.forEach(each -> each.addTo(gradient, map, 1f / questions));
        adam.take(gradient);
      }
      progress.accept("learned the verdict space, round " + round + " of " + ROUNDS);
    }
    return new VerdictSpace(map);
  }

  private static List<JudgedQuestions> clauses(List<Lesson> lessons) {
    List<JudgedQuestions> clauses = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Map<Integer, List<Lesson.Asked>> byPassage = new TreeMap<>();
      lesson.questions().stream()
          .filter(question -> question.verdict() != null)
          .forEach(question ->
              byPassage.computeIfAbsent(question.passage(), p -> new ArrayList<>()).add(question));
      for (List<Lesson.Asked> of : byPassage.values()) {
        if (of.size() >= FEWEST) {
          List<Verdict> verdicts =
              of.stream().map(each -> Objects.requireNonNull(each.verdict())).toList();
          clauses.add(
              new JudgedQuestions(
                  of.stream().map(each -> each.text().meaning()).toList(), verdicts));
        }
      }
    }
    return clauses;
  }

  /// The judged questions or, where nobody has judged any, all of them.
  private static List<float[]> asked(List<Lesson> lessons, List<JudgedQuestions> judged) {
    if (!judged.isEmpty()) {
      return judged.stream().flatMap(each -> each.asked().stream()).toList();
    }
    return lessons.stream()
        .flatMap(lesson -> lesson.questions().stream())
        .map(question -> question.text().meaning())
        .toList();
  }

  private static float[][] beginning(List<float[]> asked, Random random) {
    float[] centre = Matrix.middle(asked);
    float[][] places =
        asked.stream().map(each -> Matrix.seenFrom(centre, each)).toArray(float[][]::new);
    Matrix.normalize(places);
    int dimensions = Math.min(DIMENSIONS, centre.length);
    float[][] map = Principal.directions(List.of(places), dimensions, random);
    List<float[]> here = List.of(Matrix.product(asked.toArray(float[][]::new), map));
    float[] middle = Matrix.middle(here);
    double spread = 0;
    for (float[] place : here) {
      Matrix.add(place, -1, middle);
      spread += Matrix.dot(place, place) / here.size();
    }
    float scale = (float) Math.sqrt(SPREAD / Math.max(1e-9, spread));
    for (float[] row : map) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= scale;
      }
    }
    return map;
  }
}
