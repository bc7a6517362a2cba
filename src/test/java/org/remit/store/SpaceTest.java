package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 700})
  void everyCosineIsWorkedOut(int size) {
    Random random = new Random(size);
    List<float[]> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(unit(random));
    }
    float[] to = unit(random);
    float[] cosines = new Space(places).cosines(to);
    assertThat(cosines).hasSize(size);
    for (int i = 0; i < size; i++) {
      double cosine = 0;
      for (int d = 0; d < to.length; d++) {
        cosine += (double) to[d] * places.get(i)[d];
      }
      assertThat((double) cosines[i]).isCloseTo(cosine, within(1e-5));
    }
  }

  private static float[] unit(Random random) {
    float[] vector = new float[24];
    double squares = 0;
    for (int d = 0; d < vector.length; d++) {
      vector[d] = (float) random.nextGaussian();
      squares += vector[d] * vector[d];
    }
    for (int d = 0; d < vector.length; d++) {
      vector[d] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
