package org.remit.answer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.clause.Unit;
import org.remit.evaluation.Evaluation;
import org.remit.evaluation.Floors;
import org.remit.evaluation.GoldQuestion;
import org.remit.norm.Verdict;
import org.remit.question.QuestionReader;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

class AnswererTest {

  private static final Path QUESTIONS = Path.of("data", "evaluation", "questions.jsonl");

  @Test
  void qualityIsAboveItsFloors() {
    Evaluation evaluation = Evaluation.run(QUESTIONS, RealRemit.answerer());
    Floors floors = Floors.read(Path.of("data", "evaluation", "expected.yaml"));
    assertThat(floors.shortfalls(evaluation.scores())).isEmpty();
  }

  @Test
  void theSameQuestionGivesTheSameAnswer() {
    Ask ask = Ask.of("who do I go to if an officer is rude to me?", null);
    assertThat(RealRemit.answerer().answer(ask)).isEqualTo(RealRemit.answerer().answer(ask));
  }

  @Test
  void everyAnswerKeepsToTheContract() {
    for (GoldQuestion question : GoldQuestion.readAll(QUESTIONS)) {
      Answer answer = RealRemit.answerer().answer(Ask.of(question.question(), question.council()));
      Reply reply = answer.reply();
      assertThat(reply.text()).isNotBlank().hasSizeLessThanOrEqualTo(Reply.MAX_TEXT);
      assertThat(reply.text()).doesNotContain("\n");
      assertThat(answer.results()).hasSizeLessThanOrEqualTo(Ask.DEFAULT_LIMIT);
      for (Result result : answer.results()) {
        assertThat(result.text()).hasSizeLessThanOrEqualTo(Unit.MAX_TEXT).isNotBlank();
        assertThat(result.context()).hasSizeLessThanOrEqualTo(Unit.MAX_CONTEXT);
        int length = result.text().codePointCount(0, result.text().length());
        assertThat(result.highlights()).allMatch(span -> span.end() <= length);
        assertThat(reply.silent())
            .isEqualTo(
                answer.results().stream().allMatch(each -> each.part() == Result.Part.NEARBY));
      }
      if (question.council() != null) {
        assertThat(answer.results())
            .allMatch(each -> each.edition().document().equals(question.council()));
      }
    }
  }

  @Test
  void aQuestionAboutRemitItselfIsAnsweredByAPageAndByNoClause() {
    Answer answer = RealRemit.answerer().answer(Ask.of("Do you keep my questions?", "waverley"));
    assertThat(answer.reply().silence()).isEqualTo(Reply.Silence.NOT_A_MATTER);
    assertThat(answer.reply().page()).isEqualTo(new Reply.Page("Privacy", "/about#privacy"));
    assertThat(answer.results()).isEmpty();
    assertThat(answer.understood().text()).isEqualTo("You ask about Remit itself.");
    Understood.Alternative other = answer.understood().alternatives().getFirst();
    assertThat(RealRemit.answerer().answer(other.ask()).results()).isNotEmpty();
  }

  @Test
  void whetherADocumentIsADraftIsToldByItsEditionAndByNoClause() {
    Reply draft = reply("is this the final version?", "gwynedd");
    assertThat(draft.text())
        .isEqualTo(
            "As it is held here, the Protocol on Member Officer Relations is a draft. Dated 9 July"
                + " 2018.");
    assertThat(draft.judgement()).isEqualTo(new Judgement(Verdict.NO, true));
    assertThat(requireNonNull(draft.page()).href()).isEqualTo("/documents/gwynedd");
    Reply unknown = reply("is this protocol in force?", "colchester");
    assertThat(unknown.text())
        .startsWith("As it is held here, the Member / Officer Protocol does not say if it is in");
    assertThat(unknown.judgement()).isNull();
    assertThat(reply("is this the latest version", "gwynedd").text())
        .endsWith("Ask the council if there is a later one.");
    assertThat(reply("what date is this document", "waverley").text())
        .contains("Amended January 2018");
    assertThat(requireNonNull(reply("is this still a draft", null).page()).href())
        .isEqualTo("/documents");
  }

