package org.remit.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Some questions about one document, and which way the map would have to change for their answers
/// to come first.
///
/// A question's fit to a passage is as the store reckons it: the weighted mean, over the question's
/// words, of the cosine to the nearest word of the passage. The fits to all passages of the
/// document are read as chances, sharpened by a factor; the right passage's chance is to grow.
final class Batch {

  /// What of a document does not change while the map does.
  static final class Page {
    final float[][] words;
    final int[] starts;
    private final Map<String, Integer> containing = new HashMap<>();
    private final int passages;

    Page(Lesson lesson) {
      passages = lesson.passages().size();
      starts = new int[passages + 1];
      for (int passage = 0; passage < passages; passage++) {
        starts[passage + 1] =
            starts[passage] + lesson.passages().get(passage).words().vectors().size();
        new TreeSet<>(lesson.passages().get(passage).words().pieces())
            .forEach(piece -> containing.merge(piece, 1, Integer::sum));
      }
      words =
          lesson.passages().stream()
              .flatMap(passage -> passage.words().vectors().stream())
              .toArray(float[][]::new);
    }

    float weight(String piece) {
      int in = containing.getOrDefault(piece, 0);
      return (float) StrictMath.log(1 + (passages + 0.5) / (in + 0.5));
    }
  }

  private final Page page;
  private final List<Lesson.Asked> questions;
  private final float sharpness;

  Batch(Page page, List<Lesson.Asked> questions, float sharpness) {
    this.page = page;
    this.questions = questions;
    this.sharpness = sharpness;
  }

  /// Adds to a gradient what this batch asks for.
  void addTo(float[][] gradient, float[][] map) {
    float[][] here = Matrix.product(page.words, map);
    float[] hereLengths = Matrix.normalize(here);
    float[][] columns = Matrix.transposed(here);
    float[][] hereGradient = new float[here.length][here[0].length];
    for (Lesson.Asked question : questions) {
      addTo(gradient, map, question, here, columns, hereGradient);
    }
    Matrix.throughLength(hereGradient, here, hereLengths);
    Matrix.addOuter(gradient, page.words, hereGradient);
  }

  private void addTo(
      float[][] gradient,
      float[][] map,
      Lesson.Asked question,
      float[][] here,
      float[][] columns,
      float[][] hereGradient) {
    float[][] raw = question.text().words().vectors().toArray(float[][]::new);
    float[][] asked = Matrix.product(raw, map);
    float[] lengths = Matrix.normalize(asked);
    float[] weights = weights(question);
    int passages = page.starts.length - 1;
    int[][] nearest = new int[asked.length][passages];
    float[] fits = new float[passages];
    for (int word = 0; word < asked.length; word++) {
      float[] cosines = new float[here.length];
      for (int i = 0; i < columns.length; i++) {
        Matrix.add(cosines, asked[word][i], columns[i]);
      }
      for (int passage = 0; passage < passages; passage++) {
        int best = nearest(cosines, page.starts[passage], page.starts[passage + 1]);
        nearest[word][passage] = best;
        fits[passage] += best < 0 ? 0 : weights[word] * cosines[best];
      }
    }
    float[] pull = pull(fits, question.passage());
    float[][] askedGradient = new float[asked.length][asked[0].length];
    for (int word = 0; word < asked.length; word++) {
      for (int passage = 0; passage < passages; passage++) {
        float by = pull[passage] * weights[word];
        int other = nearest[word][passage];
        if (other >= 0 && Math.abs(by) > 1e-7f) {
          Matrix.add(askedGradient[word], by, here[other]);
          Matrix.add(hereGradient[other], by, asked[word]);
        }
      }
    }
    Matrix.throughLength(askedGradient, asked, lengths);
    Matrix.addOuter(gradient, raw, askedGradient);
  }

  private float[] weights(Lesson.Asked question) {
    List<String> pieces = question.text().words().pieces();
    float[] weights = new float[pieces.size()];
    float sum = 0;
    for (int word = 0; word < weights.length; word++) {
      weights[word] = page.weight(pieces.get(word));
      sum += weights[word];
    }
    for (int word = 0; word < weights.length; word++) {
      weights[word] /= sum;
    }
    return weights;
  }

  private static int nearest(float[] cosines, int from, int to) {
    int nearest = -1;
    for (int at = from; at < to; at++) {
      if (nearest < 0 || cosines[at] > cosines[nearest]) {
        nearest = at;
      }
    }
    return nearest;
  }

  /// How much each fit should fall: the chance it has, less 1 for the right passage.
  private float[] pull(float[] fits, int right) {
    float most = Float.NEGATIVE_INFINITY;
    for (float fit : fits) {
      most = Math.max(most, fit);
    }
    float[] pull = new float[fits.length];
    float sum = 0;
    for (int at = 0; at < fits.length; at++) {
      pull[at] = (float) StrictMath.exp(sharpness * (fits[at] - most));
      sum += pull[at];
    }
    for (int at = 0; at < fits.length; at++) {
      float chance = pull[at] / sum - (at == right ? 1 : 0);
      pull[at] = chance * sharpness / questions.size();
    }
    return pull;
  }
}
