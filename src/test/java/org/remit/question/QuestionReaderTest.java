package org.remit.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Vocabulary;

class QuestionReaderTest {

  private static final QuestionReader READER = new QuestionReader(Vocabulary.load());

  @ParameterizedTest
  @CsvFileSource(resources = "forms.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatIsAskedFor(String question, String kind, boolean yesNo) {
    Question read = READER.read(question, null);
    assertThat(read.kind().label()).as(read.form()).isEqualTo(kind);
    assertThat(read.yesNo()).isEqualTo(yesNo);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "about.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatIsAskedAboutRemitItself(String question, String aspect) {
    Question read = READER.read(question, null);
    String told = read.aspect() == null ? "-" : read.aspect().name().toLowerCase(Locale.ROOT);
    assertThat(told).isEqualTo(aspect);
    assertThat(read.kind() == Kind.ABOUT).isEqualTo(read.aspect() != null);
  }

  @ParameterizedTest
  @CsvSource({
    "is this still a draft,DRAFT",
    "Is the member officer protocol only a proposal?,DRAFT",
    "is this protocol actually in force or not,FORCE",
    "so is this the final version?,FORCE",
    "has it been adopted yet,FORCE",
    "does this guidance still apply,FORCE",
    "is that the latest version,LATEST",
    "is this out of date,LATEST",
    "is this up to date,LATEST",
    "when was this document last updated,DATE",
    "how old is the protocol,DATE",
    "what date is this from?,DATE",
    "is the draft agenda final,",
    "is this in force at weekends,",
    "is this report a draft,",
    "is it agreed that officers write the reports,",
    "when was the last audit,",
  })
  void tellsWhatIsAskedAboutAnEdition(String question, @Nullable OfEdition asked) {
    Question read = READER.read(question, null);
    assertThat(read.ofEdition()).isEqualTo(asked);
    assertThat(read.aspect()).isNull();
  }

  @Test
  void whoSaysThatTheyAskTheDocumentsDoesNotAskAboutRemit() {
    Question read = READER.read("can I trust this?", null);
    assertThat(read.aspect()).isEqualTo(Aspect.QUALITY);
    assertThat(read.otherKinds()).startsWith(Kind.PERMISSION);
    assertThat(READER.read("can I trust this?", Kind.PERMISSION).aspect()).isNull();
    assertThat(READER.read("who decides?", Kind.ABOUT).aspect()).isEqualTo(Aspect.PURPOSE);
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
        "paragraph 41|41",
        "what does 8.2 say|8.2",
        "I don't understand 5.4, who decides?|5.4",
        "what does 35 say about surgeries|35",
        "6.1|6.1",
        "29a?|29(a)"
      })
  void findsClauseNumbers(String question, String number) {
    assertThat(READER.read(question, null).numbers()).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within 10 working days?",
        "is 3 weeks too long",
        "me and 4 others",
        "at 9.30 tomorrow",
        "the meeting starts 7.30pm",
        "a gift worth £25.50",
        "a rise of 3.5 per cent",
        "it took 2.5 hours",
        "who does 35 hours a week"
      })
  void takesOtherNumbersForNoClause(String question) {
    assertThat(READER.read(question, null).numbers()).isEmpty();
  }

  @Test
  void aKindThatThePersonStatesWins() {
    Question read = READER.read("can I copy an email?", Kind.DEADLINE);
    assertThat(read.kind()).isEqualTo(Kind.DEADLINE);
    assertThat(read.form()).isEqualTo("stated");
  }

  @Test
  void tidiesControlCharactersAndBlanks() {
    assertThat(READER.read("\u0000who \u0007 decides\n\t?", null).text())
        .isEqualTo("who decides ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I lead the council. Staff are nervous of me. Fine?",
        "I lead the council - staff are nervous of me - fine?",
        "who is my line - manager or leader?"
      })
  void aRoleWhoseWordsStandInTwoPartsIsNobodyWhoActs(String question) {
    assertThat(READER.read(question, null).cast().actors())
        .noneMatch(role -> role.words().matches(".*[.-].*"));
  }

  @Test
  void everydayWordsNameConcepts() {
    Question read = READER.read("can a cllr ring my boss about his mate", null);
    assertThat(read.concepts().stream().map(m -> m.concept().localName()))
        .contains("member", "line-manager");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "casts.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
  void tellsWhoIsWho(
      String question, String asker, boolean askerActs, String actors, String others) {
    Cast cast = READER.read(question, null).cast();
    assertThat(cast.asker() == null ? "-" : cast.asker().localName()).isEqualTo(asker);
    assertThat(cast.askerActs()).isEqualTo(askerActs);
    assertThat(names(cast.actors())).isEqualTo(actors);
    assertThat(names(cast.others())).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A councillor shouted at me. Who do I speak to? | member",
        "cllr keeps ringing my team, who do I tell | member",
        "the planning officer has been ignoring me | officer",
        "Who should a councillor speak to about legal advice? | -",
        "what does the member's code say | -",
        "can an officer refuse a member a report? | -",
      })
  void tellsWhoDoesOrDidSomething(String question, String doers) {
    assertThat(names(READER.read(question, null).cast().doers())).isEqualTo(doers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a staff member wants to complain of a councillor | member",
        "how do I make a formal complaint about the chief executive? | chief-executive",
        "can I report a rude officer to anyone | officer",
        "who reads the report officers wrote about members | -",
        "can a councillor complain to the monitoring officer | -",
      })
  void tellsWhoIsComplainedOf(String question, String accused) {
    assertThat(names(READER.read(question, null).cast().accused())).isEqualTo(accused);
  }

  private static String names(List<Mention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(m -> m.concept().localName()).collect(Collectors.joining(" "));
  }

  @Test
  void whoSomebodySaysTheyAreWinsOverTheirWords() {
    Cast cast = READER.read("can my boss tell me what to think?", null, "member").cast();
    assertThat(cast.asker()).isNotNull();
    assertThat(cast.asker().localName()).isEqualTo("member");
    assertThat(cast.askerWords()).isEmpty();
  }

  @Test
  void whoSomebodySaysActsWinsOverTheirWords() {
    String asked = "can an officer refuse a member a report?";
    Cast told = READER.read(asked, null).cast();
    assertThat(names(told.actors())).isEqualTo("officer");
    assertThat(names(told.others())).isEqualTo("member");
    Cast other = READER.read(asked, null, null, "member").cast();
    assertThat(names(other.actors())).isEqualTo("member");
    assertThat(names(other.others())).isEqualTo("officer");
    Cast unnamed = READER.read(asked, null, null, "mayor").cast();
    assertThat(names(unnamed.actors())).isEqualTo("mayor");
    assertThat(names(unnamed.others())).isEqualTo("officer member");
    Cast own = READER.read(asked, null, "mayor", QuestionReader.ASKER).cast();
    assertThat(own.askerActs()).isTrue();
    assertThat(own.actors()).isEmpty();
  }

  @Test
  void whatElseItsWordsCouldAskForIsKept() {
    Question read = READER.read("how long can I wait, and who do I complain to?", null);
    assertThat(read.kind()).isEqualTo(Kind.DEADLINE);
    assertThat(read.otherKinds()).startsWith(Kind.ESCALATION).doesNotContain(Kind.DEADLINE);
  }
}
