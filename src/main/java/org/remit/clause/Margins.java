package org.remit.clause;

import java.util.Arrays;
import java.util.List;

/// Tells a line that was broken by the page's margin from one that its author ended: at a margin,
/// the next word would not have fitted.
///
/// A text that is wrapped throughout has one margin. Elsewhere every run of lines without a gap is
/// measured by itself.
final class Margins {

  private static final int NARROWEST = 40;
  private static final int NARROWEST_RUN = 55;
  private static final int WIDEST = 130;

  /// A line this much wider than the margin was not broken by it.
  private static final int OVERHANG = 12;

  /// With fewer broken lines than this nothing is said of the text as a whole.
  private static final int EVIDENCE = 4;

  private final List<Line> lines;
  private final boolean[] broken;
  private final boolean[] certain;

  /// @param lines the lines with content
  /// @param marked whether a line begins something by itself: a bullet, number, heading or table
  ///   row
  Margins(List<Line> lines, boolean[] marked) {
    this.lines = lines;
    this.broken = new boolean[lines.size()];
    this.certain = new boolean[lines.size()];
    int margin = margin(marked);
    if (margin > 0) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        broken[i] = full(i, margin);
        certain[i] = true;
      }
    } else {
      runs();
    }
  }

  /// Whether the margin broke a line, so that the next line of the page goes on with it.
  boolean broke(int line) {
    return broken[line];
  }

  /// Whether what [#broke] says of a line rests on more than that one line.
  boolean certain(int line) {
    return certain[line];
  }

  private boolean full(int line, int margin) {
    String next = lines.get(line + 1).text();
    int word = next.indexOf(' ');
    int first = word < 0 ? next.length() : word;
    return lines.get(line).width() + 1 + first > margin && lines.get(line).width() <= WIDEST;
  }

  /// The margin of a text that is wrapped throughout, or 0.
  private int margin(boolean[] marked) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).gapBefore() && !marked[i + 1]) {
        widths[count++] = lines.get(i).width();
      }
    }
    if (count < EVIDENCE) {
      return 0;
    }
    int[] sorted = Arrays.copyOf(widths, count);
    Arrays.sort(sorted);
    int margin = sorted[(count - 1) * 19 / 20];
    long near = Arrays.stream(sorted).filter(width -> width * 5 >= margin * 4).count();
    int most = margin + OVERHANG;
    long wider = lines.stream().filter(line -> line.width() > most).count();
    boolean wrapped = near * 5 >= count * 3L && wider * 20 <= lines.size();
    return wrapped && margin >= NARROWEST && margin <= WIDEST ? margin : 0;
  }

  private void runs() {
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).gapBefore()) {
        run(start, i);
        start = i;
      }
    }
  }

  private void run(int start, int end) {
    int margin = 0;
    for (int i = start; i < end; i++) {
      margin = Math.max(margin, lines.get(i).width());
    }
    if (margin < NARROWEST_RUN || margin > WIDEST) {
      return;
    }
    int fullLines = 0;
    for (int i = start; i + 1 < end; i++) {
      fullLines += full(i, margin) ? 1 : 0;
    }
    int inner = end - start - 1;
    boolean wrapped = inner > 1 && fullLines * 5 >= inner * 3;
    for (int i = start; i + 1 < end; i++) {
      broken[i] = full(i, margin) && (wrapped || !Ending.closesSentence(lines.get(i).text()));
      certain[i] = wrapped;
    }
  }
}
