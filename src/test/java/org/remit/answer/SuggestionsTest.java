package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.Suggestion.Kind;
import org.remit.answer.Suggestions.Entry;

class SuggestionsTest {

  private static final Suggestions SUGGESTIONS =
      new Suggestions(
          List.of(
              question("north", "Who pays for gifts?"),
              question("south", "Who pays for gifts?"),
              question("north", "May I accept a gift from a resident?"),
              question("south", "How soon must officers answer my e-mail?"),
              question("south", "can't I go to the press?"),
              new Entry("Gifts and hospitality", Kind.TOPIC, "Gifts and hospitality", null, ""),
              new Entry("Gifts and hospitality", Kind.TOPIC, "freebies", null, ""),
              new Entry("Line manager", Kind.ROLE, "boss", null, ""),
              new Entry("Answer", Kind.ACTION, "Answer", null, ""),
              new Entry("4 Gifts (North)", Kind.CLAUSE, "4 Gifts", "north", "/documents/north#4")));

  private static Entry question(String document, String wording) {
    return new Entry(wording, Kind.QUESTION, wording, document, "");
  }

  private static List<String> texts(String typed) {
    return SUGGESTIONS.of(typed, null, 10).stream().map(Suggestion::text).toList();
  }

  @Test
  void shortOnesComeFirstAfterThoseThatBeginAsTyped() {
    assertThat(texts("gift"))
        .containsExactly(
            "Gifts and hospitality",
            "4 Gifts (North)",
            "Who pays for gifts?",
            "May I accept a gift from a resident?");
  }

  @ParameterizedTest
  @CsvSource({
    "resident gift, May I accept a gift from a resident?",
    "GIFT  accept!, May I accept a gift from a resident?",
    "for who pa, Who pays for gifts?",
    "boss, Line manager",
    "freeb, Gifts and hospitality",
    "cant i go, can't I go to the press?",
    "can’t, can't I go to the press?",
  })
  void wordsMayStandInAnyOrderAndTheLastIsABeginning(String typed, String first) {
    assertThat(texts(typed)).first().isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "hospitallity, Gifts and hospitality",
    "hospitlity, Gifts and hospitality",
    "hospiatlity, Gifts and hospitality",
    "hospitakity, Gifts and hospitality",
    "offciers ans, How soon must officers answer my e-mail?",
    "resi acc, May I accept a gift from a resident?",
  })
  void whereNothingFitsOneLetterMayBeWrong(String typed, String first) {
    assertThat(texts(typed)).containsExactly(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zebra", "gift zebra", "hsoptalitty", "?!", "bxs"})
  void nothingIsSuggestedForWhatIsNotThere(String typed) {
    assertThat(texts(typed)).isEmpty();
  }

  @Test
  void aCouncilHasItsOwnQuestionsAndWhatBelongsToAll() {
    assertThat(SUGGESTIONS.of("gift", "south", 10))
        .containsExactly(
            new Suggestion(
                "Gifts and hospitality", Kind.TOPIC, "/ask?q=Gifts+and+hospitality&council=south"),
            new Suggestion(
                "Who pays for gifts?",
                Kind.QUESTION,
                "/ask?q=Who+pays+for+gifts%3F&council=south"));
    assertThat(SUGGESTIONS.of("4 gifts", "north", 10))
        .containsExactly(new Suggestion("4 Gifts (North)", Kind.CLAUSE, "/documents/north#4"));
  }

  @Test
  void noMoreAreGivenThanWanted() {
    assertThat(SUGGESTIONS.of("gift", null, 2)).hasSize(2);
  }
}
