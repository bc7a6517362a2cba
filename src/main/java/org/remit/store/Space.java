package org.remit.store;

import java.util.Arrays;
import java.util.List;

/// The places of texts in the space of meanings, laid out so that the cosines of all of them to one
/// are worked out in one go. Nothing is left out and nothing is guessed: for the questions of
/// dozens of protocols that takes less time than a search for the nearest.
final class Space {

  /// How many texts lie side by side: few enough for their sums to stay at hand.
  private static final int BLOCK = 256;

  /// How many numbers of each text are added to its sum in one go: fewer sums to fetch and keep.
  private static final int STEP = 4;

  private final int size;
  private final int dimensions;

  /// In each block the first number of every text, then the second of every text, and so on: sums
  /// that lie side by side can be added to by one instruction, and are the same on every machine.
  private final float[][] blocks;

  /// @param places unit vectors, all of the same length
  Space(List<float[]> places) {
    size = places.size();
    dimensions = places.isEmpty() ? 0 : places.getFirst().length;
    blocks = new float[(size + BLOCK - 1) / BLOCK][dimensions * BLOCK];
    for (int i = 0; i < size; i++) {
      float[] place = places.get(i);
      for (int d = 0; d < dimensions; d++) {
        blocks[i / BLOCK][d * BLOCK + i % BLOCK] = place[d];
      }
    }
  }

  /// The cosine of each text to a unit vector, in the order of the texts.
  float[] cosines(float[] to) {
    float[] cosines = new float[size];
    float[] sums = new float[BLOCK];
    for (int block = 0; block < blocks.length; block++) {
      Arrays.fill(sums, 0);
      int d = 0;
      for (; d + STEP <= dimensions; d += STEP) {
        add(sums, blocks[block], d * BLOCK, to[d], to[d + 1], to[d + 2], to[d + 3]);
      }
      for (; d < dimensions; d++) {
        add(sums, blocks[block], d * BLOCK, to[d]);
      }
      int from = block * BLOCK;
      System.arraycopy(sums, 0, cosines, from, Math.min(BLOCK, size - from));
    }
    return cosines;
  }

  /// A loop of its own, which the compiler turns into vector instructions.
  private static void add(
      float[] sums, float[] block, int from, float one, float two, float three, float four) {
    for (int i = 0; i < BLOCK; i++) {
      int at = from + i;
      sums[i] +=
          block[at] * one
              + block[at + BLOCK] * two
              + block[at + 2 * BLOCK] * three
              + block[at + 3 * BLOCK] * four;
    }
  }

  private static void add(float[] sums, float[] block, int from, float factor) {
    for (int i = 0; i < BLOCK; i++) {
      sums[i] += block[from + i] * factor;
    }
  }
}
