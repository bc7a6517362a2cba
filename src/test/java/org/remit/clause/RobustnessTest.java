package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Source;

/// Whatever is read, nothing is thrown, no word is lost and every property holds.
class RobustnessTest {

  private static final int CUTS = 12;
  private static final int SHUFFLES = 4;

  private static void holds(String text) {
    Properties.hold(Documents.parse(text));
  }

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#protocols")
  void aTextCutAnywhereIsRead(String id) {
    String text = Documents.protocol(id).text();
    for (int cut = 1; cut < CUTS; cut++) {
      int at = text.length() * cut / CUTS + cut % 7;
      holds(text.substring(0, Math.min(at, text.length())));
      holds(text.substring(Math.min(at, text.length())));
    }
  }

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#protocols")
  void shuffledAndDroppedAndDoubledLinesAreRead(String id) {
    List<String> lines = Documents.protocol(id).text().lines().toList();
    for (int seed = 0; seed < SHUFFLES; seed++) {
      Random random = new Random(seed);
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, random);
      holds(String.join("\n", shuffled));
      Stream<String> some =
          lines.stream()
              .flatMap(line ->
                  switch (random.nextInt(6)) {
                    case 0 -> Stream.empty();
                    case 1 -> Stream.of(line, line);
                    case 2 -> Stream.of("  " + line.strip());
                    default -> Stream.of(line);
                  });
      holds(some.collect(Collectors.joining("\n")));
    }
  }

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#protocols")
  void marksPutInAnywhereAreRead(String id) {
    String text = Documents.protocol(id).text();
    String[] marks = {
      "**",
      "*",
      "~~",
      "_",
      "[",
      "](",
      ")",
      "<b>",
      "</u>",
      "<sup>1</sup>",
      "\\",
      "#",
      "- ",
      "(a) ",
      "1.",
      "\t",
      "|",
      "\f",
      "\r",
      "\r\n",
      "\u00a0",
      "\ufeff",
      "\u0000",
      "\u200b",
      "“",
      "”",
      "\"",
      "†",
      "¹",
      "[^1]",
      ">",
      "• ",
      "😀",
      "\ud83d",
      "\u202e",
      "Appendix 1\n",
      "\n\n",
      "....... 3\n"
    };
    for (int seed = 0; seed < SHUFFLES; seed++) {
      Random random = new Random(seed);
      StringBuilder marked = new StringBuilder(text.substring(0, Math.min(text.length(), 9000)));
      for (int i = 0; i < 250; i++) {
        marked.insert(random.nextInt(marked.length()), marks[random.nextInt(marks.length)]);
      }
      holds(marked.toString());
    }
  }

  @Test
  void randomCharactersAreRead() {
    String alphabet = "ab. \n\n\t-*#|()[]~_1234.:;ivxABC“”\"<b>/\\>\r\f\u00a0\u0007é😀";
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      holds(text.toString());
    }
  }

  @Test
  void randomBytesAreReadAndSaidToBeNoText() {
    for (int seed = 0; seed < 12; seed++) {
      byte[] bytes = new byte[3000];
      new Random(seed).nextBytes(bytes);
      ClauseTree tree = ClauseParser.parse(Documents.source(bytes));
      Properties.hold(tree);
      assertThat(tree.issues()).extracting(Issue::kind).contains(IssueKind.UNDECODABLE_BYTES);
    }
  }

  @Test
  void windowsTextIsReadWithAnIssue() {
    byte[] bytes =
        "1. The member’s role\n\nMembers decide.\n".getBytes(Charset.forName("windows-1252"));
    ClauseTree tree = ClauseParser.parse(Documents.source(bytes));
    Properties.hold(tree);
    assertThat(tree.clauses().getFirst().citation()).isEqualTo("1");
    assertThat(tree.issues()).extracting(Issue::kind).contains(IssueKind.UNDECODABLE_BYTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\r\n\r\n",
        "\t \f",
        "\ufeff",
        "\ufeff\n \u00a0\n",
        "---",
        "#",
        "- "
      })
  void textWithoutWordsHasNoClauses(String text) {
    ClauseTree tree = Documents.parse(text);
    Properties.hold(tree);
    assertThat(tree.clauses()).isEmpty();
    assertThat(tree.units()).isEmpty();
    assertThat(tree.issues()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#protocols")
  void lineEndsOfOtherSystemsMakeNoDifference(String id) {
    String text = Documents.protocol(id).text();
    String outline = shape(Documents.parse(text));
    for (String end : List.of("\r\n", "\r", "\u2028")) {
      ClauseTree tree = Documents.parse(text.replace("\n", end));
      Properties.hold(tree);
      assertThat(shape(tree)).isEqualTo(outline);
    }
    assertThat(shape(Documents.parse("\ufeff" + text + "\n\n"))).isEqualTo(outline);
    assertThat(shape(Documents.parse(text.stripTrailing()))).isEqualTo(outline);
    assertThat(shape(Documents.parse(text.replace(". ", ".\u00a0")))).isEqualTo(outline);
  }

  private static String shape(ClauseTree tree) {
    return tree.clauses().stream()
        .map(clause ->
            clause.eId()
                + " "
                + clause.standing()
                + clause.parts().stream()
                    .map(part -> part.kind() + ":" + tree.text(part.spans()))
                    .collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void lettersOfAllScriptsAreKept() {
    String text =
        "1. مرحبا بالأعضاء\n\nשלום 👩‍👩‍👧 members 日本語 must e\u0301tre.\n\n- 🎉 one;\n- two.\n";
    ClauseTree tree = Documents.parse(text);
    Properties.hold(tree);
    assertThat(tree.units().get(1).text()).isEqualTo("שלום 👩‍👩‍👧 members 日本語 must e\u0301tre.");
  }

  @Test
  void aCutBetweenPiecesOfALongClauseSplitsNoCharacter() {
    for (int length = 890; length < 910; length++) {
      ClauseTree tree = Documents.parse("1. " + "a".repeat(length) + "😀".repeat(600));
      Properties.hold(tree);
      for (Unit unit : tree.units()) {
        assertThat(Character.isLowSurrogate(unit.text().charAt(0))).isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugeTexts")
  void hugeTextsAreReadInTimeThatGrowsWithThem(String name, String text) {
    Source source = Documents.source(text);
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    ClauseTree tree = ClauseParser.parse(source);
    assertThat(tree.units()).isNotNull();
    assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start))
        .as(name)
        .isLessThan(Duration.ofSeconds(4));
  }

  static Stream<Arguments> hugeTexts() {
    int many = 10_000;
    String sentence = "Members must treat officers with respect and courtesy at all times ";
    return Stream.of(
        Arguments.of("one line", sentence.repeat(10_000)),
        Arguments.of("one word", "a".repeat(1_000_000) + "1"),
        Arguments.of("words", lines(many, i -> "word")),
        Arguments.of("sentences", lines(many, i -> "Members decide.\n")),
        Arguments.of("numbers", lines(many, i -> (i % 999 + 1) + ". Members decide.")),
        Arguments.of("bullets", lines(many, i -> "- decide;")),
        Arguments.of("lead-ins", lines(many, i -> "Members must:\n")),
        Arguments.of("quotations", lines(many, i -> "“Members are to decide it\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manyOfAKind")
  void manyOfAKindAreRead(String name, String text) {
    holds(text);
  }

  static Stream<Arguments> manyOfAKind() {
    int many = 1_000;
    return Stream.of(
        Arguments.of("brackets", "[".repeat(50_000)),
        Arguments.of("stars", "*".repeat(50_000) + "a"),
        Arguments.of("full stops", "a" + ".".repeat(50_000)),
        Arguments.of("one decimal", "1" + ".1".repeat(20_000) + " a"),
        Arguments.of("quotation marks", "“".repeat(20_000)),
        Arguments.of("capitals", "The Code Of ".repeat(5_000)),
        Arguments.of("references", "see paragraph 1, 2 and 3, and section 4 ".repeat(2_000)),
        Arguments.of("one number", lines(many, i -> "1. Members decide:")),
        Arguments.of("letters", lines(many, i -> "(" + (char) ('a' + i % 26) + ") decide; and")),
        Arguments.of("deeper bullets", lines(many, i -> " ".repeat(i * 2) + "- decide:")),
        Arguments.of("decimals", lines(many, i -> "1.".repeat(i % 9 + 1) + "1 Members decide:")),
        Arguments.of("headings", lines(many, i -> "# Role " + i)),
        Arguments.of("one heading", lines(many, i -> "Role of members\n")),
        Arguments.of("capitals", lines(many, i -> "ROLE OF MEMBERS\n\nMembers decide.\n")),
        Arguments.of("appendices", lines(many, i -> "Appendix " + i % 99 + "\n")),
        Arguments.of("parts", lines(many, i -> "Part " + (i % 9 + 1) + "\n\n1. Members decide.")),
        Arguments.of("footnotes", lines(many, i -> "Members* decide.\n\n*Not always\n")),
        Arguments.of("tabs", lines(many, i -> "a\tb")),
        Arguments.of("bars", lines(many, i -> "|a||b|")),
        Arguments.of("columns", lines(many, i -> "a      b")),
        Arguments.of("contents", "Contents\n" + lines(many, i -> "Part " + i + " ..... " + i)));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }
}
