package org.remit.comparison;

import java.util.List;
import org.remit.source.Edition;

/// Topics across councils: what each council's protocol says of each, or that it is silent.
///
/// @param editions the protocols compared: the columns
/// @param rows a row for each topic
public record Matrix(List<Edition> editions, List<Row> rows) {

  public Matrix {
    editions = List.copyOf(editions);
    rows = List.copyOf(rows);
  }
}
