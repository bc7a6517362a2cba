package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How much room words take in a drawing. The reader's typeface is not known, so the guess is on
/// the wide side.
final class Lettering {

  private static final String NARROW = "ijlI.,;:'’|!";
  private static final String LEAN = "frt()[]-/ “”\"";
  private static final String WIDE = "mwMW@%&";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final double ROOM = 1.12;
  private static final double BOLD = 1.08;

  private final double size;
  private final boolean bold;

  Lettering(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  double width(String words) {
    double ems = words.codePoints().mapToDouble(Lettering::ems).sum();
    return ems * size * ROOM * (bold ? BOLD : 1);
  }

  private static double ems(int c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.27;
    }
    if (LEAN.indexOf(c) >= 0) {
      return 0.33;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.85;
    }
    return Character.isUpperCase(c) ? 0.69 : 0.55;
  }

  /// The words in lines no wider than a width; a word that is wider by itself is divided.
  List<String> lines(String words, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.splitAsStream(words.strip()).toList()) {
      String rest = word;
      if (!line.isEmpty() && width(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest) > width && rest.length() > 1) {
        int fits = fitting(rest, width);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private int fitting(String word, double width) {
    int fits = 1;
    while (fits < word.length() && width(word.substring(0, fits + 1)) <= width) {
      fits++;
    }
    return fits;
  }
}
