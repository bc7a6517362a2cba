package org.remit.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Learned numbers as they are kept in files: a line for each row, in ten-thousandths, after lines
/// that begin with `#`.
final class Numbers {

  private static final float SCALE = 10_000f;

  private Numbers() {}

  /// The rows of a file on the class path.
  static float[][] load(String resource) {
    try (InputStream in = Numbers.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static float[][] read(BufferedReader lines) throws IOException {
    List<float[]> rows = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] numbers = line.strip().split(" ", -1);
        float[] row = new float[numbers.length];
        for (int i = 0; i < row.length; i++) {
          row[i] = Integer.parseInt(numbers[i]) / SCALE;
        }
        rows.add(row);
      }
    }
    return rows.toArray(float[][]::new);
  }

  /// As [#load] reads them.
  static String written(String head, float[][] rows) {
    StringBuilder text = new StringBuilder(head);
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        text.append(i == 0 ? "" : " ").append(Math.round(row[i] * SCALE));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /// Changes with any of the numbers, as they are kept.
  static String id(float[][] rows) {
    int id = 1;
    for (float[] row : rows) {
      for (float number : row) {
        id = 31 * id + Math.round(number * SCALE);
      }
    }
    return String.format(Locale.ROOT, "%08x", id);
  }

  /// A row times a matrix.
  static float[] product(float[] row, float[][] matrix) {
    if (row.length != matrix.length) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "data/ranking was learned for another embedding model (%d numbers, not %d): run remit train",
              matrix.length,
              row.length));
    }
    float[] product = new float[matrix[0].length];
    for (int from = 0; from < row.length; from++) {
      float value = row[from];
      float[] to = matrix[from];
      for (int i = 0; i < product.length; i++) {
        product[i] += value * to[i];
      }
    }
    return product;
  }
}
