package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quiz as it is answered and marked.
@TestInstance(Lifecycle.PER_CLASS)
class QuizPageTest {

  private static final String QUIZ = "/quiz?council=ambleford&seed=5";

  private final Site site = new Site(new SmallQuizRules());

  @AfterAll
  void close() {
    site.close();
  }

  private static long times(String words, String page) {
    return Pattern.compile(Pattern.quote(words)).matcher(page).results().count();
  }

  @Test
  void aQuizAsksAndTellsNothing() {
    String page = site.page(QUIZ);
    assertThat(page)
        .contains(
            "1. At Ambleford Borough Council, how soon must an officer reply to a member’s letter?",
            "2. How firm is this rule at Ambleford Borough Council?",
            "&lt;always&gt; listen to officers &amp; staff.",
            "Check my answers")
        .doesNotContain("remit-quiz__answer", "Answer:", "checked=");
    assertThat(times("type=\"radio\"", page)).isEqualTo(5);
    assertThat(site.page(QUIZ)).isEqualTo(page);
  }

  @Test
  void everyAnswerThatIsRightIsCounted() {
    String page = site.page(QUIZ + "&q1=a&q2=a&check=1");
    assertThat(page)
        .contains("<title>Answers, Quiz: Ambleford Borough Council", "You got 2 of 2 right")
        .contains("<strong>Right</strong>")
        .doesNotContain("Not right", "you chose", "type=\"radio\"");
  }

  @Test
  void aWrongAnswerIsToldWithTheRightOneAndWhoseItIs() {
    String page = site.page(QUIZ + "&q1=b&q2=a&check=1");
    assertThat(page)
        .contains("You got 1 of 2 right")
        .contains("<strong>Not right</strong><span>: you chose “14 working days”</span>")
        .contains("<strong>Answer:</strong> <span>7 working days</span>")
        .contains(
            "<p>Officers must:</p><p>reply to a member’s letter within 7 working days; and</p>")
        .contains(
            "<a class=\"govuk-link\" href=\"/documents/ambleford#sec_1__para_1__item_a\">"
                + "Ambleford Borough Council, 1(1)(a)</a>")
        .contains(
            "Not “14 working days”: that is in </span><a class=\"govuk-link\""
                + " href=\"/documents/brackendale#sec_2__para_2-4\">"
                + "Brackendale District Council, 2.4</a>")
        .contains("Members must &lt;always&gt; listen to officers &amp; staff.");
    assertThat(times("Not right", page)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&q2=", "&q2=z", "&q2=ab"})
  void aQuestionWithoutAnAnswerIsPointedOutAndTheOthersAreKept(String second) {
    HttpResponse<String> response = site.get(QUIZ + "&q1=b" + second + "&check=1");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("<title>Error: ", "<a href=\"#q2\">Choose an answer to question 2.</a>")
        .contains("id=\"q2-error\"", "Check my answers")
        .containsPattern("id=\"q1-2\"[^>]*checked=\"checked\"")
        .doesNotContain("q1-error", "Answer:", "You got");
  }

  @Test
  void theAnswersAreShownToWhomDoesNotWantToChoose() {
    String page = site.page(QUIZ + "&show=1");
    assertThat(page)
        .contains("The answers</h2>", "<strong>Answer:</strong> <span>7 working days</span>")
        .doesNotContain("You got", "Right</strong>", "Not right");
  }

  @Test
  void aQuizForARoleAsksWhatConcernsIt() {
    assertThat(site.page("/quiz?council=brackendale&role=head-of-service"))
        .contains("Quiz: Head of Service, Brackendale District Council")
        .contains("how soon must an officer reply to a member’s letter?");
  }

  @Test
  void filesOfAQuizHoldItsQuestionsAndItsAnswers() {
    assertThat(site.get("/quiz.json?council=ambleford&seed=5").body())
        .contains("how soon must an officer reply to a member’s letter?", "14 working days");
    assertThat(site.get("/quiz.html?council=ambleford&seed=5").body())
        .contains("how soon must an officer reply to a member’s letter?")
        .contains("reply to a member’s letter within 7 working days; and");
  }
}
