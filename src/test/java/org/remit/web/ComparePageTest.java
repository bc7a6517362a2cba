package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/// Councils side by side: what is shown, what the addresses may hold, and what is refused.
@TestInstance(Lifecycle.PER_CLASS)
class ComparePageTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void whereNoTopicIsChosenEveryTopicIsShownAtAGlance() {
    assertThat(site.page("/compare"))
        .contains("3 clauses", "1 clause", "Silent (sure)", "Silent (fairly sure)")
        .contains("href=\"/compare?topics=response-times\"")
        .doesNotContain("reply to a member’s letter");
    assertThat(site.page("/compare?councils=brackendale"))
        .contains("href=\"/compare?councils=brackendale&amp;topics=response-times\"")
        .doesNotContain("3 clauses");
  }

  @Test
  void aClauseIsShownWordForWordWithItsPlaceForceAndTime() {
    assertThat(site.page("/compare?topics=response-times"))
        .contains("reply to a member’s letter within 7 working days; and", "Within 7 working days")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a\"")
        .contains("Officers &lt;reply&gt; in time", "say who is &lt;dealing&gt; with it,")
        .contains("<ins>", "<del>", "Draft: may not be in force")
        .contains("1 other clause on this topic", "1 more rule that councils share");
  }

  @Test
  void aClauseThatSaysSeveralRulesIsWrittenOnceAndThenPointedTo() {
    String page = site.page("/compare?topics=response-times");
    assertThat(page.split("reply to a member’s letter within", -1)).hasSize(2);
    assertThat(page)
        .contains("id=\"response-times.ambleford.sec_1__para_1__item_a\"")
        .contains("href=\"#response-times.ambleford.sec_1__para_1__item_a\"");
  }

  @Test
  void silenceIsShownWithTheSearchBehindIt() {
    assertThat(site.page("/compare?topics=forms-of-address"))
        .contains("Silent.", "We are fairly sure.", "We are sure.", "How we looked")
        .contains("Mode of address", "mr or mrs")
        .contains("Nearest in meaning")
        .contains("No rule now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "councils=brackendale,ambleford&topics=forms-of-address,response-times",
        "councils=ambleford&councils=brackendale&topics=response-times&topics=forms-of-address",
        "topics=forms-of-address%2C+response-times&councils=ambleford,,brackendale,ambleford"
      })
  void oneComparisonHasOnePermanentLink(String query) {
    assertThat(site.page("/compare?" + query))
        .contains(
            "href=\"/compare?councils=ambleford,brackendale&amp;topics=response-times,forms-of-address"
                + "&amp;editions=ambleford:2021-05-04,brackendale:2019-11-12\"");
  }

  @Test
  void aLinkForAnEditionThatIsGoneSaysSo() {
    String topics = "/compare?councils=ambleford&topics=response-times&editions=ambleford:";
    assertThat(site.page(topics + "2021-05-04")).doesNotContain("This link was made for");
    assertThat(site.page(topics + "2020-01-01")).contains("This link was made for other editions");
    assertThat(site.get(topics + "x").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "councils=nowhere,councils",
    "councils=ambleford&councils=nowhere,councils",
    "topics=parking,topics",
    "'topics=response-times,protocol-matters',topics",
    "editions=%3Cscript%3E,editions"
  })
  void whatIsNotKnownIsRefusedByName(String query, String field) {
    HttpResponse<String> shown = site.get("/compare?" + query);
    assertThat(shown.statusCode()).isEqualTo(400);
    assertThat(shown.body()).contains("There is a problem").doesNotContain("<script>al");
    HttpResponse<String> sent = site.get("/api/compare?" + query);
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(Site.json(sent).at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void everythingCanBeAskedForAtOnce() {
    assertThat(site.page("/compare?topics=all")).contains("id=\"response-times\"");
    JsonNode all = Site.json(site.get("/api/compare"));
    assertThat(all.get("topics").size()).isEqualTo(2);
    assertThat(all.get("permanent").asString()).contains("&topics=all&");
  }

  @Test
  void moreTopicsThanCanBeReadOnAPageAreShownAtAGlance() {
    List<Concept> topics = Vocabulary.load().concepts(Scheme.TOPIC);
    assertThat(asked(topics.subList(0, 6)).atAGlance()).isFalse();
    assertThat(asked(topics.subList(0, 7)).atAGlance()).isTrue();
    assertThat(asked(List.of()).atAGlance()).isTrue();
  }

  private static CompareParameters asked(List<Concept> topics) {
    return new CompareParameters(List.of(), topics, false, true, List.of(), List.of());
  }

  @Test
  void programsGetTheSameMatrix() {
    JsonNode matrix = Site.json(site.get("/api/compare?topics=response-times"));
    JsonNode cells = matrix.at("/topics/0/cells");
    assertThat(cells.at("/0/clauses/0/text").asString())
        .isEqualTo("reply to a member’s letter within 7 working days; and");
    assertThat(cells.at("/0/clauses/0/norms/0/timeLimit").asString()).isEqualTo("P7BD");
    assertThat(cells.at("/1/notNamed/0").asString()).isEqualTo("times");
    assertThat(cells.at("/2/status").asString()).isEqualTo("silent");
    assertThat(cells.at("/2/lookup/sureness").asString()).isEqualTo("sure");
    assertThat(matrix.at("/topics/0/points/0/clauses/0/0").asString())
        .isEqualTo(cells.at("/0/clauses/0/uri").asString());
  }

  @Test
  void othersLeadHere() {
    assertThat(site.page("/")).contains("href=\"/compare\"");
    assertThat(site.page("/browse/topics/response-times"))
        .contains("href=\"/compare?topics=response-times\"");
    assertThat(site.page("/browse/definitions")).doesNotContain("/compare?");
    assertThat(site.page("/ask?q=How+long")).contains("See all councils side by side on this");
    assertThat(site.page("/ask?q=How+long&council=ambleford"))
        .doesNotContain("side by side on this");
  }
}
