package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import org.remit.source.Span;

/// One line of a page that has something printed on it.
///
/// @param span where it stands, without the characters that end it
/// @param text what is printed, every blank as one space, none at either end
/// @param indent columns before it
/// @param gapBefore whether an empty line, or the top of a page or of the text, stands before it
/// @param gapAfter the same, after it
/// @param opensPage whether a form feed stands before it
record Line(
    Span span, String text, int indent, boolean gapBefore, boolean gapAfter, boolean opensPage) {

  private static final int TAB = 8;

  /// The lines of a text, in order. Line ends of every system are known.
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int breaks = 2;
    boolean page = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Blank.breaks(text.charAt(end))) {
        end++;
      }
      String words = printed(text, at, end);
      if (!words.isEmpty()) {
        boolean gap = breaks > 1 || page;
        closeLast(lines, gap);
        int indent = indent(text, at, end);
        lines.add(new Line(new Span(at, end), words, indent, gap, true, page));
        breaks = 0;
        page = false;
      }
      if (end < text.length()) {
        page |= text.charAt(end) == '\f';
        breaks += text.charAt(end) == '\u2029' ? 2 : 1;
        boolean pair = text.startsWith("\r\n", end);
        end += pair ? 2 : 1;
      }
      at = end;
    }
    return lines;
  }

  /// Tells the last line whether a gap follows it; until a next line is seen, one does.
  private static void closeLast(List<Line> lines, boolean gap) {
    if (!lines.isEmpty() && !gap) {
      Line last = lines.removeLast();
      lines.add(new Line(last.span, last.text, last.indent, last.gapBefore, false, last.opensPage));
    }
  }

  private static String printed(String text, int start, int end) {
    StringBuilder words = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Blank.separates(c)) {
        words.append(c == '\t' ? '\t' : ' ');
      } else if (!Blank.joins(c)) {
        words.append(c);
      }
    }
    return words.toString().strip();
  }

  private static int indent(String text, int start, int end) {
    int column = 0;
    for (int at = start; at < end && Blank.is(text.charAt(at)); at++) {
      char c = text.charAt(at);
      column = c == '\t' ? (column / TAB + 1) * TAB : Blank.joins(c) ? column : column + 1;
    }
    return column;
  }

  /// The column after its last character.
  int width() {
    return indent + text.length();
  }
}
