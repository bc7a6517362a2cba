package org.remit.store;

import java.util.List;
import org.apache.lucene.util.VectorUtil;

/// The places of texts in the space of meanings, so that the cosines of all of them to one are
/// worked out in one go. Nothing is left out and nothing is guessed: for the questions of dozens of
/// protocols that takes less time than a search for the nearest.
final class Space {

  private final float[][] places;

  /// @param places unit vectors, all of the same length
  Space(List<float[]> places) {
    this.places = places.toArray(float[][]::new);
  }

  /// The cosine of each text to a unit vector, in the order of the texts.
  float[] cosines(float[] to) {
    float[] cosines = new float[places.length];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = VectorUtil.dotProduct(places[i], to);
    }
    return cosines;
  }
}
