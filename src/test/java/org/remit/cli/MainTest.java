package org.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Main.run(List.of(words), console);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyCommandHasHelp() {
    for (Command command : Main.commands()) {
      assertThat(run(command.name(), "--help")).isZero();
      assertThat(out()).contains("Usage: remit " + command.name());
      command.options().forEach(option -> assertThat(out()).contains(option.name()));
    }
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(out()).contains("Usage");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(run("conquer")).isEqualTo(2);
    assertThat(err()).contains("no command \"conquer\"");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(run("show", "colchester", "--colour", "red")).isEqualTo(2);
    assertThat(err()).contains("--colour").contains("remit show --help");
  }

  @Test
  void aMissingValueIsNamed() {
    assertThat(run("show", "colchester", "--stage")).isEqualTo(2);
    assertThat(err()).contains("--stage needs STAGE");
  }

  @Test
  void aWrongStageIsNamed() {
    assertThat(run("show", "colchester", "--stage", "moon")).isEqualTo(2);
    assertThat(err()).contains("--stage takes");
  }

  @Test
  void anUnknownDocumentIsNamed() {
    assertThat(run("show", "atlantis")).isEqualTo(2);
    assertThat(err()).contains("atlantis");
  }

  @Test
  void showsTheClausesOfADocument() {
    assertThat(run("show", "colchester")).isZero();
    assertThat(out()).contains("[16(2) row 1]").contains("Within 10 working days");
  }

  @Test
  void showsTheClausesOfAnyFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Our Rules.txt");
    Files.writeString(file, "Our rules\n\n1. Officers must reply within 3 days.\n\n2. Be kind.\n");
    assertThat(run("show", file.toString(), "--json")).isZero();
    assertThat(out().lines().findFirst().orElseThrow())
        .contains("\"document\":\"our-rules\"")
        .contains("\"citation\":\"1\"");
  }

  @Test
  void showsTheGraphOfADocumentAsSortedLines() {
    assertThat(run("show", "waverley", "--stage", "graph")).isZero();
    List<String> lines = out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(1_000).isSorted();
  }

  @Test
  void showsTheSourceAsItIs() throws IOException {
    assertThat(run("show", "gwynedd", "--stage", "source")).isZero();
    Path source = Path.of("data", "protocols", "gwynedd", "gwynedd.txt");
    assertThat(out()).contains(Files.readString(source)).contains("status: draft");
  }

  @Test
  void validatesADocument() {
    assertThat(run("validate", "gwynedd")).isZero();
    assertThat(out())
        .contains("references that lead nowhere: 3")
        .contains("29.9.4")
        .contains("all ")
        .contains("100.0 %")
        .containsPattern("not modelled +0 +0 characters +0.0 %")
        .contains("context: minute ")
        .contains("reviews to be done again: 0")
        .contains("facts that do not conform: 0");
  }

  @Test
  void validatesWhereAPathEnds() {
    assertThat(run("validate", "colchester", "--json")).isZero();
    assertThat(out()).contains("\"deadEnds\":[{").contains("10(6)").contains("\"unmodelled\"");
  }

  @Test
  void validatesWhatAnEditorMayWantToLookAt() {
    assertThat(run("validate", "west-oxfordshire")).isZero();
    assertThat(out())
        .contains("tension [29(a)] and [34] 29(a): “promptly but within 5 working days”.")
        .contains("roles that are named and not explained: ")
        .contains("Officers must not unduly influence or pressure members: colchester 6(2)")
        .contains("what it says of its own review: 0");
  }

  @Test
  void validatesAFileThatNobodyHasReviewed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("north.txt");
    Files.writeString(
        file, "North\n\n1. Officers must reply within 3 days.\n\n2. See paragraph 9.\n");
    assertThat(run("validate", file.toString())).isZero();
    assertThat(out())
        .contains("norms: 0 reviewed, 1 drafts")
        .contains("references that lead nowhere: 1")
        .contains("[2] 9");
  }

  @Test
  void aQueryThatIsNeitherFileNorSparqlIsNamed() {
    assertThat(run("query", "no-such-file.rq")).isEqualTo(2);
    assertThat(err()).contains("\"no-such-file.rq\" is neither a file nor a SPARQL query");
  }

  @Test
  void anUnknownFormatIsNamed() {
    assertThat(run("export", "--format", "xml")).isEqualTo(2);
    assertThat(err()).contains("--format takes nq, nt, trig or jsonld, not xml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          export poster                                     | deadlines, rules, comparison, pack or quiz, not poster
          export quiz --format xlsx                         | --format takes docx, pptx, html, json, not xlsx
          export comparison --format pptx                   | --topic with 1 to 3 topics
          export comparison --format pptx --topic a,b,c,d   | --topic with 1 to 3 topics
          export deadlines --format docx                    | --format takes csv, xlsx, json, not docx
          """)
  void whatCannotBeHandedOutIsNamed(String words, String message) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(err()).contains(message);
  }

  @Test
  void aQuestionIsNeeded() {
    assertThat(run("ask")).isEqualTo(2);
    assertThat(err()).contains("what is the question?");
  }

  @Test
  void aQuestionHasALongestLength() {
    assertThat(run("ask", "a".repeat(501))).isEqualTo(2);
    assertThat(err()).contains("500");
  }

  @Test
  void aDocumentNeedsAnIdentifier(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "1. Be kind.\n");
    assertThat(run("ingest", file.toString(), "--council", "A", "--title", "B")).isEqualTo(2);
    assertThat(err()).contains("a document needs --id");
    assertThat(run("ingest", file.toString(), "--council", "A", "--title", "B", "--id", "Bad Id"))
        .isEqualTo(2);
    assertThat(err()).contains("lower-case words");
  }
}
