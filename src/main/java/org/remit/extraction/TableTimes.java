package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Clause;
import org.remit.clause.Quotation;
import org.remit.norm.Duty;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Phrase;
import org.remit.norm.TimeLimit;
import org.remit.source.Span;

/// Reads a table of times: "Officers must reply within the times set out below", and a time or
/// several in each row. A row then states the duty of the sentence before the table, by the time of
/// each such cell, for what its column is headed and the row's first cell names.
final class TableTimes {

  private static final String RULE = "table-of-times";

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:times?|time ?(?:scales?|limits?)|targets?|limits?|periods?|deadlines?|table)\\b",
          Pattern.CASE_INSENSITIVE);

  private final String source;
  private List<Norm> duties = List.of();
  private List<List<Span>> columns = List.of();

  TableTimes(String source) {
    this.source = source;
  }

  /// The sentence before a table, with what it rules.
  void announced(Statement leadIn, List<Norm> norms) {
    boolean announces = ANNOUNCES.matcher(leadIn.own().text()).find();
    duties = announces ? norms.stream().filter(Duty.class::isInstance).toList() : List.of();
    columns = List.of();
  }

  /// The headings of the table's columns.
  void headed(Clause table) {
    columns = table.cells();
  }

  /// The text goes on without a table.
  void left() {
    duties = List.of();
  }

  /// What a row states.
  ///
  /// @param row the first sentence of one
  List<Norm> of(Statement row, List<String> topics) {
    List<List<Span>> cells = row.clause().cells();
    List<Norm> norms = new ArrayList<>();
    for (int column = 1; column < cells.size() && !duties.isEmpty(); column++) {
      TimeLimit limit = Limits.whole(words(cells.get(column)));
      if (limit != null) {
        Norm duty = duties.getFirst();
        norms.add(duty.with(frame(duty.frame(), row, column, limit, topics)));
      }
    }
    return norms;
  }

  private Frame frame(Frame duty, Statement row, int column, TimeLimit limit, List<String> topics) {
    return new Frame(
        duty.bearers(),
        duty.counterparties(),
        duty.modal(),
        duty.action(),
        duty.object(),
        of(row.clause().cells().getFirst(), column),
        null,
        limit,
        duty.instrument(),
        topics,
        new Grounding(row.clause().eId(), row.own().spans(), RULE, null));
  }

  /// What a time is for: "Full reply", "E-mail or letter".
  private @Nullable Phrase of(List<Span> first, int column) {
    List<Span> both = new ArrayList<>(column < columns.size() ? columns.get(column) : List.of());
    both.addAll(first);
    Wording words = words(both);
    return words.text().isBlank() ? null : words.phrase(0, words.text().length());
  }

  private Wording words(List<Span> cell) {
    return Wording.of(Quotation.of(source, cell));
  }
}
