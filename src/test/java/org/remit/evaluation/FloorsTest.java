package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.evaluation.Samples.QUOTE;
import static org.remit.evaluation.Samples.answered;
import static org.remit.evaluation.Samples.clause;
import static org.remit.evaluation.Samples.gold;
import static org.remit.evaluation.Samples.question;
import static org.remit.evaluation.Samples.wrong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorsTest {

  private static final Path DATA = Path.of("data", "evaluation");

  @TempDir Path folder;

  /// Two questions, one of them answered rightly at once and the other in second place.
  private static Scores scores() {
    Scorer scorer = new Scorer();
    scorer.add(question("a", gold("1", QUOTE)), answered("", null, clause("1", QUOTE)));
    scorer.add(question("b", gold("1", QUOTE)), answered("", null, wrong(), clause("1", QUOTE)));
    return scorer.scores();
  }

  @Test
  void figureOnItsFloorIsGoodEnough() throws IOException {
    assertThat(read("floors: {success@1: 0.5, success@3: 1, mrr@10: 0.75}").shortfalls(scores()))
        .isEmpty();
  }

  @Test
  void figureBelowItsFloorIsTold() throws IOException {
    assertThat(
            read("floors: {success@1: 0.5001, short answer: 0, recall@5: 1}").shortfalls(scores()))
        .containsExactly(
            "success@1: 0.5000, floor 0.5001", "short answer: not measured, floor 0.0000");
  }

  @Test
  void numbersAreComparedBeforeFigures() throws IOException {
    Floors floors =
        read(
            """
            counts: {questions: 2, answerable: 3, clauses: 10, norms: 4}
            floors: {success@1: 1}
            """);
    assertThat(floors.shortfalls(scores(), Map.of("clauses", 10)))
        .containsExactly("answerable: 2, not 3", "norms: not counted, not 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          floors: {success@2: 0.5}        | success@2: no figure that has a floor
          floors: {characters shown: 0.5} | characters shown: no figure that has a floor
          floors: {ms p50: 0.5}           | ms p50: no figure that has a floor
          floors: {success@1: 50}         | success@1: expected a number from 0 to 1
          floors: {success@1: high}       | success@1: expected a number from 0 to 1
          counts: {questions: many}       | questions: expected a whole number
          counts: [220]                   | counts: expected
          floor: {success@1: 0.5}         | floor: expected the parts counts and floors
          nothing                         | the file: expected
          floors: {a                      | not YAML
          """)
  void faultNamesFileAndEntry(String yaml, String fault) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(folder.resolve("expected.yaml") + ": " + fault);
  }

  @Test
  void figureHasOneFloor() {
    assertThatThrownBy(() -> read("floors:\n  success@1: 0.5\n  success@1: 0.6\n"))
        .hasMessageContaining("duplicate key success@1");
  }

  @Test
  void floorsOfTheHouseAreSetForEveryShareAndForItsQuestions() {
    Floors floors = Floors.read(DATA.resolve("expected.yaml"));
    List<GoldQuestion> questions = GoldQuestion.readAll(DATA.resolve("questions.jsonl"));

    assertThat(floors.counts())
        .containsEntry("questions", questions.size())
        .containsEntry(
            "answerable", (int) questions.stream().filter(GoldQuestion::answerable).count());
    for (Figure figure : Figure.values()) {
      assertThat(floors.floors().containsKey(figure))
          .as(figure.label())
          .isEqualTo(figure.isShare());
    }
  }

  private Floors read(String yaml) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("expected.yaml"), yaml));
  }
}
