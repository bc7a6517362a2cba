package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.norm.Verdict;

class GoldQuestionTest {

  private static final String LINE =
      """
      {"id": "q1", "question": "How long?", "council": null, "asker": "public", "kind": "deadline", \
      "gold": [{"doc": "waverley", "cite": "17", "quote": "within “five” days"}, \
      {"doc": "gwynedd", "cite": "21.10.3", "quote": "five days", "alt": 2}, \
      {"doc": "gwynedd", "cite": "21.10.4", "quote": "5 days", "alt": 2}], \
      "answer": ["5 days"], "verdict": "conditional", "answerable": true}\
      """;

  @TempDir Path folder;

  @Test
  void lineIsReadInFull() throws IOException {
    GoldQuestion question = GoldQuestion.readAll(file(LINE + "\n\n")).getFirst();

    assertThat(question.id()).isEqualTo("q1");
    assertThat(question.council()).isNull();
    assertThat(question.kind()).isEqualTo("deadline");
    assertThat(question.answer()).containsExactly("5 days");
    assertThat(question.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(question.gold().getFirst())
        .isEqualTo(new GoldClause("waverley", "17", "within “five” days", null));
    assertThat(question.wanted()).hasSize(2);
    assertThat(question.wanted().get(1))
        .extracting(GoldClause::citation)
        .containsExactly("21.10.3", "21.10.4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "id": "q1"              | "id": 1                | id: expected text
          "id": "q1",             | ^^                     | id: missing
          "council": null,        | ^^                     | council: missing
          "council": null         | "council": ""          | council: expected text
          "asker": "public"       | "asker": "mayor"       | asker: "mayor" is not one of member, officer, public, trainer
          "kind": "deadline"      | "kind": "deadlines"    | kind: "deadlines" is not one of
          "verdict": "conditional"| "verdict": "maybe"     | verdict: "maybe" is not yes, no, conditional or null
          "answerable": true      | "answerable": "true"   | answerable: expected true or false
          "answerable": true      | "answerable": false    | answerable: false, yet gold, answer or verdict is given
          "answer": ["5 days"]    | "answer": "5 days"     | answer: expected a list
          "answer": ["5 days"]    | "answer": ["…"]        | answer 1: expected words
          "cite": "17"            | "site": "17"           | gold 1 site: no such field
          "cite": "21.10.3"       | "cite": null           | gold 2 cite: expected text
          "alt": 2                | "alt": 2.5             | gold 2 alt: expected a whole number
          "answerable": true      | "answerable": true, "x": 1 | x: no such field
          "id": "q1"              | "id": "q0"             | id: "q0" is that of line 1
          "id": "q1"              | "id" "q1"              | not JSON:
          "id": "q1"              | "id": "q1", "id": "q2" | not JSON:
          """)
  void faultNamesLineAndField(String right, String wrong, String fault) throws IOException {
    String first = LINE.replace("q1", "q0");
    Path file = file(first + "\n" + LINE.replaceFirst(Pattern.quote(right), wrong));

    assertThatThrownBy(() -> GoldQuestion.readAll(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(file + ", line 2: " + fault);
  }

  @Test
  void lineThatIsNoObjectIsRefused() throws IOException {
    Path file = file("[]");
    assertThatThrownBy(() -> GoldQuestion.readAll(file))
        .hasMessage(file + ", line 1: not a JSON object");
  }

  @Test
  void answerableQuestionNeedsGold() throws IOException {
    Path file = file(LINE.replaceFirst("\"gold\": \\[[^]]*]", "\"gold\": []"));
    assertThatThrownBy(() -> GoldQuestion.readAll(file))
        .hasMessage(file + ", line 1: gold: an answerable question needs a clause that answers it");
  }

  @Test
  void questionCanBeNoLongerThanAnAskTakes() throws IOException {
    Path file = file(LINE.replace("How long?", "How long? ".repeat(51)));
    assertThatThrownBy(() -> GoldQuestion.readAll(file))
        .hasMessage(file + ", line 1: question: longer than 500 characters");
  }

  @Test
  void missingFileIsNamed() {
    Path file = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> GoldQuestion.readAll(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.jsonl");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("questions.jsonl"), text);
  }
}
