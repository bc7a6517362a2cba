package org.remit.store;

import java.util.List;

/// The places of texts in a space of meanings, so that the products of all of them with one are
/// worked out in one go. Nothing is left out and nothing is guessed: for the questions of dozens of
/// protocols that takes less time than a search for the nearest.
///
/// They are held in blocks of numbers of 16 bits, in each of which all first coordinates stand
/// together, then all second ones. Fetching them from memory is what takes the time, and so there
/// is half as much to fetch; the processor multiplies several at once, and still adds up each
/// product in the order of its coordinates: the same to the bit, whatever the processor and however
/// warm the program. No cosine is off by more than 1/2048.
final class Space {

  /// So many products fit in the processor's nearest memory while they are added up.
  private static final int BLOCK = 1024;

  private final int size;
  private final short[][] blocks;

  /// @param places vectors, all of the same length
  Space(List<float[]> places) {
    this.size = places.size();
    this.blocks = new short[(size + BLOCK - 1) / BLOCK][];
    for (int block = 0; block < blocks.length; block++) {
      int from = block * BLOCK;
      blocks[block] = block(places.subList(from, Math.min(from + BLOCK, size)));
    }
  }

  private static short[] block(List<float[]> places) {
    int count = places.size();
    short[] block = new short[count * places.getFirst().length];
    for (int place = 0; place < count; place++) {
      float[] vector = places.get(place);
      for (int i = 0; i < vector.length; i++) {
        block[i * count + place] = Float.floatToFloat16(vector[i]);
      }
    }
    return block;
  }

  int dimensions() {
    return size == 0 ? 0 : blocks[0].length / Math.min(BLOCK, size);
  }

  /// One of the places, as it is held.
  float[] place(int place) {
    short[] block = blocks[place / BLOCK];
    int count = Math.min(BLOCK, size - place / BLOCK * BLOCK);
    float[] vector = new float[dimensions()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.float16ToFloat(block[i * count + place % BLOCK]);
    }
    return vector;
  }

  /// The product of each place with a vector, in their order; of unit vectors the cosine.
  float[] products(float[] with) {
    float[] products = new float[size];
    for (int block = 0; block < blocks.length; block++) {
      int from = block * BLOCK;
      int count = Math.min(BLOCK, size - from);
      float[] sums = new float[count];
      for (int i = 0; i < with.length; i++) {
        add(with[i], blocks[block], i * count, sums);
      }
      System.arraycopy(sums, 0, products, from, count);
    }
    return products;
  }

  private static void add(float factor, short[] block, int from, float[] sums) {
    for (int place = 0; place < sums.length; place++) {
      sums[place] += factor * Float.float16ToFloat(block[from + place]);
    }
  }
}
