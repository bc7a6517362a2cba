package org.remit.export;

import java.util.ArrayList;
import java.util.List;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Grid;

/// The table of a handout with what every row must say of itself, so that a row that is sorted,
/// copied or cut out still tells its day and how to check it.
final class TableOf {

  private static final String CHECK =
      "The quoted words are the council’s own. Follow the link to check them.";

  private TableOf() {}

  static Grid grid(Handout handout) {
    Grid grid = handout.grid();
    if (grid == null) {
      throw new IllegalArgumentException(handout.name() + " is no table");
    }
    List<String> columns = new ArrayList<>(grid.columns());
    columns.addAll(List.of("Made by Remit on", "How to check"));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : grid.rows()) {
      List<Cell> cells = new ArrayList<>(row);
      cells.add(Cell.of(handout.made().toString()));
      cells.add(Cell.of(CHECK));
      rows.add(cells);
    }
    return new Grid(grid.name(), columns, rows);
  }
}
