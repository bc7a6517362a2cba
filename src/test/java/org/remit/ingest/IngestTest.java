package org.remit.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.graph.Conformance;
import org.remit.graph.StaleReview;
import org.remit.graph.StoredClause;
import org.remit.norm.Norm;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.SourceReader;
import org.remit.source.Span;
import org.remit.store.BagOfWords;
import org.remit.store.Hit;
import org.remit.store.KnowledgeBase;
import org.remit.store.Search;
import org.remit.vocabulary.Vocabulary;

/// The writing flow from files to published facts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IngestTest {

  private static final Path PROTOCOLS = Path.of("data", "protocols");
  private static final Conformance CONFORMANCE = Conformance.load();
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private final List<String> notes = new ArrayList<>();
  private KnowledgeBase base;
  private List<Ingest.Report> reports;

  @BeforeAll
  void read() {
    base = empty();
    reports = ingest(base).folders(Ingest.folders(PROTOCOLS));
  }

  @AfterAll
  void close() {
    base.close();
  }

  private static KnowledgeBase empty() {
    return KnowledgeBase.inMemory(CONFORMANCE.concepts(), BagOfWords.PLAIN);
  }

  private Ingest ingest(KnowledgeBase into) {
    notes.clear();
    return new Ingest(into, VOCABULARY, CONFORMANCE, notes::add);
  }

  private static String exported(KnowledgeBase base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.export("nq", out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFiveDocumentsAreRead() {
    assertThat(reports)
        .extracting(Ingest.Report::document)
        .containsExactly("colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire");
    assertThat(reports).extracting(Ingest.Report::withheld).containsOnly(List.of());
    assertThat(reports).extracting(Ingest.Report::staleQuestions).containsOnly(List.of());
    assertThat(reports).extracting(Ingest.Report::staleReviews).containsOnly(List.of());
    assertThat(reports).extracting(Ingest.Report::drafts).containsOnly(0);
    assertThat(base.editions()).hasSize(5);
    for (Ingest.Report report : reports) {
      List<StoredClause> clauses = base.clauses(report.document());
      assertThat(clauses.stream().filter(c -> !c.level().equals("piece")))
          .hasSize(report.clauses());
      assertThat(base.issues(report.document())).hasSize(report.issues());
      assertThat(clauses.stream().filter(StoredClause::passage)).hasSizeGreaterThan(60);
    }
  }

  @Test
  void westOxfordshireHasItsEightySevenParagraphs() {
    Set<String> citations =
        Set.copyOf(base.clauses("west-oxfordshire").stream().map(StoredClause::citation).toList());
    for (int number = 1; number <= 87; number++) {
      assertThat(citations).contains(Integer.toString(number));
    }
    assertThat(citations).doesNotContain("88");
  }

  @Test
  void everyPassageIsMadeOfItsWordsInTheSourceToTheLetter() {
    for (Ingest.Report report : reports) {
      String source = base.sourceText(report.document());
      for (StoredClause clause : base.clauses(report.document())) {
        if (clause.passage()) {
          List<Span> spans = new ArrayList<>(clause.spans("intro"));
          spans.addAll(clause.spans("content"));
          StringBuilder words = new StringBuilder();
          spans.forEach(span -> words.append(quote(source, span)));
          assertThat(words.toString().replaceAll("\\s+", ""))
              .as(clause.iri())
              .isEqualTo(clause.text().replaceAll("\\s+", ""));
        }
      }
    }
  }

  private static String quote(String source, Span points) {
    return source.substring(
        source.offsetByCodePoints(0, points.start()), source.offsetByCodePoints(0, points.end()));
  }

  @Test
  void readingThemAgainIsByteEqual() {
    String first = exported(base);
    try (KnowledgeBase again = empty()) {
      List<Path> folders = new ArrayList<>(Ingest.folders(PROTOCOLS)).reversed();
      ingest(again).folders(folders);
      assertThat(exported(again)).isEqualTo(first);
      assertThat(again.fingerprint()).isEqualTo(base.fingerprint());
    }
    assertThat(notes).contains("reading gwynedd");
  }

  @Test
  void aSixthDocumentIsReadFromATextFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("north.txt"),
            "NORTH SHIRE PROTOCOL\n\n1. Officers must reply to Members.\n\n2. Members may ask.\n");
    Edition edition =
        new Edition(
            "north-shire",
            "North Shire Council",
            false,
            "given",
            "Protocol",
            null,
            "none stated",
            EditionStatus.IN_FORCE,
            "given",
            "made up",
            "north.txt",
            SourceReader.sha256(SourceReader.bytes(file)));
    try (KnowledgeBase own = empty()) {
      Ingest.Report report = ingest(own).source(SourceReader.read(file, edition));
      assertThat(report.withheld()).isEmpty();
      assertThat(report.drafts()).isEqualTo(report.sentences()).isPositive();
      assertThat(own.readings("north-shire"))
          .filteredOn(reading -> reading.text().equals("Officers must reply to Members."))
          .singleElement()
          .satisfies(reading -> {
            assertThat(reading.reviewed()).isFalse();
            assertThat(reading.norms()).extracting(Norm::type).containsExactly("duty");
          });
      assertThat(
              own.select(
                      """
                      PREFIX remit: <https://w3id.org/remit/ns#>
                      PREFIX prov: <http://www.w3.org/ns/prov#>
                      SELECT ?rule { ?norm a remit:Duty ; remit:reviewed false ; prov:wasGeneratedBy ?rule }
                      """)
                  .rows())
          .hasSize(1)
          .allMatch(row -> row.getOrDefault("rule", "").startsWith("https://w3id.org/remit/rule/"));
      assertThat(own.editions()).containsExactly(edition);
      assertThat(own.clauses("north-shire"))
          .extracting(StoredClause::text)
          .contains("Officers must reply to Members.", "Members may ask.");
      assertThat(
              own.search(new Search("officers reply", "officers reply", Set.of(), Set.of(), 1))
                  .hits())
          .isNotEmpty();
    }
  }

  @Test
  void aStaleReviewIsShownAsAnOddityOfTheDocument(@TempDir Path folder) throws IOException {
    Path waverley = PROTOCOLS.resolve("waverley");
    String text =
        Files.readString(waverley.resolve("waverley.txt"))
            .replace("avoid criticising officers", "avoid criticizing officers");
    Files.writeString(folder.resolve("waverley.txt"), text);
    Files.copy(waverley.resolve("norms.ttl"), folder.resolve("norms.ttl"));
    String sha256 = SourceReader.sha256(text.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        folder.resolve("document.yaml"),
        Files.readString(waverley.resolve("document.yaml"))
            .replaceFirst("sha256: \\S+", "sha256: " + sha256));
    try (KnowledgeBase own = empty()) {
      Ingest.Report report = ingest(own).folders(List.of(folder)).getFirst();
      assertThat(report.staleReviews())
          .extracting(StaleReview::words)
          .containsExactly(
              "avoid criticising officers, particularly at meetings open to the public or in the"
                  + " media;");
      assertThat(report.drafts()).isEqualTo(1);
      assertThat(own.issues("waverley"))
          .filteredOn(issue -> issue.kind().equals("stale-review"))
          .singleElement()
          .satisfies(issue -> {
            assertThat(issue.message()).contains("avoid criticising officers");
            assertThat(quote(text, issue.span())).contains("avoid criticizing officers");
          });
    }
  }

  @Test
  void anEditorialQuestionQuotesItsPassage() {
    for (String document : base.editions().stream().map(Edition::document).toList()) {
      Map<String, String> texts = new TreeMap<>();
      base.clauses(document)
          .forEach(c -> texts.put(c.iri(), c.heading() + " " + c.leadIn() + " " + c.text()));
      for (Map<String, String> row :
          base.select(
                  """
                  PREFIX remit: <https://w3id.org/remit/ns#>
                  PREFIX oa: <http://www.w3.org/ns/oa#>
                  SELECT ?clause ?words { ?q remit:answeredBy ?clause ; oa:exact ?words }
                  """)
              .rows()) {
        if (texts.containsKey(row.getOrDefault("clause", ""))) {
          assertThat(texts.getOrDefault(row.getOrDefault("clause", ""), ""))
              .contains(row.getOrDefault("words", ""));
        }
      }
    }
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("id", "north-shire");
    fields.put("council", "North Shire Council");
    fields.put("councilEvidence", "its cover");
    fields.put("title", "Protocol");
    fields.put("date", "2024-05-01");
    fields.put("dateNote", "on the cover");
    fields.put("status", "in force");
    fields.put("statusEvidence", "its cover");
    fields.put("origin", "made up");
    fields.put("file", "north.txt");
    fields.put("sha256", SourceReader.sha256(text.getBytes(StandardCharsets.UTF_8)));
    return fields;
  }

  private static Path document(Path folder, Map<String, String> fields, String text)
      throws IOException {
    StringBuilder yaml = new StringBuilder();
    fields.forEach((name, value) -> yaml.append(name).append(": ").append(value).append('\n'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("document.yaml"), yaml.toString());
    Files.writeString(folder.resolve("north.txt"), text);
    return folder;
  }

  private static final String NORTH = "1. Officers must reply.\n";

  @ParameterizedTest
  @CsvSource({
    "id, North Shire, lower-case words joined by hyphens",
    "id, , \"id\" is missing",
    "council, , \"council\" is missing",
    "councilInferred, perhaps, \"councilInferred\" is true or false",
    "councilEvidence, , \"councilEvidence\" is missing",
    "title, , \"title\" is missing",
    "date, May 2024, \"date\" is a date like 2024-05-31",
    "date, 2024-13-01, \"date\" is a date like 2024-05-31",
    "dateNote, , \"dateNote\" is missing",
    "status, adopted, 'unknown status \"adopted\": use draft, in force'",
    "status, , \"status\" is missing",
    "statusEvidence, , \"statusEvidence\" is missing",
    "origin, , \"origin\" is missing",
    "file, south.txt, \"file\" names no file of the folder: south.txt",
    "file, ../north.txt, \"file\" names no file of the folder: ../north.txt",
    "file, , \"file\" is missing",
    "sha256, 0000, sha256 is that of another text",
    "sha256, , \"sha256\" is missing",
    "title, '[one, two]', \"title\" has more than one value",
    "colour, blue, unknown field \"colour\"",
    "title, '[unclosed', not YAML"
  })
  void aBadFieldIsNamedWithItsFile(String field, String value, String message, @TempDir Path folder)
      throws IOException {
    Map<String, String> fields = fields(NORTH);
    fields.put(field, value == null ? "" : value);
    Path document = document(folder, fields, NORTH);
    try (KnowledgeBase own = empty()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ingest(own).folders(List.of(document)))
          .withMessageStartingWith(document.resolve("document.yaml").toString())
          .withMessageContaining(message);
      assertThat(own.editions()).isEmpty();
    }
  }

  @Test
  void oneBadDocumentKeepsTheOthersFromBeingPublishedHalf(@TempDir Path folder) throws IOException {
    Map<String, String> bad = fields(NORTH);
    bad.put("id", "south-vale");
    bad.remove("title");
    List<Path> folders =
        List.of(
            document(folder.resolve("a"), fields(NORTH), NORTH),
            document(folder.resolve("b"), bad, NORTH));
    try (KnowledgeBase own = empty()) {
      assertThatIllegalArgumentException().isThrownBy(() -> ingest(own).folders(folders));
      assertThat(own.editions()).isEmpty();
    }
  }

  @Test
  void twoFoldersOfOneDocumentAreRefused(@TempDir Path folder) throws IOException {
    List<Path> folders =
        List.of(
            document(folder.resolve("a"), fields(NORTH), NORTH),
            document(folder.resolve("b"), fields(NORTH), NORTH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingest(base).folders(folders))
        .withMessageContaining("hold the same document, \"north-shire\"");
  }

  @Test
  void questionsOfAPassageThatIsNotThereAreReportedAndNotFound(@TempDir Path folder)
      throws IOException {
    Path document = document(folder, fields(NORTH), NORTH);
    Files.writeString(
        folder.resolve("questions.ttl"),
        """
        @prefix remit: <https://w3id.org/remit/ns#> .
        @prefix q: <https://w3id.org/remit/document/north-shire/questions#> .
        @prefix e: <https://w3id.org/remit/document/north-shire/edition/2024-05-01#> .
        q:q1 a remit:EditorialQuestion ; remit:answeredBy e:para_1 ; remit:wording "when?" .
        q:q2 a remit:EditorialQuestion ; remit:answeredBy e:para_9 ; remit:wording "unicorn" .
        q:q3 a remit:EditorialQuestion ; remit:answeredBy e:para_1 .
        [] a remit:EditorialQuestion ; remit:answeredBy "para_1" ; remit:wording "whose?" .
        """);
    try (KnowledgeBase own = empty()) {
      Ingest.Report report = ingest(own).folders(List.of(document)).getFirst();
      assertThat(report.staleQuestions())
          .containsExactly(
              "https://w3id.org/remit/document/north-shire/questions#q2: there is no passage"
                  + " https://w3id.org/remit/document/north-shire/edition/2024-05-01#para_9");
      assertThat(report.withheld()).hasSize(2).anyMatch(line -> line.contains("#q3: "));
      List<Hit> hits =
          own.search(new Search("unicorn", "unicorn when", Set.of(), Set.of(), 10)).hits();
      assertThat(hits).extracting(Hit::askedAs).containsExactly("when?");
      assertThat(exported(own)).doesNotContain("_:");
    }
  }

  @Test
  void aQuestionBankThatIsNoTurtleIsNamed(@TempDir Path folder) throws IOException {
    Path document = document(folder, fields(NORTH), NORTH);
    Files.writeString(folder.resolve("questions.ttl"), "q:q1 a question");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingest(base).folders(List.of(document)))
        .withMessageStartingWith(folder.resolve("questions.ttl") + ": not Turtle: ");
  }

  @Test
  void foldersWithoutADocumentAreLeftOut(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("README.md"), "not a folder");
    Path one = document(folder.resolve("one"), fields(NORTH), NORTH);
    assertThat(Ingest.folders(folder)).containsExactly(one);
  }
}
