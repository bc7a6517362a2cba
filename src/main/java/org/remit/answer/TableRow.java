package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.source.Span;

/// A row of a table, so that it can be read by itself: each cell with the heading of its column.
///
/// @param leadIn the lead-ins that it completes, without the headings of the columns, or ""
public record TableRow(String leadIn, List<Cell> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /// A cell of a row.
  ///
  /// @param head the heading of its column, or ""
  /// @param place where it stands in the clause's text, in code points
  public record Cell(String head, String text, Span place) {}

  /// A clause as a row of a table; null where it is none, has one cell only, or does not print its
  /// cells one after the other.
  static @Nullable TableRow of(StoredClause clause, Catalogue catalogue) {
    List<String> cells = clause.level().equals("tr") ? clause.cells() : List.of();
    if (cells.size() < 2) {
      return null;
    }
    StoredClause table = catalogue.parent(clause).orElse(clause);
    boolean headed = table.level().equals("table") && table.cells().size() == cells.size();
    List<Cell> told = new ArrayList<>();
    String text = clause.text();
    int end = 0;
    for (int at = 0; at < cells.size(); at++) {
      String cell = cells.get(at);
      int start = text.indexOf(cell, end);
      if (start < 0) {
        return null;
      }
      end = start + cell.length();
      Span place = new Span(text.codePointCount(0, start), text.codePointCount(0, end));
      told.add(new Cell(headed ? table.cells().get(at) : "", cell, place));
    }
    boolean last = headed && clause.leadIn().endsWith(table.heading());
    int lead = clause.leadIn().length() - (last ? table.heading().length() : 0);
    return new TableRow(clause.leadIn().substring(0, lead).strip(), told);
  }

  /// The row as one line: "Kind of request: Normal; Time for reply: 10 working days".
  public String line() {
    return cells.stream()
        .map(cell -> cell.head().isEmpty() ? cell.text() : cell.head() + ": " + cell.text())
        .collect(Collectors.joining("; "));
  }
}
