package org.remit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.answer.Library;
import org.remit.answer.Reading.Passage;
import org.remit.answer.Result;
import org.remit.answer.TableRow;

/// One result made ready for the page of its answer.
///
/// @param href where its document shows it
/// @param context the lead-ins that complete its sentence, or ""
/// @param cells where it is a row of a table, its cells; else empty
/// @param items what it leads in to, where it leads in to a list
/// @param wrapUp words that close its sentence after that list, or ""
/// @param told whether a result above it tells of the same edition
record ResultView(
    Result result,
    String id,
    String href,
    EditionView edition,
    List<Badge> badges,
    String context,
    MarkedText text,
    List<Cell> cells,
    List<LedItem> items,
    String wrapUp,
    String council,
    boolean told,
    Map<String, Double> explanation) {

  ResultView {
    badges = List.copyOf(badges);
    cells = List.copyOf(cells);
    items = List.copyOf(items);
  }

  /// A cell of a table's row, under the heading of its column.
  ///
  /// @param head the heading, or ""
  record Cell(String head, MarkedText text) {}

  /// @param told the documents whose edition is told of above
  static ResultView of(
      Result result, String id, String href, boolean explain, Set<String> told, Library library) {
    List<Passage> document =
        library
            .read(result.edition().document())
            .map(reading -> reading.passages())
            .orElse(List.of());
    List<LedItem> items = LedItem.of(result, document);
    return new ResultView(
        result,
        id,
        href,
        EditionView.of(result.edition()),
        Badge.of(result),
        result.row() == null ? result.context() : result.row().leadIn(),
        MarkedText.of(result.text(), result.highlights(), result.changes(), result.standing()),
        cells(result),
        items,
        items.isEmpty() ? "" : wrapUp(result, document),
        result.edition().council(),
        told.contains(result.edition().document()),
        explain ? result.explanation() : Map.of());
  }

  /// The same without what the short answer above it says already: how far it binds.
  ResultView belowItsAnswer() {
    return new ResultView(
        result,
        id,
        href,
        edition,
        badges.stream().filter(badge -> !badge.kind().equals("force")).toList(),
        context,
        text,
        cells,
        items,
        wrapUp,
        council,
        told,
        explanation);
  }

  private static List<Cell> cells(Result result) {
    TableRow row = result.row();
    return row == null
        ? List.of()
        : row.cells().stream()
            .map(cell -> new Cell(cell.head(), MarkedText.of(result, cell.place())))
            .toList();
  }

  private static String wrapUp(Result result, List<Passage> document) {
    String id = result.href().substring(result.href().indexOf('#') + 1);
    String words = BestView.chain(document, id).getLast().wrapUp();
    return result.text().contains(words) ? "" : words;
  }
}
