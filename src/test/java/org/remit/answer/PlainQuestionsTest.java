package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.Suggestion.Kind;
import org.remit.vocabulary.Vocabulary;

class PlainQuestionsTest {

  private final PlainQuestions plain =
      new PlainQuestions(Vocabulary.load(), RealRemit.base().editions());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can I ask an officer for a copy?",
        "May the Monitoring Officer look at my emails?",
        "who pays the Chief Executive's travel",
        "is this FOI or EIR",
        "does Waverley let members see files in August?",
        "Might I post it on Facebook",
        "Can the Leaders of the Council meet on a Monday?",
      })
  void shortQuestionsMayBeOffered(String question) {
    assertThat(plain.includes(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councillor Reeves shouted at me down the phone again",
        "can cllr Patel see my file?",
        "is it fine that Mrs. Jones copied me in?",
        "my boss told Deirdre to change the report, may she?",
        "She shouted at me. What can I do?",
        "He did it again! who do I tell",
        "may a member who sits on planning ask an officer for the whole file of a case that is not"
            + " in their own ward?",
      })
  void storiesAndPeoplesNamesAreNot(String question) {
    assertThat(plain.includes(question)).isFalse();
  }

  @Test
  void everyQuestionThatIsSuggestedIsPlain() {
    Shelf shelf = new Shelf(RealRemit.base(), Vocabulary.load());
    List<Suggestion> suggested =
        List.of("councillor", "officer", "can i", "mr", "cllr", "shout").stream()
            .flatMap(typed -> shelf.suggest(typed, null, 50).stream())
            .filter(suggestion -> suggestion.kind() == Kind.QUESTION)
            .toList();
    assertThat(suggested).hasSizeGreaterThan(50);
    assertThat(suggested).allMatch(suggestion -> plain.includes(suggestion.text()));
  }
}
