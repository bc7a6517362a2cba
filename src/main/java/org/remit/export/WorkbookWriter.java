package org.remit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Grid;
import org.remit.export.Handout.Source;

/// Writes a handout's table as an Excel workbook: one sheet with the table, whose head is marked
/// and stays in sight, and one that says what it is. Every cell is text, so that nothing in it is
/// ever reckoned.
final class WorkbookWriter {

  /// In 256ths of a character.
  private static final int CHARACTER = 256;

  private static final int NARROW = 16;
  private static final int WIDE = 60;
  private static final int LONG_TEXT = 40;

  private final XSSFWorkbook workbook;
  private final Map<String, String> kept = new HashMap<>();
  private final CellStyle plain;
  private final CellStyle head;
  private final CellStyle linked;

  private WorkbookWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.plain = style(false, false);
    this.head = style(true, false);
    this.linked = style(false, true);
  }

  static byte[] write(Handout handout) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookWriter writer = new WorkbookWriter(workbook);
      writer.table(TableOf.grid(handout));
      writer.about(handout);
      return OfficeFile.bytes(workbook, handout);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + handout.name(), e);
    }
  }

  private CellStyle style(boolean bold, boolean link) {
    Font font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) 10);
    font.setBold(bold);
    if (link) {
      font.setUnderline(Font.U_SINGLE);
      font.setColor(IndexedColors.DARK_BLUE.getIndex());
    }
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private void table(Grid grid) {
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(grid.name()));
    XSSFRow names = sheet.createRow(0);
    for (int i = 0; i < grid.columns().size(); i++) {
      put(names, i, Cell.of(grid.columns().get(i)), head);
      sheet.setColumnWidth(i, CHARACTER * width(grid, i));
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Cell> cells = grid.rows().get(row);
      XSSFRow written = sheet.createRow(row + 1);
      for (int i = 0; i < cells.size(); i++) {
        put(written, i, cells.get(i), plain);
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    landscape(sheet);
    if (!grid.rows().isEmpty()) {
      mark(sheet, grid);
    }
  }

  /// Tells Excel that this is one table with a head, as a screen reader wants to know.
  private void mark(XSSFSheet sheet, Grid grid) {
    AreaReference area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(grid.rows().size(), grid.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName("Table_" + grid.name().replaceAll("\\W+", "_"));
    table.setDisplayName("Table_" + grid.name().replaceAll("\\W+", "_"));
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
  }

  private static int width(Grid grid, int column) {
    int longest =
        grid.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
    return longest > LONG_TEXT ? WIDE : Math.max(NARROW, longest + 2);
  }

  private void about(Handout handout) {
    XSSFSheet sheet = workbook.createSheet("About this file");
    sheet.setColumnWidth(0, CHARACTER * (WIDE + NARROW));
    line(sheet, Cell.of(handout.title()), head);
    line(sheet, Cell.of(handout.what()), plain);
    line(sheet, Cell.of(handout.madeOn()), plain);
    line(sheet, Cell.link(handout.address(), handout.address()), plain);
    line(sheet, Cell.of("Editions"), head);
    for (Source source : handout.sources()) {
      line(sheet, Cell.link(source.line(), source.link()), plain);
    }
    line(sheet, Cell.of("How to check this"), head);
    handout.checking().forEach(check -> line(sheet, Cell.of(check), plain));
    landscape(sheet);
  }

  private void line(XSSFSheet sheet, Cell cell, CellStyle style) {
    put(sheet.createRow(sheet.getPhysicalNumberOfRows()), 0, cell, style);
  }

  private void put(XSSFRow row, int column, Cell cell, CellStyle style) {
    XSSFCell written = row.createCell(column);
    if (!cell.text().isEmpty()) {
      written.getCTCell().setT(STCellType.S);
      written.getCTCell().setV(kept.computeIfAbsent(cell.text(), this::keep));
    }
    written.setCellStyle(cell.link().isEmpty() ? style : linked);
    if (!cell.link().isEmpty()) {
      CreationHelper making = workbook.getCreationHelper();
      Hyperlink link = making.createHyperlink(HyperlinkType.URL);
      link.setAddress(cell.link());
      written.setHyperlink(link);
    }
  }

  /// Where the workbook keeps a text that any number of its cells show. Texts are kept here and not
  /// by each cell, since the library writes a text out as XML every time to see whether it has it.
  private String keep(String text) {
    return String.valueOf(
        workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(text)));
  }

  private static void landscape(Sheet sheet) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }
}
