package org.remit.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A meaning that is quick and always the same: the words of a text, each counted at a place of the
/// vector that its letters decide.
public record BagOfWords(String model) implements Meaning {

  private static final int DIMENSIONS = 64;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// The one that most tests use.
  public static final Meaning PLAIN = new BagOfWords("bag of words");

  @Override
  public List<Sense> of(List<String> texts) {
    return texts.stream().map(BagOfWords::vector).map(v -> new Sense(v, v, v)).toList();
  }

  static float[] vector(String text) {
    float[] vector = new float[DIMENSIONS];
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> vector[Math.floorMod(word.group().hashCode() * 31, DIMENSIONS)] += 1);
    double length = 0;
    for (float value : vector) {
      length += value * value;
    }
    for (int i = 0; i < DIMENSIONS && length > 0; i++) {
      vector[i] = (float) (vector[i] / Math.sqrt(length));
    }
    return vector;
  }
}
