package org.remit.store;

import java.util.List;
import java.util.Map;

/// The answer of a SPARQL SELECT: its variables and, for each row, their values as text.
public record Rows(List<String> variables, List<Map<String, String>> rows) {

  public Rows {
    variables = List.copyOf(variables);
    rows = rows.stream().map(Map::copyOf).toList();
  }
}
