package org.remit.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The words of a passage with their vectors, held in little room: in numbers of 16 bits, all first
/// coordinates together, then all second ones, so that a word is compared with all at once.
final class PassageWords {

  private final List<String> words;
  private final short[] coordinates;

  private PassageWords(List<String> words, short[] coordinates) {
    this.words = List.copyOf(words);
    this.coordinates = coordinates;
  }

  List<String> words() {
    return words;
  }

  static PassageWords of(Words text) {
    int count = text.words().size();
    short[] coordinates = new short[count * text.dimensions()];
    for (int word = 0; word < count; word++) {
      for (int i = 0; i < text.dimensions(); i++) {
        coordinates[i * count + word] = Float.floatToFloat16(text.vectors().get(word)[i]);
      }
    }
    return new PassageWords(text.words(), coordinates);
  }

  /// How near the words of a question come to the nearest words here: the weighted mean.
  double fit(Words question, double[] weights) {
    int count = words.size();
    if (count == 0 || question.words().isEmpty()) {
      return 0;
    }
    float[] here = new float[coordinates.length];
    for (int i = 0; i < here.length; i++) {
      here[i] = Float.float16ToFloat(coordinates[i]);
    }
    float[] cosines = new float[count];
    double sum = 0;
    double of = 0;
    for (int word = 0; word < weights.length; word++) {
      Arrays.fill(cosines, 0);
      float[] vector = question.vectors().get(word);
      for (int i = 0; i < vector.length; i++) {
        float value = vector[i];
        int from = i * count;
        for (int other = 0; other < count; other++) {
          cosines[other] += value * here[from + other];
        }
      }
      float nearest = -1;
      for (float cosine : cosines) {
        nearest = Math.max(nearest, cosine);
      }
      sum += weights[word] * nearest;
      of += weights[word];
    }
    return sum / of;
  }

  void write(DataOutputStream out) throws IOException {
    writeText(String.join(" ", words), out);
    out.writeInt(coordinates.length);
    for (short coordinate : coordinates) {
      out.writeShort(coordinate);
    }
  }

  static PassageWords read(DataInputStream in) throws IOException {
    String joined = readText(in);
    List<String> words = joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    byte[] bytes = in.readNBytes(Math.multiplyExact(in.readInt(), Short.BYTES));
    short[] coordinates = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().get(coordinates);
    if (!words.isEmpty() && coordinates.length % words.size() != 0) {
      throw new IllegalArgumentException("cut short");
    }
    return new PassageWords(words, coordinates);
  }

  static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
