package org.remit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.remit.export.Handout.Grid;

/// Tables as files: opened by the libraries that others open them with, and read back to the
/// letter.
class TablesTest {

  private final Handout handout = Sample.handout();
  private final Grid grid = TableOf.grid(handout);

  private static List<CSVRecord> records(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  @Test
  void everyRowTellsItsDayAndHowToCheckIt() {
    assertThat(grid.columns()).endsWith("Made by Remit on", "How to check");
    assertThat(grid.rows())
        .allSatisfy(row -> {
          assertThat(row.get(3).text()).isEqualTo("2026-03-09");
          assertThat(row.get(4).text()).contains("Follow the link");
        });
  }

  @Test
  void csvIsReadBackToTheLetter() throws IOException {
    List<CSVRecord> records = records(Format.CSV.write(handout));
    assertThat(records.getFirst().toList()).isEqualTo(grid.columns());
    assertThat(records).hasSize(grid.rows().size() + 1);
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int i = 0; i < grid.columns().size(); i++) {
        Handout.Cell cell = grid.rows().get(row).get(i);
        String read = records.get(row + 1).get(i);
        boolean marked = read.startsWith("“");
        assertThat(marked ? read.substring(1, read.length() - 1) : read).isEqualTo(cell.text());
        assertThat(marked || !cell.quoted() || cell.text().isEmpty()).isTrue();
      }
    }
  }

  @Test
  void noCellOfACsvCanBeginAFormula() throws IOException {
    for (CSVRecord row : records(Format.CSV.write(handout))) {
      assertThat(row.toList()).noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@|%＝＋－＠].*"));
      assertThat(row.toList()).noneMatch(cell -> cell.startsWith("\t") || cell.startsWith("\r"));
    }
  }

  @Test
  void csvIsUtf8WithAMarkAndEndsItsLinesAsTheStandardSays() {
    String text = new String(Format.CSV.write(handout), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF\"Council\",\"Words, as printed\"").endsWith("\"\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void aWorkbookIsReadBackToTheLetterAndReckonsNothing() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      for (int row = 0; row < grid.rows().size(); row++) {
        for (int i = 0; i < grid.columns().size(); i++) {
          Cell cell = sheet.getRow(row + 1).getCell(i);
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          assertThat(cell.getStringCellValue()).isEqualTo(grid.rows().get(row).get(i).text());
        }
      }
      assertThat(sheet.getRow(1).getCell(2).getHyperlink().getAddress()).isEqualTo(Sample.LINK);
    }
  }

  @Test
  void aWorkbookMarksTheHeadOfItsTableAndSaysWhatItIs() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      XSSFTable table = sheet.getTables().getFirst();
      assertThat(table.getHeaderRowCount()).isEqualTo(1);
      assertThat(table.getCTTable().getTableColumns().getTableColumnList())
          .extracting(column -> column.getName())
          .isEqualTo(grid.columns());
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
      Row title = workbook.getSheet("About this file").getRow(0);
      assertThat(title.getCell(0).getStringCellValue()).isEqualTo(handout.title());
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo(handout.title());
    }
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Format.XLSX.write(handout)));
  }

  @Test
  void whatHasNoTableIsNotWrittenAsOne() {
    Handout text =
        new Handout("text", "", "", "", handout.made(), List.of(), handout.sections(), null);
    assertThatThrownBy(() -> Format.CSV.write(text)).hasMessageContaining("text is no table");
  }
}
