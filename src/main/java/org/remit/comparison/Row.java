package org.remit.comparison;

import java.util.List;
import org.remit.vocabulary.Concept;

/// One topic across the councils of a matrix.
///
/// @param narrower whether the topic belongs to a wider one, which stands in a row of its own
/// @param cells what each council says of it, in the order of the matrix's editions
/// @param points the single rules on which the councils can be compared, the main ones first; a
///   clause of a cell that states none of them stands alone
public record Row(Concept topic, boolean narrower, List<Cell> cells, List<Point> points) {

  public Row {
    cells = List.copyOf(cells);
    points = List.copyOf(points);
  }

  /// The clauses of one council that state none of the points, in reading order.
  ///
  /// @param column which of the matrix's editions
  public List<Excerpt> alone(int column) {
    return switch (cells.get(column)) {
      case Cell.Silent _ -> List.of();
      case Cell.Speaks speaks ->
          speaks.clauses().stream()
              .filter(clause ->
                  points.stream().noneMatch(point -> point.clauses(column).contains(clause)))
              .toList();
    };
  }
}
