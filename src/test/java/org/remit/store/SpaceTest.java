package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1023, 1024, 1025, 2500})
  void everyProductIsWorkedOut(int size) {
    Random random = new Random(size);
    List<float[]> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(unit(random));
    }
    float[] to = unit(random);
    float[] cosines = new Space(places).products(to);
    assertThat(cosines).hasSize(size);
    for (int i = 0; i < size; i++) {
      double cosine = 0;
      for (int d = 0; d < to.length; d++) {
        cosine += (double) to[d] * places.get(i)[d];
      }
      assertThat((double) cosines[i]).isCloseTo(cosine, within(1.0 / 2048));
    }
  }

  @Test
  void theSameToTheBitWhateverStandsBeside() {
    Random random = new Random(7);
    List<float[]> places = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      places.add(unit(random));
    }
    float[] to = unit(random);
    float[] together = new Space(places).products(to);
    for (int i = 0; i < places.size(); i++) {
      assertThat(new Space(places.subList(i, i + 1)).products(to)).containsExactly(together[i]);
    }
  }

  @Test
  void aPlaceIsGivenAsItIsHeld() {
    Random random = new Random(9);
    List<float[]> places = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      places.add(unit(random));
    }
    Space space = new Space(places);
    assertThat(space.dimensions()).isEqualTo(24);
    for (int i : new int[] {0, 1023, 1024, 1099}) {
      assertThat(space.place(i)).containsExactly(places.get(i), offset(0.001f));
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
