package org.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.clause.Furniture;
import org.remit.clause.Part;
import org.remit.clause.PartKind;
import org.remit.source.SourceReader;
import org.remit.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What other programs rely on in `remit show --stage norms --json`.
class ShowNormsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, List<JsonNode>> SHOWN = new HashMap<>();

  private static final Set<String> KINDS =
      Set.of(
          "norm", "definition", "role", "context", "heading", "lead-in", "furniture", "unmodelled");

  private static final String DURATION = "P\\d+(BD|D|W|M|Y)|PT\\d+H";
  private static final String ROLE = "[a-z]+(-[a-z]+)*";

  private record Run(int code, String out, String err) {

    List<JsonNode> objects() {
      return out.lines().map(JSON::readTree).toList();
    }
  }

  private static Run run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = Main.run(List.of(words), console);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static synchronized List<JsonNode> shown(String document) {
    return SHOWN.computeIfAbsent(
        document,
        d -> {
          Run run = run("show", d, "--stage", "norms", "--json");
          assertThat(run.code()).isZero();
          assertThat(run.err()).as("the extractor is not needed").isEmpty();
          return run.objects();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void everyLineHasTheFieldsAgreedAndNoOthers(String document) {
    for (JsonNode line : shown(document)) {
      fits(line, document);
      assertThat(line.get("norms"))
          .as(line.toString())
          .allMatch(norm -> norm.get("reviewed").booleanValue());
    }
    assertThat(shown(document))
        .extracting(line -> line.get("id").stringValue())
        .doesNotHaveDuplicates();
  }

  private static void fits(JsonNode line, String document) {
    assertThat(names(line))
        .containsExactly(
            "document",
            "id",
            "citation",
            "start",
            "end",
            "text",
            "standing",
            "kind",
            "norms",
            "escalation");
    assertThat(line.get("document").stringValue()).isEqualTo(document);
    assertThat(line.get("kind").stringValue()).isIn(KINDS);
    assertThat(line.get("start").intValue()).isLessThan(line.get("end").intValue());
    assertThat(line.get("text").stringValue()).isNotBlank();
    assertThat(line.get("norms").isEmpty())
        .as(line.toString())
        .isEqualTo(!line.get("kind").stringValue().equals("norm"));
    line.get("norms").forEach(ShowNormsTest::normFits);
    if (!line.get("escalation").isNull()) {
      pathFits(line.get("escalation"));
    }
  }

  private static void normFits(JsonNode norm) {
    assertThat(names(norm))
        .containsExactly(
            "type",
            "strength",
            "bearer",
            "counterparty",
            "action",
            "timeLimit",
            "limit",
            "condition",
            "exception",
            "instrument",
            "reviewed");
    String type = norm.get("type").stringValue();
    assertThat(type).isIn("duty", "prohibition", "permission", "right");
    if (type.equals("duty") || type.equals("prohibition")) {
      assertThat(norm.get("strength").stringValue()).isIn("mandatory", "advisory");
    } else {
      assertThat(norm.get("strength").isNull()).isTrue();
    }
    roles(norm.get("bearer"));
    roles(norm.get("counterparty"));
    assertThat(norm.get("action").stringValue()).isNotBlank();
    assertThat(norm.get("reviewed").isBoolean()).isTrue();
    for (String words : List.of("condition", "exception", "instrument")) {
      assertThat(norm.get(words).isNull() || !norm.get(words).stringValue().isBlank()).isTrue();
    }
    assertThat(norm.get("instrument").toString()).doesNotContain("https://");
    limitFits(norm);
  }

  private static void limitFits(JsonNode norm) {
    JsonNode limit = norm.get("limit");
    JsonNode duration = norm.get("timeLimit");
    if (limit.isNull()) {
      assertThat(duration.isNull()).isTrue();
      return;
    }
    assertThat(names(limit)).containsExactly("kind", "amount", "from", "hedge", "words");
    assertThat(limit.get("kind").stringValue())
        .isIn("within", "before", "promptly", "notice", "not-during", "every");
    assertThat(limit.get("words").stringValue()).isNotBlank();
    assertThat(duration.isNull()).isEqualTo(limit.get("amount").isNull());
    if (!duration.isNull()) {
      assertThat(duration.stringValue()).matches(DURATION);
      assertThat(limit.get("amount").intValue()).isPositive();
    }
  }

  private static void pathFits(JsonNode path) {
    assertThat(names(path)).containsExactly("from", "about", "steps", "end");
    roles(path.get("from"));
    assertThat(path.get("about").stringValue()).isNotBlank();
    assertThat(path.get("steps").isArray()).isTrue(); // empty where a sentence only opens a path
    for (JsonNode step : path.get("steps")) {
      assertThat(names(step)).containsExactly("to", "when", "how");
      assertThat(step.get("to").isEmpty()).isFalse();
      roles(step.get("to"));
    }
  }

  private static void roles(JsonNode roles) {
    assertThat(roles.isArray()).isTrue();
    roles.forEach(role -> assertThat(role.stringValue()).matches(ROLE));
  }

  private static List<String> names(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void linesStandInTheOrderOfTheTextAndLeaveNoWordsOut(String document) {
    List<JsonNode> lines = shown(document);
    ClauseTree tree = ClauseParser.parse(SourceReader.read(Path.of("data", "protocols", document)));
    assertThat(lines).extracting(line -> line.get("start").intValue()).isSorted();
    List<Span> told = new ArrayList<>();
    tree.furniture().stream().map(Furniture::span).forEach(told::add);
    tree.clauses().stream()
        .flatMap(clause -> clause.part(PartKind.NUM).map(Part::spans).stream())
        .forEach(told::addAll);
    String text = tree.source().text();
    for (JsonNode line : lines) {
      int start = text.offsetByCodePoints(0, line.get("start").intValue());
      told.add(new Span(start, text.offsetByCodePoints(0, line.get("end").intValue())));
    }
    List<Integer> untold = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int here = at;
      if (Character.isLetterOrDigit(text.charAt(at))
          && told.stream().noneMatch(span -> span.contains(here))) {
        untold.add(at);
      }
    }
    assertThat(untold).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void theTextOfALineStandsAtItsPlace(String document) {
    String text = SourceReader.read(Path.of("data", "protocols", document)).text();
    for (JsonNode line : shown(document)) {
      String there =
          text.substring(
              text.offsetByCodePoints(0, line.get("start").intValue()),
              text.offsetByCodePoints(0, line.get("end").intValue()));
      // marks and page headers may stand between the words, and a table has borders
      String shown = line.get("text").stringValue();
      assertThat(letters(there)).as(there).contains(letters(shown).substring(0, 1));
      if (there.matches("[^*_~<>|#\\[\\]\\f]*")
          && letters(there).length() == letters(shown).length()) {
        assertThat(there.replaceAll("\\s+", " ").strip()).isEqualTo(shown);
      } else {
        assertThat(inOrder(letters(shown), letters(there))).as(there).isTrue();
      }
    }
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// Whether the letters of some words occur in others in the same order.
  private static boolean inOrder(String letters, String among) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = among.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void furnitureWithWordsIsTold() {
    assertThat(shown("west-oxfordshire"))
        .filteredOn(line -> line.get("kind").stringValue().equals("furniture"))
        .extracting(line -> line.get("text").stringValue())
        .contains("Constitution of West Oxfordshire District Council");
  }

  @Test
  void aTimeLimitIsTold() {
    assertThat(shown("colchester"))
        .flatExtracting(line -> List.copyOf(line.get("norms").valueStream().toList()))
        .extracting(norm -> norm.get("timeLimit").toString())
        .contains("\"P10BD\"");
  }

  private static final String UNSEEN =
      """
      Ashmere Council
      Protocol

      1. Enquiries

      1.1 Officers must reply to members within five working days. This helps members.

      1.2 Members must not:

      (a) shout at officers;
      (b) ask officers to break the law.

      2. Problems

      2.1 If a member is not satisfied with an officer, the member should go to the Chief Executive.
      """;

  @Test
  void aFileThatNobodyHasIngestedIsReadByRule(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ashmere.txt"), UNSEEN);
    Run run = run("show", file.toString(), "--stage", "norms", "--json");
    assertThat(run.code()).isZero();
    List<JsonNode> lines = run.objects();
    lines.forEach(line -> fits(line, "ashmere"));
    JsonNode first =
        lines.stream()
            .filter(line -> line.get("text").stringValue().startsWith("Officers must reply"))
            .findFirst()
            .orElseThrow();
    assertThat(first.get("citation").stringValue()).isEqualTo("1.1");
    JsonNode norm = first.get("norms").get(0);
    assertThat(norm.get("bearer").toString()).isEqualTo("[\"officer\"]");
    assertThat(norm.get("timeLimit").stringValue()).isEqualTo("P5BD");
    assertThat(norm.get("reviewed").booleanValue()).isFalse();
    assertThat(lines)
        .extracting(line -> line.get("text").stringValue())
        .contains("This helps members.", "Members must not:", "ask officers to break the law.");
    assertThat(lines).extracting(line -> line.get("start").intValue()).isSorted();
    assertThat(run.err()).contains("ashmere: reading by rule");
  }

  @Test
  void peopleGetATable(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ashmere.txt"), UNSEEN);
    Run run = run("show", file.toString(), "--stage", "norms", "--extracted");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("norm        [1.1] Officers must reply to members within five working days.")
        .contains("mandatory duty: Officer towards Member: reply")
        .contains("(P5BD)")
        .contains("[draft by rule ");
  }

  @Test
  void whatIsExtractedGoesWithTheNorms() {
    Run run = run("show", "waverley", "--extracted");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--extracted goes with --stage norms");
  }

  @Test
  void aFolderIsNoText(@TempDir Path folder) {
    Run run = run("show", folder.toString(), "--stage", "norms");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "12345", "......", "Ω≈ç√∫˜µ≤≥÷"})
  void aTextWithHardlyAnythingInItIsNoFault(String text, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("odd.txt"), text);
    Run run = run("show", file.toString(), "--stage", "norms", "--json");
    assertThat(run.code()).isZero();
    run.objects().forEach(line -> fits(line, "odd"));
  }
}
