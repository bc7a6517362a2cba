package org.remit.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final List<List<Span>> cells = new ArrayList<>();
  private final List<List<Wrapped>> wrapped = new ArrayList<>();
  private final Set<Span> barred = new HashSet<>();

  private Rows(String text, List<Line> lines, List<Span> contents) {
    this.text = text;
    this.lines = lines;
    this.contents = contents;
  }

  /// Words that go on with a cell of the row above them.
  ///
  /// @param cell which cell of the row
  record Wrapped(int cell, Span span) {}

  /// Divides lines into cells.
  ///
  /// @param contents where the words of each line stand
  static Rows of(String text, List<Line> lines, List<Span> contents) {
    Rows rows = new Rows(text, lines, contents);
    rows.divide();
    return rows;
  }

  /// The cells that a line is divided into, none where it is no row.
  List<Span> cells(int line) {
    return cells.get(line);
  }

  /// What a line adds to the cells of the row above it, nothing where it does not.
  List<Wrapped> wrapped(int line) {
    return wrapped.get(line);
  }

  /// Finds the lines that bars divide without one standing before them: those beside which others
  /// have as many.
  private void bars() {
    for (int i = 1; i < lines.size(); i++) {
      int bars = bars(i - 1);
      if (bars > 0 && bars == bars(i) && !lines.get(i).gapBefore()) {
        barred.add(contents.get(i - 1));
        barred.add(contents.get(i));
      }
    }
  }

  private int bars(int line) {
    String words = contents.get(line).of(text);
    int count = 0;
    for (int at = words.indexOf(" | "); at > 0; at = words.indexOf(" | ", at + 2)) {
      count++;
    }
    return count;
  }

  private void divide() {
    bars();
    List<List<Span>> wide = new ArrayList<>();
    for (Span content : contents) {
      cells.add(divided(content));
      wide.add(cells.getLast().isEmpty() ? wide(content) : List.of());
    }
    int row = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean under = row >= 0 && !lines.get(i).gapBefore() && cells.get(i).isEmpty();
      wrapped.add(under ? wrapped(i, row, wide) : List.of());
      if (wrapped.get(i).isEmpty()) {
        if (row >= 0 && aligned(wide, row, i)) {
          cells.set(row, wide.get(row));
          cells.set(i, wide.get(i));
        }
        row = wide.get(i).isEmpty() ? -1 : i;
      } else if (wrapped.get(i).size() > 1) {
        cells.set(row, wide.get(row)); // two columns side by side
      }
    }
    settle();
  }

  /// Where the row above is none after all, nothing goes on with its cells.
  private void settle() {
    boolean below = false;
    for (int i = 0; i < lines.size(); i++) {
      if (wrapped.get(i).isEmpty()) {
        below = !cells.get(i).isEmpty();
      } else if (!below) {
        wrapped.set(i, List.of());
      }
    }
  }

  /// What a line adds to a row's cells: fewer pieces than the row has, each at the column of one of
  /// them.
  private List<Wrapped> wrapped(int line, int row, List<List<Span>> wide) {
    List<Span> above = wide.get(row);
    List<Span> pieces = wide.get(line).isEmpty() ? List.of(contents.get(line)) : wide.get(line);
    List<Wrapped> found = new ArrayList<>();
    for (Span piece : pieces) {
      int cell = at(line, piece, row, above);
      boolean opens = cell == 0 && !Character.isLowerCase(text.charAt(piece.start()));
      boolean overwide = cell == 0 && pieces.size() == 1 && !fits(line, piece, row, above);
      if (cell < 0 || opens || overwide) {
        return List.of();
      }
      found.add(new Wrapped(cell, piece));
    }
    boolean whole = pieces.size() == above.size() && found.getFirst().cell() > 0;
    return whole ? List.of() : found;
  }

  /// Whether the only piece of a line is no wider than the first column above it.
  private boolean fits(int line, Span piece, int row, List<Span> above) {
    return column(line, new Span(piece.end(), piece.end())) < column(row, above.get(1));
  }

  /// Which cell of a row stands at the column of a piece; -1 where none does.
  private int at(int line, Span piece, int row, List<Span> above) {
    for (int cell = 0; cell < above.size(); cell++) {
      if (Math.abs(column(line, piece) - column(row, above.get(cell))) <= NEAR) {
        return cell;
      }
    }
    return -1;
  }

  /// Cells set apart by signs: bars or tabs.
  private List<Span> divided(Span content) {
    boolean bars = text.charAt(content.start()) == BAR || barred.contains(content);
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

  /// Whether two rows that follow one another are divided into as many cells at the same column.
  private boolean aligned(List<List<Span>> wide, int first, int second) {
    List<Span> above = wide.get(first);
    List<Span> below = wide.get(second);
    if (above.isEmpty() || below.isEmpty() || lines.get(second).gapBefore()) {
      return false;
    }
    if (above.size() == below.size()) {
      return Math.abs(column(first, above.get(1)) - column(second, below.get(1))) <= NEAR;
    }
    boolean fewer = below.size() < above.size();
    return fewer ? sparse(second, below, first, above) : sparse(first, above, second, below);
  }

  /// Whether a row leaves cells of the other empty: each of its own stands at one of the other's.
  private boolean sparse(int line, List<Span> fewer, int row, List<Span> more) {
    return fewer.size() > 1
        && at(line, fewer.getFirst(), row, more) == 0
        && fewer.stream().allMatch(cell -> at(line, cell, row, more) >= 0);
  }

  private int column(int line, Span cell) {
    return cell.start() - lines.get(line).span().start();
  }
}
