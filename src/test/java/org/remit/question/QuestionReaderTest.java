package org.remit.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.vocabulary.Vocabulary;

class QuestionReaderTest {

  private static final QuestionReader READER = new QuestionReader(Vocabulary.load());

  @ParameterizedTest
  @CsvFileSource(resources = "forms.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatIsAskedFor(String question, String kind, boolean yesNo) {
    Question read = READER.read(question, null, null);
    assertThat(read.kind().label()).as(read.form()).isEqualTo(kind);
    assertThat(read.yesNo()).isEqualTo(yesNo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does 21.9.2 say|21.9.2",
        "clause 10(5) please|10(5)",
        "para 29a|29(a)",
        "is 21.9.2(c) still in|21.9.2(c)",
        "section 16 (2)|16(2)",
        "paragraph 41|41"
      })
  void findsClauseNumbers(String question, String number) {
    assertThat(READER.read(question, null, null).numbers()).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within 10 working days?",
        "is 3 weeks too long",
        "me and 4 others",
        "at 9.30 tomorrow"
      })
  void takesOtherNumbersForNoClause(String question) {
    assertThat(READER.read(question, null, null).numbers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'm a councillor and an officer shouted at me|member",
        "a councillor shouted at me, what do I do|officer",
        "an officer ignores my emails|member",
        "can my boss send me to the ward meeting|officer",
        "residents in my ward want answers|member",
        "must officers stay neutral|officer",
        "may a cabinet member change a report|member"
      })
  void tellsWhoseConductItIsAbout(String question, String actor) {
    assertThat(READER.read(question, null, null).actor()).contains(actor);
  }

  @Test
  void aKindThatThePersonStatesWins() {
    Question read = READER.read("can I copy an email?", Kind.DEADLINE, null);
    assertThat(read.kind()).isEqualTo(Kind.DEADLINE);
    assertThat(read.form()).isEqualTo("stated");
  }

  @Test
  void tidiesControlCharactersAndBlanks() {
    assertThat(READER.read("\u0000who \u0007 decides\n\t?", null, null).text())
        .isEqualTo("who decides ?");
  }

  @Test
  void everydayWordsNameConcepts() {
    Question read = READER.read("can a cllr ring my boss about his mate", null, null);
    assertThat(read.concepts().stream().map(m -> m.concept().localName()))
        .contains("member", "line-manager");
  }
}
