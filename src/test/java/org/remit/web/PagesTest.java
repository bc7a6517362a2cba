package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void theFirstPageHasAQuestionBoxEveryCouncilAndExamplesForEveryone() {
    String page = site.page("/");
    assertThat(page).startsWith("<!DOCTYPE html>").contains("id=\"q\" name=\"q\"", "All councils");
    assertThat(page).contains("<option value=\"brackendale\">Brackendale District Council");
    assertThat(page).contains("I am a councillor", "I am an officer", "train people");
    assertThat(page.split("href=\"/ask\\?q=", -1)).hasSize(7);
  }

  @Test
  void theExamplesAreEditorialQuestions() throws IOException {
    StringBuilder banks = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("data", "protocols"))) {
      for (Path bank : files.filter(f -> f.endsWith("questions.ttl")).toList()) {
        banks.append(Files.readString(bank));
      }
    }
    Matcher examples =
        Pattern.compile("<dd><a class=\"govuk-link\" href=\"/ask\\?q=([^\"]+)\">([^<]+)</a>")
            .matcher(site.page("/"));
    while (examples.find()) {
      String asked = URLDecoder.decode(examples.group(1), StandardCharsets.UTF_8);
      assertThat(examples.group(2)).isEqualTo(asked);
      assertThat(banks).contains("\"" + asked + "\"");
    }
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
  void howAQuestionWasTakenIsSaidBackAndCanBePutRight() {
    String page = site.page("/ask?q=How+long");
    assertThat(page)
        .contains("I understood:</h2> <p><bdi>how long something may take")
        .contains("href=\"/ask?q=How+long&amp;kind=escalation\">who to go to</a>?")
        .contains("By “&lt;i&gt;staff&lt;/i&gt;” do you mean")
        .contains("href=\"/ask?q=How+long%2C+boss%3F\">Line Manager</a>?")
        .contains("href=\"/ask?q=How+long&amp;as=member\">Member</a>")
        .contains("<span lang=\"cy\">Cyngor</span>")
        .contains("<option value=\"deadline\">how long something may take</option>")
        .doesNotContain("For you:");
    assertThat(site.page("/ask?q=How+long&as=member"))
        .contains("For you: <strong>This is owed to you.</strong>")
        .contains("<option value=\"member\" selected=\"selected\">Member</option>");
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

  @Test
  void theQualityOfTheAnswersIsSaidWithItsDate() {
    assertThat(site.page("/about"))
        .contains("How good the answers are", "Measured on", "had not read a protocol")
        .contains("in 100", "Accessibility", "Privacy", "Licence and sources");
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
  void wordsAreNeverTakenForMarkup() {
    String page = site.page("/ask?q=" + Site.encoded("<script>alert(\"q\")</script>'\""));
    assertThat(page)
        .doesNotContain("<script>alert")
        .doesNotContain("<b>Lead-in")
        .doesNotContain("<i>staff")
        .contains("&lt;script&gt;alert(&quot;q&quot;)&lt;/script&gt;&#39;&quot;")
        .contains("&lt;script&gt;alert(&#39;clause&#39;)&lt;/script&gt; &amp; ")
        .contains("&lt;b&gt;Lead-in&lt;/b&gt;");
    assertThat(site.page("/documents/brackendale")).contains("work &lt;together&gt;.");
  }

  @Test
  void wordsAreNeverTakenForTemplates() {
    String page =
        site.page("/ask?q=" + Site.encoded("[[${7*7}]] __${7*7}__ *{7*7} #{7*7} |${7*7}|"));
    assertThat(page).contains("[[${7*7}]] __${7*7}__ *{7*7} #{7*7} |${7*7}|");
    // the names of files hold digits of their own
    assertThat(page.replaceAll("/static/[^\"]+", "")).doesNotContain("49");
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
  void anAddressWithoutAQuestionLeadsToTheFirstPage() {
    HttpResponse<String> response = site.get("/ask");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/");
  }

  @Test
  void aDocumentIsShownWholeWithAnAnchorForEachClause() {
    String page = site.page("/documents/ambleford");
    assertThat(page)
        .contains("<h1", "Protocol for Members and Officers", "a".repeat(64))
        .contains("id=\"sec_1__para_1__item_a\"", "id=\"sec_1__table_1__tr_2\"")
        .contains(
            "<a href=\"#sec_1\">", "<th class=\"govuk-table__header\" scope=\"col\">Time</th>")
        .contains(
            "unless the member agrees otherwise.", "role=\"note\"", "Oddities in the text (1)");
    assertThat(page.indexOf("unless the member agrees otherwise.<"))
        .isGreaterThan(page.indexOf("say who is dealing"));
  }

  @Test
  void minutesAndReportsAreSetApart() {
    String page = site.page("/documents/brackendale");
    assertThat(page)
        .contains("class=\"remit-apart remit-apart--reported\"")
        .contains("class=\"remit-apart remit-apart--minuted\"")
        .contains("(name inferred)");
    assertThat(page.split("From a report: not a rule", -1)).hasSize(2);
  }

  @Test
  void aClauseShowsItsRulesAsDutyCards() {
    String page = site.page("/documents/ambleford");
    assertThat(page)
        .contains("Who does what in 1(1)(a): </span>", "remit-force--must\">Must</span>")
        .contains("<span class=\"remit-target\" id=\"sec_1__para_1__words_0-8\">Officers</span>")
        .contains("href=\"#sec_1__para_1__words_0-8\">“Officers”</a>")
        .contains("href=\"#sec_1__para_1__item_a__words_27-48\">“within 7 working days”</a>")
        .contains("href=\"#sec_1__para_1\">“unless the member agrees otherwise”</a>")
        .contains("Checked by a person.");
  }

  @Test
  void theWordsOfACardAreFoundAmongProposedChanges() {
    String page = site.page("/documents/brackendale");
    assertThat(page)
        .containsPattern("id=\"sec_2__para_2-1__words_13-23\"><ins>|<ins>.{0,200}words_13-23\">")
        .contains("id=\"sec_2__para_2-1__words_48-55\">officer</span>");
    assertThat(page.replaceAll("<span class=\"govuk-visually-hidden\">[^<]*</span>", ""))
        .containsPattern("(?s)A .*member.* .*may.* .*should .*not.* raise their voice at an ");
  }

  @Test
  void aDocumentShowsOnlyTheRulesThatAreWanted() {
    String page =
        site.page("/documents/ambleford?role=officer&topic=response-times&type=permission");
    assertThat(page)
        .contains("1 of 2 clauses with rules are shown", "say who is", "Officers must:")
        .contains("<option value=\"permission\" selected=\"selected\">May</option>")
        .doesNotContain("within 7 working days", "A letter includes an email");
    assertThat(site.page("/documents/ambleford?role=member"))
        .contains("No clause has such a rule.");
    assertThat(site.page("/documents/ambleford?role=&topic=&type=")).contains("A letter includes");
    assertThat(site.get("/documents/ambleford?role=nobody").statusCode()).isEqualTo(400);
  }

  @Test
  void aRoleShowsItsRulesAndWhatOthersOweItInTheClausesOwnWords() {
    String officer = site.page("/roles/officer?council=ambleford");
    assertThat(officer)
        .contains("<title>Officer at Ambleford Borough Council", "By when", "within 7 working days")
        .contains("Officers must:", "reply to a member’s letter within 7 working days; and")
        .contains("say who is &lt;dealing&gt; with it,")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a\">1(1)(a)</a>")
        .containsPattern("remit-force--must\">Must</span> <span>1</span>");
    String member = site.page("/roles/member?council=ambleford");
    assertThat(member).contains("What others owe this role", "Officer:", "reply to a member");
    assertThat(site.page("/roles/member?council=brackendale"))
        .contains("Should not", "(name inferred)", "Proposed new words");
    assertThat(site.page("/roles/committee?council=ambleford"))
        .contains("no rule that names this role");
  }

  @Test
  void whatBindsEveryOfficerBindsAHeadOfServiceToo() {
    assertThat(site.page("/roles/head-of-service?council=ambleford"))
        .contains("Rules for", "href=\"/roles/officer?council=ambleford\"")
        .containsPattern("remit-role__who\">Officer:</span>");
  }

  @Test
  void aRoleWithoutACouncilAsksForOne() {
    assertThat(site.page("/roles/officer"))
        .contains("Choose your council", "href=\"/roles/officer?council=brackendale\"")
        .doesNotContain("reply to a member’s letter");
    assertThat(site.get("/roles/nobody").statusCode()).isEqualTo(404);
    assertThat(site.get("/roles/officer?council=nowhere").statusCode()).isEqualTo(400);
  }

  @Test
  void everyRoleThatRulesSpeakOfIsListed() {
    assertThat(site.page("/roles"))
        .contains("Members (councillors)", "Officers (staff)", "href=\"/roles/officer\"")
        .doesNotContain("/roles/mayor");
    assertThat(site.page("/roles?council=brackendale"))
        .contains("href=\"/roles/member?council=brackendale\"");
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

  @Test
  void aPageNamesTheAddressThatItWasAskedForAt() {
    String said = "<span>" + site.address() + "/ask?q=How+long</span>";
    assertThat(site.page("/ask?q=How+long")).contains("This page: " + said);
    String named = site.page("/about").replace("localhost", "127.0.0.1");
    assertThat(named).contains("This page: <span>" + site.address() + "/about</span>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/documents", "/about"})
  void aCouncilThatIsNotHereLearnsHowToBeAdded(String target) {
    assertThat(site.page(target))
        .contains("Is your council not here?", "GNU General Public License")
        .contains("Ask whoever runs this copy to add your document.");
  }

  @Test
  void whoeverRunsACopyCanNameWhomToAsk() {
    WebSettings settings = WebSettings.onPort(0).askedOf(new Contact(" remit@example.org "));
    try (Site other = new Site(settings)) {
      assertThat(other.page("/about"))
          .contains("href=\"mailto:remit@example.org\">remit@example.org</a>")
          .doesNotContain("Ask whoever runs this copy");
    }
    assertThat(new Contact("https://example.org/remit").href())
        .isEqualTo("https://example.org/remit");
    assertThat(new Contact("the <b>clerk</b>, room 4").href()).isEmpty();
    assertThat(new Contact("javascript:alert(1)").href()).isEmpty();
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
  void everyDocumentIsListed() {
    assertThat(site.page("/documents"))
        .contains("href=\"/documents/ambleford\"", "href=\"/documents/coldharbour\"")
        .contains("Draft Member and Officer Protocol &lt;revised&gt;");
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
