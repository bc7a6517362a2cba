package org.remit.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.answer.Library;
import org.remit.answer.RealRemit;
import org.remit.answer.Register;
import org.remit.answer.RoleNames;
import org.remit.answer.Rule;
import org.remit.answer.Shelf;
import org.remit.norm.Force;
import org.remit.norm.Party;
import org.remit.norm.Reading;
import org.remit.quiz.Question.Choice;
import org.remit.quiz.Question.Kind;
import org.remit.source.Edition;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Every question that can be asked of the five documents: one answer is right, and each other one
/// is another council's and wrong here.
class QuizzesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Library LIBRARY = new Shelf(RealRemit.base(), VOCABULARY);
  private static final Register REGISTER = new Register(RealRemit.base(), VOCABULARY);
  private static final Quizzes QUIZZES = new Quizzes(LIBRARY, REGISTER);

  static List<Edition> editions() {
    return LIBRARY.editions();
  }

  private static Stream<Question> questions(Edition edition, Kind kind) {
    return QUIZZES.questions(edition).stream().filter(question -> question.kind() == kind);
  }

  private static Stream<Choice> wrong(Question question) {
    return question.choices().stream()
        .filter(choice -> !choice.equals(question.choices().get(question.right())));
  }

  private static Edition edition(String document) {
    return LIBRARY.editions().stream()
        .filter(edition -> edition.document().equals(document))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theRightAnswerIsThisCouncilsAndEachWrongOneAnothers(Edition edition) {
    assertThat(QUIZZES.questions(edition))
        .isNotEmpty()
        .allSatisfy(question -> {
          assertThat(question.choices()).extracting(Choice::text).doesNotHaveDuplicates();
          assertThat(question.choices().size()).isGreaterThan(1);
          assertThat(question.choices().get(question.right()).clause())
              .isEqualTo(question.clause());
          assertThat(question.clause().edition()).isEqualTo(edition);
          assertThat(wrong(question))
              .allMatch(choice ->
                  question.kind() == Kind.ALLOWED || !choice.clause().edition().equals(edition));
          assertThat(question.about()).allMatch(Rule::reviewed);
        });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noClauseThatSettlesAQuestionIsStruckOutMinutedOrQuoted(Edition edition) {
    assertThat(QUIZZES.questions(edition))
        .flatExtracting(question -> question.clause().badges())
        .noneMatch(badge ->
            List.of("proposed", "struck-out", "minuted", "reported", "quoted", "restated")
                .contains(badge.kind()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aWrongTimeStandsNowhereHereUnlessForSomethingElse(Edition edition) {
    List<String> sentences =
        LIBRARY.readings(edition.document()).stream().map(Reading::text).toList();
    assertThat(questions(edition, Kind.DEADLINE))
        .allSatisfy(question ->
            assertThat(wrong(question))
                .allSatisfy(choice -> {
                  List<String> saying =
                      sentences.stream().filter(sentence -> says(sentence, choice.text())).toList();
                  assertThat(says(question.clause().text(), choice.text())).isFalse();
                  assertThat(saying)
                      .allMatch(sentence ->
                          question.about().getFirst().norm().condition() != null
                              && REGISTER.norms(edition.document()).stream()
                                  .filter(rule -> rule.text().equals(sentence))
                                  .allMatch(rule -> rule.norm().condition() != null));
                }));
  }

  private static boolean says(String text, String time) {
    String words =
        time.replaceFirst("^2 ", "two ")
            .replaceFirst("^5 ", "five ")
            .replaceFirst("^10 ", "ten ")
            .replaceFirst("^15 ", "fifteen ");
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.matches(".*\\b" + time + "\\b.*") || lower.contains(words);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aWrongRoleIsBoundByNoRuleHereOnTheSameTopic(Edition edition) {
    RoleNames names = new RoleNames(VOCABULARY);
    assertThat(questions(edition, Kind.WHO))
        .allSatisfy(question -> {
          Rule asked = question.about().getFirst();
          List<String> bearers =
              REGISTER.norms(edition.document()).stream()
                  .filter(rule -> rule.reviewed())
                  .filter(rule ->
                      rule.norm().topics().stream().anyMatch(asked.norm().topics()::contains))
                  .filter(rule -> rule.standing().isEmpty())
                  .flatMap(rule -> rule.norm().bearers().stream())
                  .map(Party::role)
                  .map(names::of)
                  .toList();
          assertThat(wrong(question).map(Choice::text)).doesNotContainAnyElementsOf(bearers);
        });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theWordOfAGapIsTheClausesOwnAndOfAnotherForceThanTheOthers(Edition edition) {
    assertThat(questions(edition, Kind.FORCE))
        .allSatisfy(question -> {
          Rule rule = question.about().getFirst();
          String right = question.choices().get(question.right()).text();
          assertThat(question.quoted().replace(Gap.LINE, right))
              .isEqualToIgnoringCase((rule.context() + " " + rule.text()).strip());
          assertThat(wrong(question).map(choice -> forceOf(choice)))
              .doesNotContain(Force.of(rule.norm()))
              .doesNotHaveDuplicates();
        });
  }

  private static Force forceOf(Choice choice) {
    return REGISTER.norms(choice.clause().edition().document()).stream()
        .filter(rule -> rule.text().equals(choice.clause().text()))
        .filter(rule -> rule.norm().frame().modal().text().equalsIgnoreCase(choice.text()))
        .map(rule -> Force.of(rule.norm()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theSameSeedDrawsTheSameQuizAndAnotherAnother(Edition edition) {
    Quizzes again = new Quizzes(LIBRARY, REGISTER);
    assertThat(QUIZZES.quiz(edition, null, 7)).isEqualTo(again.quiz(edition, null, 7));
    assertThat(Stream.of(1, 2, 3).map(seed -> QUIZZES.quiz(edition, null, seed).questions()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatMayBeDoneIsAskedInWordsThatAnEditorHasAnswered(Edition edition) {
    List<Library.YesOrNo> written = LIBRARY.yesOrNo(edition.document());
    assertThat(questions(edition, Kind.ALLOWED))
        .isNotEmpty()
        .allSatisfy(question -> {
          boolean yes = question.choices().get(question.right()).text().equals("Yes");
          String asked = question.asks().replaceFirst("^[^“]*“", "").replaceFirst("”$", "");
          assertThat(written)
              .anySatisfy(known -> {
                assertThat(known.yes()).isEqualTo(yes);
                assertThat(known.clause()).isEqualTo(question.about().getFirst().clauseUri());
                assertThat(asked).startsWithIgnoringCase(known.text());
              });
        });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void atMostAThirdOfAQuizAsksForTheWordOfAGap(Edition edition) {
    for (int seed = 1; seed <= 20; seed++) {
      List<Question> drawn = QUIZZES.quiz(edition, null, seed).questions();
      assertThat(drawn.stream().filter(question -> question.kind() == Kind.FORCE).count() * 3)
          .isLessThanOrEqualTo(drawn.size());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aQuizIsShortAndAsksOfNoClauseTwice(Edition edition) {
    for (int seed = 1; seed <= 20; seed++) {
      assertThat(QUIZZES.quiz(edition, null, seed).questions())
          .hasSizeLessThanOrEqualTo(Quiz.QUESTIONS)
          .extracting(question -> question.clause().href())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void waverleysTimesAreAskedForEachKindOfEnquiry() {
    assertThat(questions(edition("waverley"), Kind.DEADLINE))
        .extracting(Question::asks, question -> question.choices().get(question.right()).text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "At Waverley Borough Council, how soon should an officer respond to Member's"
                    + " enquiries? This is about: “straightforward enquiries”.",
                "2 working days"),
            org.assertj.core.groups.Tuple.tuple(
                "At Waverley Borough Council, how soon should an officer respond to Member's"
                    + " enquiries? This is about: “more complicated enquiries”.",
                "5 working days"),
            org.assertj.core.groups.Tuple.tuple(
                "At Waverley Borough Council, how soon should an officer respond to Member's"
                    + " enquiries? This is about: “enquiries involving research”.",
                "15 working days"));
  }

  @Test
  void aQuizForARoleAsksOfRulesThatConcernIt() {
    var member = VOCABULARY.concept(Scheme.ROLE.concept("member")).orElseThrow();
    assertThat(QUIZZES.quiz(edition("colchester"), member, 3).questions())
        .isNotEmpty()
        .allSatisfy(question ->
            assertThat(question.about())
                .flatExtracting(rule ->
                    Stream.concat(
                            rule.norm().bearers().stream(), rule.norm().counterparties().stream())
                        .map(Party::localName)
                        .toList())
                .contains("member"));
  }
}
