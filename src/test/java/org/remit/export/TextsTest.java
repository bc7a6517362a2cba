package org.remit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts as files: opened by the libraries that others open them with, and read back to the letter;
/// and what a screen reader needs of them.
class TextsTest {

  private final Handout handout = Sample.handout();

  private XWPFDocument word() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Format.DOCX.write(handout)));
  }

  private XMLSlideShow slides() throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(Format.PPTX.write(handout)));
  }

  /// A part of an Office file as it stands in the file.
  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void aWordDocumentHoldsEveryWordToTheLetterInOrder() throws IOException {
    try (XWPFDocument document = word()) {
      assertThat(texts(document, "Title")).containsExactly(handout.title());
      assertThat(texts(document, "Quote"))
          .containsExactly(Sample.WORDS, Sample.FORMULA, "+44 shout");
      assertThat(texts(document, "LeadIn")).containsExactly(Sample.LEAD_IN);
      assertThat(texts(document, "Label")).containsExactly("Must", "Should", "Should not");
      assertThat(texts(document, "Citation"))
          .containsOnly("Ambleford Borough Council, 1(1)(a). Proposed new words.");
      assertThat(texts(document, "Choice"))
          .containsExactly("A. 5 working days", "B. @once", "C. -1 day");
      assertThat(texts(document, "Source"))
          .anyMatch(line -> line.contains("Dated 2 January 2020. Draft."))
          .anyMatch(line -> line.contains("Made by Remit on 9 March 2026."));
      assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
          .isEqualTo(Sample.WORDS);
      assertThat(document.getHyperlinks()).anyMatch(link -> link.getURL().equals(Sample.LINK));
    }
  }

  @Test
  void aWordDocumentHasRealHeadingsInOrder() throws IOException {
    try (XWPFDocument document = word()) {
      assertThat(
              document.getParagraphs().stream()
                  .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                  .map(p -> p.getStyle().substring(7) + " " + p.getText()))
          .containsExactly(
              "1 By when",
              "1 What this role must do",
              "2 Courtesy",
              "1 Questions",
              "1 How to check this");
      assertThat(document.getStyles().getStyle("Heading2").getCTStyle().getName().getVal())
          .isEqualTo("heading 2");
      assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isPageBreak)).hasSize(1);
    }
  }

  @Test
  void aWordDocumentTellsItsLanguageAndTitleAndMarksTheHeadsOfTables() throws IOException {
    try (XWPFDocument document = word()) {
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo(handout.title());
      assertThat(part(Format.DOCX.write(handout), "word/styles.xml"))
          .containsPattern("<w:docDefaults>.*<w:lang w:val=\"en-GB\".*</w:docDefaults>");
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Time limits");
      }
    }
  }

  @Test
  void aWordDocumentMakesSpaceByStyleAndNotByEmptyLines() throws IOException {
    try (XWPFDocument document = word()) {
      assertThat(document.getParagraphs()).noneMatch(p -> p.getText().isBlank());
    }
  }

  @Test
  void slidesHoldEveryWordAndHaveEachATitleOfItsOwn() throws IOException {
    try (XMLSlideShow show = slides()) {
      List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
      assertThat(titles).doesNotHaveDuplicates().allMatch(title -> !title.isBlank());
      List<String> lines = new ArrayList<>();
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          if (shape instanceof XSLFTextShape text) {
            text.getTextParagraphs().forEach(line -> lines.add(line.getText()));
          }
        }
      }
      assertThat(lines)
          .contains(handout.title(), Sample.WORDS, Sample.FORMULA, "+44 shout", Sample.LEAD_IN)
          .contains("A. 5 working days", "Ambleford Borough Council, 1(1)(a)")
          .noneMatch(String::isBlank);
      assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo(handout.title());
    }
  }

  @Test
  void wordsOnSlidesTellTheirLanguage() throws IOException {
    try (XMLSlideShow show = slides()) {
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(slide.getXmlObject().xmlText()).contains("lang=\"en-GB\"");
      }
    }
  }

  @Test
  void aPageIsWhollyEscapedAndLoadsNothing() {
    String page = new String(Format.HTML.write(handout), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("Officers must &lt;reply&gt; &amp; &quot;write back&quot; – ‘soon’")
        .contains("<html lang=\"en-GB\">", "<th scope=\"col\">", "<caption>Time limits</caption>")
        .contains("href=\"http://127.0.0.1:8080/documents/ambleford?a=1&amp;b=2#sec_1__para_1\"")
        .contains("Made by Remit on 9 March 2026.", "How to check this");
    assertThat(page).doesNotContain("<reply>").doesNotContain("<script").doesNotContain("src=");
  }

  @Test
  void jsonHoldsTheSame() {
    JsonNode json = JsonMapper.builder().build().readTree(Format.JSON.write(handout));
    assertThat(json.get("made").asString()).isEqualTo("2026-03-09");
    JsonNode courtesy = json.get("sections").get(2);
    assertThat(courtesy.get("blocks").get(0).get("words").asString()).isEqualTo(Sample.WORDS);
    assertThat(courtesy.get("blocks").get(1).get("context").asString()).isEqualTo(Sample.LEAD_IN);
    assertThat(json.at("/table/rows/1/1").asString()).isEqualTo(Sample.FORMULA);
  }

  @ParameterizedTest
  @EnumSource
  void theSameContentMakesTheSameFile(Format format) {
    assertThat(format.write(handout)).isEqualTo(format.write(Sample.handout()));
  }
}
