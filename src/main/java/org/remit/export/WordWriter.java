package org.remit.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.remit.export.Handout.Block;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Choices;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;

/// Writes a handout as a Word document on A4: headings that are headings, tables whose head is
/// marked and repeated, links, page numbers, and space by style alone.
final class WordWriter {

  /// A4 and its margins, in twentieths of a point.
  private static final long WIDTH = 11_906;

  private static final long HEIGHT = 16_838;
  private static final long MARGIN = 1_134;
  private static final long INNER = WIDTH - 2 * MARGIN;

  private final XWPFDocument document;

  private WordWriter(XWPFDocument document) {
    this.document = document;
  }

  static byte[] write(Handout handout) {
    try (XWPFDocument document = new XWPFDocument()) {
      WordStyles.add(document);
      new WordWriter(document).fill(handout);
      return OfficeFile.bytes(document, handout);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("cannot close " + handout.name(), e);
    }
  }

  private void fill(Handout handout) {
    page();
    paragraph("Title", handout.title());
    paragraph("Subtitle", handout.what());
    for (Source source : handout.sources()) {
      XWPFParagraph line = paragraph("Source", source.line() + " ");
      link(line, "Read it whole", source.link());
    }
    XWPFParagraph made = paragraph("Source", handout.madeOn() + " Make it anew: ");
    link(made, handout.address(), handout.address());
    handout.sections().forEach(this::section);
    paragraph("Heading1", "How to check this");
    handout.checking().forEach(line -> paragraph("Normal", line));
    footer(handout.title());
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    BigInteger edge = BigInteger.valueOf(567);
    margins.setHeader(edge);
    margins.setFooter(edge);
  }

  private void footer(String title) {
    XWPFFooter footer = new XWPFHeaderFooterPolicy(document).createFooter(STHdrFtr.DEFAULT);
    XWPFParagraph line =
        footer.getParagraphs().isEmpty()
            ? footer.createParagraph()
            : footer.getParagraphs().getFirst();
    line.setStyle("Footer");
    line.createRun().setText(title + ". Page ");
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.createRun().setText(" of ");
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private void section(Section section) {
    XWPFParagraph heading = paragraph("Heading" + section.level(), section.heading());
    heading.setPageBreak(section.apart());
    String leadIn = "";
    for (int at = 0; at < section.blocks().size(); at++) {
      Block block = section.blocks().get(at);
      block(block, leadIn, at + 1 < section.blocks().size());
      leadIn = block instanceof Quote quote ? quote.context() : "";
    }
  }

  /// @param leadIn the lead-in that stands above already, or ""
  /// @param more whether the section goes on, so that a question stays with its answers
  private void block(Block block, String leadIn, boolean more) {
    switch (block) {
      case Words words -> paragraph("Normal", words.text()).setKeepNext(more);
      case Quote quote -> quote(quote, !quote.context().equals(leadIn));
      case Table table -> table(table);
      case Choices choices -> {
        int last = choices.choices().size() - 1;
        for (int i = 0; i <= last; i++) {
          paragraph("Choice", Choices.lettered(i, choices.choices().get(i))).setKeepNext(i < last);
        }
      }
    }
  }

  private void quote(Quote quote, boolean withLeadIn) {
    if (withLeadIn && !quote.context().isEmpty()) {
      paragraph("LeadIn", quote.context()).setKeepNext(true);
    }
    if (!quote.label().isEmpty()) {
      paragraph("Label", quote.label()).setKeepNext(true);
    }
    XWPFParagraph words = paragraph("Quote", quote.words());
    words.setKeepNext(true);
    XWPFParagraph source = paragraph("Citation", "");
    link(source, quote.source(), quote.link());
    if (!quote.notes().isEmpty()) {
      source.createRun().setText(". " + String.join(". ", quote.notes()) + ".");
    }
  }

  private void table(Table table) {
    XWPFParagraph caption = paragraph("Caption", table.caption());
    caption.setKeepNext(true);
    int columns = table.columns().size();
    XWPFTable grid = document.createTable(table.rows().size() + 1, columns);
    grid.setStyleID("TableGrid");
    grid.setWidth((int) INNER);
    WordStyles.describe(grid, table.caption(), INNER, columns);
    XWPFTableRow head = grid.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      cell(head.getCell(i), "TableHead", Cell.of(table.columns().get(i)));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      grid.getRow(row + 1).setCantSplitRow(true);
      for (int i = 0; i < columns; i++) {
        cell(grid.getRow(row + 1).getCell(i), "TableText", cells.get(i));
      }
    }
  }

  private void cell(XWPFTableCell place, String style, Cell cell) {
    XWPFParagraph paragraph = place.getParagraphs().getFirst();
    paragraph.setStyle(style);
    if (cell.link().isEmpty()) {
      paragraph.createRun().setText(cell.text());
    } else {
      link(paragraph, cell.text(), cell.link());
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
    return paragraph;
  }

  private static void link(XWPFParagraph paragraph, String text, String target) {
    XWPFHyperlinkRun run = paragraph.createHyperlinkRun(target);
    run.setStyle("Hyperlink");
    run.setText(text);
  }
}