  private static Reply reply(String question, @Nullable String council) {
    return RealRemit.answerer().answer(Ask.of(question, council)).reply();
  }

  @Test
  void aRowOfATableIsToldUnderTheHeadingsOfItsColumns() {
    Ask ask = Ask.of("how long until an important enquiry is answered", "colchester");
    Answer answer = RealRemit.answerer().answer(ask);
    TableRow row = requireNonNull(answer.results().getFirst().row());
    assertThat(row.leadIn()).endsWith("service priorities:");
    assertThat(row.cells())
        .extracting(TableRow.Cell::head)
        .containsExactly("Priority given by Member", "Usual timescale for response");
    assertThat(answer.reply().text())
        .endsWith("; Usual timescale for response: Within 5 working days from receipt of request");
  }

  @Test
  void whatASaidActorDoesComesUp() {
    Ask ask = Ask.of("speaking to the press about a decision", "waverley");
    String whatOfficersDo = "13 ¶3";
    assertThat(citations(ask.withActor("officer")).indexOf(whatOfficersDo))
        .isNotNegative()
        .isLessThan(citations(ask.withActor("member")).indexOf(whatOfficersDo));
  }

  private static List<String> citations(Ask ask) {
    return RealRemit.answerer().answer(ask).results().stream().map(Result::citation).toList();
  }

  @Test
  void noQuestionThatTheDocumentsAnswerIsTakenForOneAboutRemit() {
    QuestionReader reader = new QuestionReader(Vocabulary.load());
    for (String file : List.of("questions", "coverage", "strangers", "kept")) {
      assertThat(GoldQuestion.readAll(QUESTIONS.resolveSibling(file + ".jsonl")))
          .filteredOn(GoldQuestion::answerable)
          .noneMatch(gold -> reader.read(gold.question(), null).aspect() != null);
    }
  }

  @Test
  void theQueryThatIsPrintedRuns() {
    for (String asked : List.of("what does 21.9.2 say", "bullying by a councillor", "xyzzy", "")) {
      Answer answer = RealRemit.answerer().answer(Ask.of(asked, null));
      assertThat(RealRemit.base().select(answer.understood().sparql()).variables())
          .contains("clause");
    }
  }

  @Test
  void relatedQuestionsAreOthers() {
    String asked = "how long has an officer got to reply to a councillor?";
    Answer answer = RealRemit.answerer().answer(Ask.of(asked, "waverley"));
    assertThat(answer.related())
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(4)
        .doesNotHaveDuplicates()
        .allMatch(related -> !Suggestions.plain(related.text()).equals(Suggestions.plain(asked)))
        .allMatch(related -> related.href().endsWith("&council=waverley"));
  }

  @Test
  void whatIsBegunIsSuggested() {
    Shelf shelf = new Shelf(RealRemit.base(), org.remit.vocabulary.Vocabulary.load());
    assertThat(shelf.suggest("gift", null, 10)).isNotEmpty();
    assertThat(shelf.suggest("gifst", null, 10))
        .isNotEmpty()
        .isEqualTo(shelf.suggest("gifst", null, 10));
    assertThat(shelf.suggest("xyzzy", null, 10)).isEmpty();
  }

  @Test
  void whoeverAsksWhatOneSideMustDoIsNotToldWhatTheOtherMust() {
    assertThat(first("how long does an officer have to reply", "west-oxfordshire").text())
        .containsAnyOf(
            "Respond to members' requests for information", "Officers will do their best");
  }

  @Test
  void whoeverAsksForAllThatARoleDoesIsAnsweredByWhatBindsIt() {
    assertThat(first("What must the Monitoring Officer do?", "waverley").text())
        .contains("the Monitoring Officer will refer to");
  }

