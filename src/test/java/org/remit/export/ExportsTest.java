package org.remit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.Deadline;
import org.remit.answer.NormQuery;
import org.remit.answer.Paging;
import org.remit.answer.RealRemit;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.comparison.Matrices;
import org.remit.comparison.Matrix;
import org.remit.export.Handout.Quote;
import org.remit.quiz.Quizzes;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// What is handed out of the five documents: every quotation is a sentence as printed, nothing is
/// left out, and the files hold it all.
class ExportsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Shelf LIBRARY = new Shelf(RealRemit.base(), VOCABULARY);
  private static final Register REGISTER = new Register(RealRemit.base(), VOCABULARY);
  private static final Exports EXPORTS =
      new Exports(LIBRARY, REGISTER, new Links("http://example.org/"), LocalDate.of(2026, 11, 22));

  private static Concept role(String name) {
    return VOCABULARY.concept(Scheme.ROLE.concept(name)).orElseThrow();
  }

  private static Matrix matrix(String... topics) {
    return new Matrices(RealRemit.base(), REGISTER)
        .matrix(List.of(), Stream.of(topics).map(Scheme.TOPIC::concept).toList());
  }

  private static List<Quote> quotes(Handout handout) {
    return handout.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Quote.class::isInstance)
        .map(Quote.class::cast)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"waverley", "colchester", "gwynedd", "staffordshire", "west-oxfordshire"})
  void everyQuotationOfAPackIsASentenceAsPrintedAtItsClause(String council) {
    Set<String> printed = new HashSet<>();
    LIBRARY
        .readings(council)
        .forEach(reading ->
            printed.add(
                reading.citation() + "|" + reading.clause().value() + "|" + reading.text()));
    for (String role : List.of("member", "officer", "monitoring-officer")) {
      assertThat(quotes(EXPORTS.pack(role(role), council)))
          .isNotEmpty()
          .allMatch(quote ->
              printed.contains(
                  quote.citation()
                      + "|"
                      + quote.link().replaceFirst(".*#", "")
                      + "|"
                      + quote.words()))
          .allMatch(
              quote -> quote.link().startsWith("http://example.org/documents/" + council + "#"));
    }
  }

  @Test
  void aWordDocumentHoldsEveryQuotationOfAPackInOrder() throws IOException {
    Handout pack = EXPORTS.pack(role("member"), "waverley");
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Format.DOCX.write(pack)))) {
      assertThat(
              document.getParagraphs().stream()
                  .filter(paragraph -> "Quote".equals(paragraph.getStyle()))
                  .map(paragraph -> paragraph.getText()))
          .containsExactlyElementsOf(quotes(pack).stream().map(Quote::words).toList());
    }
  }

  @Test
  void noTimeLimitAndNoRuleIsLeftOut() throws IOException {
    Handout deadlines = EXPORTS.deadlines(null, null);
    assertThat(rows(deadlines)).isEqualTo(Deadline.all(LIBRARY).size());
    Handout rules = EXPORTS.rules(NormQuery.all(null, new Paging(1, 1)));
    int held =
        LIBRARY.editions().stream()
            .mapToInt(edition -> REGISTER.norms(edition.document()).size())
            .sum();
    assertThat(rows(rules)).isEqualTo(held).isGreaterThan(Paging.MAX_SIZE);
  }

  /// The rows below the head of the workbook that is written.
  private static int rows(Handout handout) throws IOException {
    byte[] file = Format.XLSX.write(handout);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getSheetAt(0).getLastRowNum();
    }
  }

  @Test
  void aComparisonHoldsEachClauseOnceForItsTopicAndTellsOfSilence() {
    Matrix matrix = matrix("response-times", "social-media");
    Handout report = EXPORTS.comparison(matrix, "/compare?topics=response-times,social-media");
    List<String> clauses = new ArrayList<>();
    matrix
        .rows()
        .forEach(row ->
            row.cells()
                .forEach(cell -> {
                  if (cell instanceof org.remit.comparison.Cell.Speaks speaks) {
                    speaks.clauses().forEach(clause -> clauses.add(clause.text()));
                  }
                }));
    assertThat(quotes(report)).extracting(Quote::words).containsExactlyElementsOf(clauses);
    assertThat(String.valueOf(report.grid())).contains("Silent (");
    assertThat(String.valueOf(report.sections()))
        .contains("Remit looked for words of this topic.")
        .doesNotContain("Looked for: ");
  }

  @Test
  void slidesOfAComparisonHaveEachATitleOfTheirOwn() throws IOException {
    Handout report = EXPORTS.comparison(matrix("response-times"), "/compare");
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(Format.PPTX.write(report)))) {
      assertThat(show.getSlides().stream().map(XSLFSlide::getTitle)).doesNotHaveDuplicates();
    }
  }

  @Test
  void theAnswersOfAQuizBeginOnAPageOfTheirOwn() {
    Handout quiz =
        EXPORTS.quiz(new Quizzes(LIBRARY, REGISTER).quiz(LIBRARY.editions().getFirst(), null, 1));
    assertThat(quiz.sections().stream().filter(Handout.Section::apart))
        .extracting(Handout.Section::heading)
        .containsExactly("Answers");
    long asked = quiz.sections().stream().filter(s -> s.heading().startsWith("Question ")).count();
    assertThat(quotes(quiz)).hasSize((int) asked).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pptx"})
  void libreOfficeOpensWhatIsWritten(String ending, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeThat(office())
        .as("LibreOffice (soffice) is not on this machine, so its opening of files is not tested")
        .isTrue();
    Format format = Format.of(ending).orElseThrow();
    Path file = folder.resolve("report." + ending);
    Files.write(file, format.write(EXPORTS.comparison(matrix("response-times"), "/compare")));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
  }

  private static boolean office() {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
