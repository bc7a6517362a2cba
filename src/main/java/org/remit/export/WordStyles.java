package org.remit.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/// The styles of a Word document, by the names that Word and screen readers know.
final class WordStyles {

  private static final String FONT = "Arial";
  private static final String GREEN = "24524A";
  private static final String GREY = "505A5F";
  private static final String BLUE = "1D4F8C";

  private final XWPFStyles styles;

  private WordStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void add(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(OfficeFile.LANGUAGE);
    new WordStyles(styles).addAll();
  }

  /// How a style looks.
  ///
  /// @param size in points
  /// @param before space above, in points
  /// @param after space below, in points
  private record Look(int size, boolean bold, String colour, int before, int after, int indent) {}

  private void addAll() {
    paragraph("Normal", "Normal", new Look(11, false, "", 0, 6, 0), -1);
    paragraph("Title", "Title", new Look(24, true, GREEN, 0, 6, 0), -1);
    paragraph("Subtitle", "Subtitle", new Look(13, false, "", 0, 8, 0), -1);
    paragraph("Heading1", "heading 1", new Look(17, true, GREEN, 18, 6, 0), 0);
    paragraph("Heading2", "heading 2", new Look(13, true, GREEN, 14, 4, 0), 1);
    paragraph("Source", "Source", new Look(10, false, GREY, 0, 4, 0), -1);
    paragraph("Label", "Label", new Look(10, true, "", 8, 1, 0), -1);
    paragraph("LeadIn", "Lead-in", new Look(11, false, GREY, 2, 2, 284), -1);
    paragraph("Quote", "Quote", new Look(11, false, "", 0, 1, 284), -1);
    paragraph("Citation", "Citation", new Look(9, false, GREY, 0, 8, 284), -1);
    paragraph("Choice", "Choice", new Look(11, false, "", 0, 3, 284), -1);
    paragraph("Caption", "caption", new Look(10, true, "", 8, 4, 0), -1);
    paragraph("TableHead", "Table Head", new Look(10, true, "", 2, 2, 0), -1);
    paragraph("TableText", "Table Text", new Look(10, false, "", 2, 2, 0), -1);
    paragraph("Footer", "footer", new Look(9, false, GREY, 0, 0, 0), -1);
    hyperlink();
    tableGrid();
  }

  private void paragraph(String id, String name, Look look, int outline) {
    CTStyle style = style(id, name, STStyleType.PARAGRAPH);
    if (!id.equals("Normal")) {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal("Normal");
    } else {
      style.setDefault(true);
    }
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    if (outline >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewKeepLines();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(twentieths(look.before()));
    spacing.setAfter(twentieths(look.after()));
    spacing.setLine(BigInteger.valueOf(264));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    if (look.indent() > 0) {
      paragraph.addNewInd().setLeft(BigInteger.valueOf(look.indent()));
    }
    if (outline >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    CTRPr run = style.addNewRPr();
    if (look.bold()) {
      run.addNewB();
    }
    if (!look.colour().isEmpty()) {
      run.addNewColor().setVal(look.colour());
    }
    run.addNewSz().setVal(BigInteger.valueOf(look.size() * 2L));
    styles.addStyle(new XWPFStyle(style));
  }

  private void hyperlink() {
    CTStyle style = style("Hyperlink", "Hyperlink", STStyleType.CHARACTER);
    CTRPr run = style.addNewRPr();
    run.addNewColor().setVal(BLUE);
    run.addNewU().setVal(STUnderline.SINGLE);
    styles.addStyle(new XWPFStyle(style));
  }

  private void tableGrid() {
    CTStyle style = style("TableGrid", "Table Grid", STStyleType.TABLE);
    styles.addStyle(new XWPFStyle(style));
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(type);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }

  private static BigInteger twentieths(int points) {
    return BigInteger.valueOf(points * 20L);
  }

  /// Rules a table with thin lines, divides its width, and names what it shows for those who do not
  /// see it.
  static void describe(XWPFTable table, String caption, long width, int columns) {
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "B1B4B6");
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "B1B4B6");
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "B1B4B6");
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setCellMargins(40, 80, 40, 80);
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    properties.addNewTblLook().setFirstRow(true);
    properties.addNewTblCaption().setVal(caption);
    long first = columns == 1 ? width : width / (columns + 1);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < columns; i++) {
      // the last column but one holds the words
      long share = columns > 1 && i == columns - 2 ? width - first * (columns - 1) : first;
      grid.addNewGridCol().setW(BigInteger.valueOf(share));
      for (int row = 0; row < table.getNumberOfRows(); row++) {
        table.getRow(row).getCell(i).setWidth(Long.toString(share));
      }
    }
  }
}