  @Test
  void slipsOfThePenAreMendedAndSaid() {
    Answer answer = RealRemit.answerer().answer(Ask.of("bulying by members", "west-oxfordshire"));
    assertThat(answer.reply().silent()).isFalse();
    assertThat(answer.understood().text()).endsWith("Read “bulying” as “bullying”.");
  }

  @Test
  void aQuestionOfKnownFormIsUnderstoodEvenWhereNothingCoversIt() {
    assertThat(silence("Who pays for the fountain?")).isEqualTo(Reply.Silence.NOT_COVERED);
    assertThat(silence("xyzzy frob")).isEqualTo(Reply.Silence.NOT_UNDERSTOOD);
  }

  @Test
  void aNumberThatTheDocumentLacksIsSaidToBeMissing() {
    Answerer answerer = RealRemit.answerer();
    assertThat(answerer.answer(Ask.of("what does 8.2 say", "colchester")).reply().text())
        .isEqualTo(
            "The Member / Officer Protocol has no clause 8.2. The nearest clauses are below.");
    assertThat(answerer.answer(Ask.of("clause 99.9", null)).reply().text())
        .startsWith("None of these documents has a clause 99.9.");
    assertThat(answerer.answer(Ask.of("what does 8.2 say", "staffordshire")).reply().text())
        .startsWith("If an officer has similar concerns");
  }

  private static Reply.@Nullable Silence silence(String question) {
    return RealRemit.answerer().answer(Ask.of(question, "gwynedd")).reply().silence();
  }

  @Test
  void aNumberLeadsToItsClause() {
    assertThat(first("what does 21.9.2(c) say", "gwynedd").citation()).isEqualTo("21.9.2(c)");
    assertThat(first("clause 10(5) please", "colchester").citation()).isEqualTo("10(5)");
    assertThat(first("para 29a", "west-oxfordshire").citation()).isEqualTo("29(a)");
    assertThat(first("show me 5.9.1", "staffordshire").citation()).isEqualTo("5.9.1");
  }

  @Test
  void aStepThatLeadsToTwoNamesThemAsTheSentenceJoinsThem() {
    String asked = "a councillor has been rude to me, who do I go to?";
    assertThat(RealRemit.answerer().answer(Ask.of(asked, "waverley")).reply().text())
        .startsWith("First: Chief Executive and Head of Service.");
    assertThat(RealRemit.answerer().answer(Ask.of(asked, "staffordshire")).reply().text())
        .contains("Member or Group Leader.");
  }

  @Test
  void aStepThatLeadsToSeveralIsToldInTheSentencesOwnWordsWhereItSaysAndAndOr() {
    String asked = "an officer asked me to put in a word about her pay, who do I tell?";
    assertThat(RealRemit.answerer().answer(Ask.of(asked, "colchester")).reply().text())
        .startsWith(
            "First: Chief Executive and the Chief Operating Officer or the Deputy Chief Executive.");
  }

  @Test
  void whatLeadsElsewhereAtOnceIsNoNextStep() {
    String asked = "who should a councillor contact, and who if they are unsure?";
    assertThat(RealRemit.answerer().answer(Ask.of(asked, "waverley")).reply().text())
        .contains("Or instead, if members are unsure of who to contact: Democratic Services");
  }

  @Test
  void oneOfThePublicIsNotSentTheWayOfOfficers() {
    String asked = "I am just a resident, how do I complain about a councillor?";
    assertThat(RealRemit.answerer().answer(Ask.of(asked, "colchester")).reply().text())
        .doesNotContain("First: ");
    String officer = "I am an officer, how do I complain about a councillor?";
    assertThat(RealRemit.answerer().answer(Ask.of(officer, "colchester")).reply().text())
        .contains("First: ");
  }

