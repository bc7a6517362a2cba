package org.remit.answer;

import java.util.List;

/// One page of what a query finds.
///
/// @param total how many there are in all
/// @param sparql the query that found them; it runs as printed
public record Portion<T>(List<T> items, int total, String sparql) {

  public Portion {
    items = List.copyOf(items);
  }
}
