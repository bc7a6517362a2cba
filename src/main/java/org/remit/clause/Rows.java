package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import org.remit.source.Span;

/// Finds the rows of tables: lines divided by tabs, by vertical bars, or by wide blanks at the same
/// columns as the line beside them.
final class Rows {

  private static final char BAR = '|';

  /// Fewer blanks than this are no gap between columns.
  private static final int WIDE = 3;

  /// Columns this near are the same.
  private static final int NEAR = 2;

  private final String text;
  private final List<Line> lines;
  private final List<Span> contents;

  private Rows(String text, List<Line> lines, List<Span> contents) {
    this.text = text;
    this.lines = lines;
    this.contents = contents;
  }

  /// For each line the cells it is divided into, none where it is no row.
  ///
  /// @param contents where the words of each line stand
  static List<List<Span>> of(String text, List<Line> lines, List<Span> contents) {
    return new Rows(text, lines, contents).rows();
  }

  private List<List<Span>> rows() {
    List<List<Span>> rows = new ArrayList<>();
    List<List<Span>> wide = new ArrayList<>();
    for (Span content : contents) {
      rows.add(divided(content));
      wide.add(rows.getLast().isEmpty() ? wide(content) : List.of());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (aligned(wide, i - 1, i) || aligned(wide, i, i + 1)) {
        rows.set(i, wide.get(i));
      }
    }
    return rows;
  }

  /// Cells set apart by signs: bars or tabs.
  private List<Span> divided(Span content) {
    boolean bars = text.charAt(content.start()) == BAR;
    List<Span> cells = split(content, bars ? BAR : '\t');
    if (cells.size() < 2 || (!bars && cells.size() == 2 && isNumber(cells.getFirst()))) {
      return List.of();
    }
    return cells;
  }

  /// Whether all a cell says is the number of the words in the next.
  private boolean isNumber(Span cell) {
    String words = cell.of(text).strip();
    return Numbering.readings(words).stream().anyMatch(marker -> marker.end() == words.length())
        || words.matches("\\d{1,3}");
  }

  private List<Span> split(Span content, char border) {
    List<Span> cells = new ArrayList<>();
    int start = content.start();
    for (int at = content.start(); at <= content.end(); at++) {
      if (at == content.end() || text.charAt(at) == border) {
        Span cell = new Span(start, at);
        if (!blank(cell)) {
          cells.add(cell);
        }
        start = at + 1;
      }
    }
    return cells;
  }

  private boolean blank(Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (!Blank.is(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// Cells set apart by wide blanks, if there are two or more.
  private List<Span> wide(Span content) {
    List<Span> cells = new ArrayList<>();
    int start = content.start();
    int at = start;
    while (at < content.end()) {
      int end = at;
      while (end < content.end() && text.charAt(end) == ' ') {
        end++;
      }
      if (end - at >= WIDE && !isNumber(new Span(start, at))) {
        cells.add(new Span(start, at));
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    cells.add(new Span(start, content.end()));
    return cells.size() < 2 ? List.of() : cells;
  }

  /// Whether two neighbouring lines are divided into as many cells at the same column.
  private boolean aligned(List<List<Span>> wide, int first, int second) {
    if (first < 0 || second >= lines.size() || lines.get(second).gapBefore()) {
      return false;
    }
    List<Span> above = wide.get(first);
    List<Span> below = wide.get(second);
    return !above.isEmpty()
        && above.size() == below.size()
        && Math.abs(column(first, above.get(1)) - column(second, below.get(1))) <= NEAR;
  }

  private int column(int line, Span cell) {
    return cell.start() - lines.get(line).span().start();
  }
}