  @Test
  void whoeverTellsWhatOneSideDidIsLedToTheWayToComplainOfIt() {
    String asked = "Cllr Jones yelled at my junior colleague. Where does she take it?";
    assertThat(first(asked, "waverley").citation()).isEqualTo("21, By Members ¶1");
    String other =
        "The planning officer laughed at me in front of a resident. Who do I take it up with?";
    assertThat(first(other, "waverley").citation()).isEqualTo("21, By Officers ¶1");
  }

  @Test
  void aMatterOutsideProtocolsIsKnownByTheQuestionsAboutIt() {
    Reply reply =
        RealRemit.answerer().answer(Ask.of("where do I renew my library card?", null)).reply();
    assertThat(reply.silence()).isEqualTo(Reply.Silence.NOT_A_MATTER);
    assertThat(reply.text()).contains("Look in: ");
  }

  private static Result first(String question, String council) {
    return RealRemit.answerer().answer(Ask.of(question, council)).results().getFirst();
  }

  @Test
  void struckOutWordsNeverAnswerWithoutSayingSo() {
    for (GoldQuestion question : GoldQuestion.readAll(QUESTIONS)) {
      Answer answer = RealRemit.answerer().answer(Ask.of(question.question(), question.council()));
      Result first = answer.results().getFirst();
      if (!answer.reply().silent() && first.standing().contains("struck-out")) {
        assertThat(answer.reply().text()).startsWith("Struck out");
      }
      if (!answer.reply().silent() && first.standing().contains("minuted")) {
        assertThat(answer.reply().text()).startsWith("Not a rule");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "(",
        ")",
        "[a TO b]",
        "a AND OR NOT",
        "* ? ~ ^ : \\",
        "} SELECT * WHERE { ?s ?p ?o",
        "<script>alert(1)</script>",
        "😀👍🏽",
        "من يمكنني أن أسأل؟",
        "\u202Eabc",
        "\u0000\u0007x",
        "   .   ",
        "a"
      })
  void anythingThatCanBeTypedGetsAnAnswer(String typed) {
    Answer answer = RealRemit.answerer().answer(Ask.of(typed, null));
    assertThat(answer.reply().text()).isNotBlank();
    assertThat(RealRemit.base().select(answer.understood().sparql()).variables()).isNotEmpty();
  }

  @Test
  void fiveHundredCharactersGetAnAnswer() {
    String longest = "can a councillor ring an officer ".repeat(16).substring(0, Ask.MAX_QUESTION);
    assertThat(RealRemit.answerer().answer(Ask.of(longest, null)).results()).isNotEmpty();
  }

  /// Nothing is made up: every word of an answer's own text stands in a clause, in the vocabulary
  /// or in the templates.
  @Test
  void everyWordOfAnAnswerComesFromAClauseTheVocabularyOrATemplate() {
    Set<String> allowed = words(TEMPLATES);
    for (Scheme scheme : Scheme.values()) {
      for (Concept concept : Vocabulary.load().concepts(scheme)) {
        allowed.addAll(words(concept.label()));
        concept.coveredBy().ifPresent(by -> allowed.addAll(words(by)));
      }
    }
    RealRemit.base()
        .editions()
        .forEach(edition -> {
          allowed.addAll(words(edition.title()));
          allowed.addAll(words(RealRemit.base().sourceText(edition.document())));
        });
    for (GoldQuestion question : GoldQuestion.readAll(QUESTIONS)) {
      Answer answer = RealRemit.answerer().answer(Ask.of(question.question(), question.council()));
      Set<String> said = words(answer.reply().text().replace("…", " "));
      said.removeAll(allowed);
      assertThat(said).as(answer.reply().text()).isEmpty();
    }
  }

  private static final String TEMPLATES =
      "Struck out in this draft Not a rule minuted from the report Proposed in a draft None of these"
          + " documents covers this The does not seem to cover nearest clauses are below This is not a"
          + " matter for a protocol between members and officers Look in The question was not understood"
          + " Try naming who is acting and what they want to do There are further steps Or instead";

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = Pattern.compile("[\\p{L}\\p{N}]+").matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
