package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
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
  void theQualityOfTheAnswersIsSaidWithItsDate() {
    assertThat(site.page("/about"))
        .contains("How good the answers are", "Measured on", "had not read a protocol")
        .contains("in 100", "Accessibility", "Privacy", "Licence and sources");
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
    // a product long enough to stand on no page by chance, as a short one may in a port or a digest
    String words =
        "[[${73939*93719}]] __${73939*93719}__ *{73939*93719} #{73939*93719} |${73939*93719}|";
    assertThat(site.page("/ask?q=" + Site.encoded(words)))
        .contains(words)
        .doesNotContain(Long.toString(73939L * 93719L));
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

  @Test
  void everyDocumentIsListed() {
    assertThat(site.page("/documents"))
        .contains("href=\"/documents/ambleford\"", "href=\"/documents/coldharbour\"")
        .contains("Draft Member and Officer Protocol &lt;revised&gt;");
  }
}
