package org.remit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Grid;

/// Writes a handout's table as comma-separated values (RFC 4180), in UTF-8 with a byte order mark,
/// without which Excel takes it for another encoding.
///
/// Spreadsheets run a cell that begins like a formula. A document's words are therefore always
/// enclosed in quotation marks, “as here”, and so is any other cell that would begin so: no cell
/// can begin a formula, and no word is changed.
final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What begins a formula in one spreadsheet or another, the wide forms of East Asian keyboards
  /// included.
  private static final String BEGINS_A_FORMULA = "=+-@|%\t\r\n＝＋－＠";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private CsvWriter() {}

  static byte[] write(Handout handout) {
    Grid grid = TableOf.grid(handout);
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(grid.columns().stream().map(CsvWriter::harmless).toList());
      for (List<Cell> row : grid.rows()) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(text(cell)));
        printer.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a table", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// A cell as it is written. An empty one stays empty, quoted or not.
  static String text(Cell cell) {
    return cell.quoted() && !cell.text().isEmpty() ? marked(cell.text()) : harmless(cell.text());
  }

  private static String harmless(String text) {
    String begins = text.strip();
    boolean formula = !begins.isEmpty() && BEGINS_A_FORMULA.indexOf(begins.charAt(0)) >= 0;
    return formula ? marked(text) : text;
  }

  private static String marked(String words) {
    return "“" + words + "”";
  }
}
