package org.remit.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;

/// Writes a handout as slides: one or more for each section, each with a title of its own, the text
/// in the layout's own places, so that a screen reader goes through it in order.
final class SlideWriter {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final int EDGE = 48;
  private static final int TITLE_HEIGHT = 72;
  private static final Color GREEN = new Color(0x24524a);
  private static final String FONT = "Arial";

  private final XMLSlideShow show;

  private SlideWriter(XMLSlideShow show) {
    this.show = show;
  }

  static byte[] write(Handout handout) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(WIDTH, HEIGHT));
      new SlideWriter(show).fill(handout);
      return OfficeFile.bytes(show, handout);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + handout.name(), e);
    }
  }

  private void fill(Handout handout) {
    List<SlideText.Line> opening = new ArrayList<>();
    opening.add(SlideText.Line.plain(handout.what()));
    for (Source source : handout.sources()) {
      opening.add(SlideText.Line.link(source.line(), source.link()));
    }
    opening.add(SlideText.Line.small(handout.madeOn()));
    slide(handout.title(), opening);
    for (Section section : handout.sections()) {
      List<List<SlideText.Line>> pages = SlideText.pages(section.blocks());
      for (int page = 0; page < pages.size(); page++) {
        String part = pages.size() == 1 ? "" : " (" + (page + 1) + " of " + pages.size() + ")";
        slide(section.heading() + part, pages.get(page));
      }
    }
    List<SlideText.Line> closing = new ArrayList<>();
    handout.checking().forEach(line -> closing.add(SlideText.Line.plain(line)));
    closing.add(SlideText.Line.link(handout.address(), handout.address()));
    slide("How to check this", closing);
  }

  private void slide(String title, List<SlideText.Line> lines) {
    XSLFSlide slide =
        show.createSlide(
            show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
    XSLFTextShape head = slide.getPlaceholder(0);
    head.setAnchor(new Rectangle2D.Double(EDGE, 30, WIDTH - 2.0 * EDGE, TITLE_HEIGHT));
    head.clearText();
    head.setVerticalAlignment(VerticalAlignment.MIDDLE);
    head.setTextAutofit(TextAutofit.NONE);
    XSLFTextParagraph named = head.addNewTextParagraph();
    named.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
    XSLFTextRun name = run(named, title, title.length() > 60 ? 24 : 30);
    name.setBold(true);
    name.setFontColor(GREEN);
    XSLFTextShape body = slide.getPlaceholder(1);
    double top = 30.0 + TITLE_HEIGHT + 12;
    body.setAnchor(new Rectangle2D.Double(EDGE, top, WIDTH - 2.0 * EDGE, HEIGHT - top - 24));
    body.clearText();
    body.setTextAutofit(TextAutofit.NONE);
    lines.forEach(line -> line(body, line));
  }

  private static void line(XSLFTextShape body, SlideText.Line line) {
    XSLFTextParagraph paragraph = body.addNewTextParagraph();
    paragraph.setBullet(false);
    paragraph.setIndent(0.0);
    paragraph.setLeftMargin(line.kind() == SlideText.Kind.QUOTED ? 18.0 : 0.0);
    paragraph.setSpaceBefore(-(double) line.kind().spaceBefore());
    paragraph.setSpaceAfter(0.0);
    paragraph.setLineSpacing(100.0);
    XSLFTextRun run = run(paragraph, line.text(), line.kind().size());
    run.setBold(line.kind() == SlideText.Kind.LABEL);
    if (!line.link().isEmpty()) {
      run.createHyperlink().setAddress(line.link());
    }
  }

  private static XSLFTextRun run(XSLFTextParagraph paragraph, String text, int size) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontFamily(FONT);
    run.setFontSize((double) size);
    if (run.getXmlObject() instanceof CTRegularTextRun written) {
      CTTextCharacterProperties properties =
          written.isSetRPr() ? written.getRPr() : written.addNewRPr();
      properties.setLang(OfficeFile.LANGUAGE);
    }
    return run;
  }
}
