package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page that answers a question.
@TestInstance(Lifecycle.PER_CLASS)
class AnswerPageTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void theLinkToAnAnswerNamesItsEdition() {
    assertThat(site.page("/ask?q=How+long&council=ambleford"))
        .contains("href=\"/ask?q=How+long&amp;council=ambleford&amp;edition=2021-05-04\"")
        .doesNotContain("This link was made for");
    assertThat(site.page("/ask?q=How+long&council=ambleford&edition=2021-05-04"))
        .doesNotContain("This link was made for");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ambleford   | 2019-01-31   | This link was made for the edition of 31 January 2019. Remit now holds a newer one, dated 4 May 2021.
          ambleford   | 2022-01-31   | This link was made for the edition of 31 January 2022. Remit now holds a different one, dated 4 May 2021.
          coldharbour | sha-01234567 | This link was made for another edition. Remit now holds a different one.
          """)
  void aLinkToAnotherEditionIsAnsweredWithAWarning(String council, String edition, String said) {
    assertThat(site.page("/ask?q=How+long&council=" + council + "&edition=" + edition))
        .contains(said);
  }

  @Test
  void aLinkToAllCouncilsNamesTheEditionsThatAreQuoted() {
    String named = "&amp;edition=ambleford@2021-05-04,brackendale@2019-11-12,coldharbour@sha-";
    assertThat(site.page("/ask?q=How+long")).contains("href=\"/ask?q=How+long" + named);
    String query = "&edition=ambleford@2019-01-31,brackendale@2019-11-12,gone@2019-01-31";
    assertThat(site.page("/ask?q=How+long" + query))
        .contains(
            "made for the edition of 31 January 2019 of the protocol of Ambleford Borough Council")
        .contains("of a document that Remit no longer holds.")
        .doesNotContain("of the protocol of Brackendale");
    assertThat(site.get("/api/ask?q=How+long" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void aQuestionAboutRemitItselfLeadsToWhereThatIsTold() {
    assertThat(site.page("/ask?q=Do+I+trust+you&council=ambleford"))
        .contains("About Remit</p>")
        .contains("Read more: <a class=\"govuk-link\" href=\"/about#quality\">")
        .doesNotContain("Ask all councils the same question")
        .doesNotContain("How this was found");
    assertThat(site.page("/about")).contains("id=\"quality\"").contains("id=\"maker\"");
  }

  @Test
  void whatIsAskedAboutAnEditionLeadsToItsDocument() {
    assertThat(site.page("/ask?q=Is+it+a+draft%3F&council=ambleford"))
        .contains("remit-verdict--yes\">Yes</p>")
        .contains("Read more: <a class=\"govuk-link\" href=\"/documents/ambleford\">")
        .contains("Ask all councils the same question")
        // the line is from no clause
        .doesNotContain(">From <a");
    assertThat(site.page("/ask?q=Is+it+the+latest&council=ambleford"))
        .contains("About this document</p>");
  }

  @Test
  void howAQuestionWasTakenIsSaidBackAndCanBePutRight() {
    String page = site.page("/ask?q=How+long");
    assertThat(page)
        .contains("I understood:</h2> <p><bdi>how long something may take")
        .contains("href=\"/ask?q=How+long&amp;kind=escalation\">who to go to</a>?")
        .contains("By “&lt;i&gt;staff&lt;/i&gt;” do you mean")
        .contains("href=\"/ask?q=How+long%2C+boss%3F\">Line Manager</a>?")
        .contains("href=\"/ask?q=How+long&amp;as=member\">Member</a>")
        .contains(
            "Who acts</span>: <a class=\"govuk-link\" href=\"/ask?q=How+long&amp;actor=member\">")
        .contains("<span lang=\"cy\">Cyngor</span>")
        .contains("<option value=\"deadline\">how long something may take</option>")
        .doesNotContain("For you:");
    assertThat(site.page("/ask?q=How+long&as=member"))
        .contains("For you: <strong>This is owed to you.</strong>")
        .contains("<option value=\"member\" selected=\"selected\">Member</option>");
    assertThat(site.page("/ask?q=How+long&actor=asker"))
        .contains("<option value=\"asker\" selected=\"selected\">I do</option>");
  }

  @Test
  void theShortAnswerSaysWhereItIsFromAndHowFarItBinds() {
    String page = site.page("/ask?q=How+long");
    String box = page.substring(page.indexOf("id=\"short-answer\""), page.indexOf("</section>"));
    assertThat(box)
        .contains("Binding: must")
        .contains("href=\"#result-1\"")
        .contains("1(1)(a)", "Dated 4 May 2021", "In force")
        .doesNotContain("No person has checked");
    assertThat(site.page("/ask?q=How+long+drafted"))
        .contains("No person has checked how it was read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&council=ambleford&edition=old", "&edition=2019-01-31"})
  void anEditionThatNeverWasIsRefused(String query) {
    assertThat(site.get("/ask?q=How+long" + query).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "How long?,        ''",
    "Can I shout?,     No",
    "May I shout?,     It depends",
    "parking,          Not covered",
    "weather,          Not for a protocol",
    "asdf,             Not understood"
  })
  void theVerdictIsSaidInWords(String question, String verdict) {
    String page = site.page("/ask?q=" + Site.encoded(question));
    if (verdict.isEmpty()) {
      assertThat(page).doesNotContain("class=\"remit-verdict");
    } else {
      assertThat(page).containsPattern("class=\"remit-verdict [^>]*>" + verdict + "</p>");
    }
  }

  @Test
  void aClauseIsShownWithItsSourceAndStanding() {
    String page = site.page("/ask?q=How+long");
    assertThat(page)
        .contains("<mark>reply</mark> to a member’s <mark>letter</mark> within 7 working days; and")
        .contains("Officers must:")
        .contains(
            "Dated 4 May 2021", "In force", "No date is stated", "Does not say if it is in force")
        .contains("(name inferred)", "Binding: must")
        .contains("Quoted from Code of Conduct for Members")
        .contains("From the minutes of a meeting: not a rule")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a\"");
  }

  @Test
  void aRowOfATableIsShownUnderTheHeadingsOfItsColumns() {
    assertThat(site.page("/ask?q=How+long+by+the+table"))
        .contains(">Officers must reply:</p>")
        .contains("scope=\"row\">Kind of enquiry</th>")
        .contains(">By <mark>post</mark></td>", ">7 <mark>working</mark> days</td>")
        .doesNotContain("Kind of enquiry Time");
  }

  @Test
  void proposedChangesAreShownAndAnnounced() {
    String page = site.page("/ask?q=How+long");
    assertThat(page)
        .contains(
            "A member <del><span class=\"govuk-visually-hidden\">[struck out: </span>may"
                + "<span class=\"govuk-visually-hidden\"> end of struck-out words]</span></del> "
                + "<ins><span class=\"govuk-visually-hidden\">[new words: </span>should not"
                + "<span class=\"govuk-visually-hidden\"> end of new words]</span></ins> "
                + "<mark>raise</mark> their voice at an officer 😀 <mark>ever</mark>.");
  }

  @Test
  void theAnswerSaysWhichCouncilsSpeak() {
    String page = site.page("/ask?q=How+long");
    assertThat(page)
        .contains("href=\"/ask?q=How+long&amp;council=coldharbour&amp;edition=sha-")
        .containsPattern("(?s)Coldharbour City Council</a>.{0,200}nothing close found");
  }

  @Test
  void moreClausesCanBeHadWhereThereMayBeMore() {
    assertThat(site.page("/ask?q=How+long&limit=5")).contains("Show more clauses");
    assertThat(site.page("/ask?q=How+long&limit=6")).doesNotContain("Show more clauses");
  }

  @Test
  void aQuestionThatCannotBeAskedComesBackWithWhatIsWrong() {
    HttpResponse<String> response = site.get("/ask?q=++&council=nowhere&limit=x");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("<title>Error: ", "<a href=\"#q\">Write your question.</a>")
        .contains("<a href=\"#council\">", "The link asks for a number of clauses")
        .contains("aria-invalid=\"true\"", "id=\"q-error\"");
  }

  @Test
  void theBestClauseOfAnAnswerHasItsCardAndTheClausesAroundIt() {
    assertThat(site.page("/ask?q=How+long"))
        .contains("Who must do what in 1(1)(a)", "The clause next to 1(1)(a)")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a__words_27-48\"")
        .contains("<q class=\"remit-around__words\">say who is dealing with it,</q>");
    assertThat(site.page("/ask?q=parking")).doesNotContain("Who must do what in");
  }

  @Test
  void whatAClauseLeadsInToIsShownWithItWordForWord() {
    String page = site.page("/ask?q=the+list");
    String clause = page.substring(page.indexOf("data-clause"), page.indexOf("</blockquote>"));
    assertThat(clause)
        .contains("Officers must:", "unless the member agrees otherwise.")
        .contains("reply to a member’s letter within 7 working days; and")
        .contains("say who is dealing with it,")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a\">(a)")
        .contains("href=\"/documents/ambleford#sec_1__para_1__bullet_1\">1(1) bullet 1");
    assertThat(page).contains("The list that follows stands");
    assertThat(site.page("/ask?q=How+long")).doesNotContain("remit-led", "The list that follows");
  }

  @Test
  void whereNothingAnswersTheThreeNearestClausesAreShownAndTheOthersFolded() {
    String page = site.page("/ask?q=parking+permit");
    String before = page.substring(0, page.indexOf("Show 2 more clauses"));
    assertThat(before.split("A letter includes an email", -1)).hasSize(4);
    assertThat(page.split("A letter includes an email", -1)).hasSize(6);
    assertThat(site.page("/ask?q=parking")).doesNotContain("more clause");
  }

  @Test
  void theCardOfTheAnswerIsFoldedAndBelowWhatElseAnswers() {
    String page = site.page("/ask?q=How+long");
    assertThat(page.indexOf("Who must do what in")).isGreaterThan(page.indexOf("id=\"result-2\""));
    assertThat(page).doesNotContain("<details class=\"govuk-details\" open");
  }

  @Test
  void theQueryBehindAnAnswerIsFoldedTwice() {
    String page = site.page("/ask?q=How+long");
    String found = page.substring(page.indexOf("How this was found"), page.indexOf("SELECT ?cl"));
    assertThat(found).contains("<details", "For programmers: the query that ran");
  }

  @ParameterizedTest
  @CsvSource({
    "kind=zzz, kind of answer that Remit does not know",
    "edition=nonsense, edition of a document that Remit does not hold",
    "as=nobody, does not know that role",
    "limit=x, number of clauses that cannot be shown",
    "explain=perhaps, Part of the link cannot be read",
    "q=twice, Ask one question at a time"
  })
  void whatIsWrongWithALinkIsSaidToPeopleInTheirWords(String query, String said) {
    HttpResponse<String> response = site.get("/ask?q=How+long&" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(said).doesNotContain("permission,", ">kind:", "Use true");
  }

  @Test
  void whichEditionIsQuotedIsSaidOnceForAllItsClauses() {
    String page = site.page("/ask?q=How+long");
    List<String> told =
        Pattern.compile("<cite>([^<]+)</cite>")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    assertThat(page.split("<article", -1)).hasSizeGreaterThan(told.size() + 1);
  }
}
