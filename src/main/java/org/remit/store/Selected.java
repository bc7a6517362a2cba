package org.remit.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The rows of the queries asked last, while the facts stay as they are. Different questions often
/// come to the same query, and those that name the commonest roles take the longest.
final class Selected {

  static final int QUERIES = 1024;

  /// More rows than this are not kept: whoever asks for so much asks once.
  private static final int ROWS = 100;

  private final Map<String, Rows> kept =
      new LinkedHashMap<>(QUERIES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rows> eldest) {
          return size() > QUERIES;
        }
      };

  Rows of(String sparql, Function<String, Rows> select) {
    synchronized (kept) {
      Rows rows = kept.get(sparql);
      if (rows != null) {
        return rows;
      }
    }
    Rows rows = select.apply(sparql);
    if (rows.rows().size() <= ROWS) {
      synchronized (kept) {
        kept.put(sparql, rows);
      }
    }
    return rows;
  }
}
