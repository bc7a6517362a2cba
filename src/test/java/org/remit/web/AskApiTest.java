package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class AskApiTest {

  private final Site site = new Site();

  @BeforeAll
  void answersAtAll() {
    assertThat(site.get("/health").body()).isEqualTo("{\"status\":\"up\"}");
  }

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void anAnswerHasTheFieldsOfTheContractInItsOrder() {
    JsonNode answer = Site.json(site.get(Site.ask("How long may a reply take?")));
    assertThat(answer.propertyNames())
        .containsExactly("question", "council", "understood", "answer", "results", "related");
    assertThat(answer.get("understood").propertyNames())
        .containsExactly("text", "kind", "concepts", "sparql", "frame", "alternatives");
    assertThat(answer.get("answer").propertyNames())
        .containsExactly(
            "status",
            "text",
            "verdict",
            "verdictSure",
            "silence",
            "askNext",
            "speaking",
            "silentCouncils",
            "page");
    JsonNode first = answer.get("results").get(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "rank",
            "score",
            "part",
            "document",
            "council",
            "councilInferred",
            "edition",
            "citation",
            "heading",
            "context",
            "text",
            "standing",
            "quotedFrom",
            "highlights",
            "changes",
            "norms",
            "uri",
            "href");
    assertThat(first.get("edition").propertyNames())
        .containsExactly("id", "title", "date", "status");
  }

  @Test
  void anAnswerHoldsWhatWasAnswered() {
    JsonNode answer = Site.json(site.get(Site.ask("May a reply take a month?") + "&limit=2"));
    assertThat(answer.get("question").asString()).isEqualTo("May a reply take a month?");
    assertThat(answer.get("council").isNull()).isTrue();
    assertThat(answer.at("/answer/status").asString()).isEqualTo("answered");
    assertThat(answer.at("/answer/verdict").asString()).isEqualTo("conditional");
    assertThat(answer.at("/answer/silence").isNull()).isTrue();
    assertThat(answer.get("results")).hasSize(2);
    JsonNode second = answer.get("results").get(1);
    assertThat(second.get("councilInferred").asBoolean()).isTrue();
    assertThat(second.get("edition").toString())
        .isEqualTo(
            """
            {"id":"2019-11-12","title":"Draft Member and Officer Protocol <revised>",\
            "date":"2019-11-12","status":"draft"}\
            """);
    assertThat(second.get("highlights").toString()).isEqualTo("[[24,29],[58,62]]");
    assertThat(second.get("changes").get(0).toString())
        .isEqualTo("{\"kind\":\"deleted\",\"range\":[9,12]}");
    assertThat(second.get("norms").toString()).isEqualTo("[]");
    assertThat(answer.at("/results/0/norms/0").toString())
        .isEqualTo(
            """
            {"type":"duty","strength":"mandatory","bearer":["officer"],"counterparty":["member"],\
            "action":"reply to a member’s letter","timeLimit":"P7BD",\
            "limit":{"kind":"within","amount":7,"from":null,"hedge":null,\
            "words":"within 7 working days"},"condition":null,\
            "exception":"unless the member agrees otherwise","instrument":null,"reviewed":true}\
            """);
  }

  @Test
  void aQuestionTakenWronglyCanBePutRight() {
    JsonNode understood = Site.json(site.get(Site.ask("How long?"))).get("understood");
    assertThat(understood.at("/frame/asker").isNull()).isTrue();
    assertThat(understood.at("/frame/actors/0/label").asString()).isEqualTo("officer");
    assertThat(understood.get("alternatives").toString())
        .contains(
            "{\"part\":\"kind\",\"label\":\"who to go to\",\"matched\":\"\","
                + "\"href\":\"/ask?q=How+long%3F&kind=escalation\"}")
        .contains("\"href\":\"/ask?q=How+long%3F&as=member\"");
  }

  @Test
  void whoeverSaysWhoTheyAreIsToldWhatARuleComesToForThem() {
    assertThat(Site.json(site.get(Site.ask("How long?"))).at("/results/0/norms/0").has("forAsker"))
        .isFalse();
    JsonNode answer = Site.json(site.get(Site.ask("How long?") + "&as=member"));
    assertThat(answer.at("/results/0/norms/0/forAsker").asString())
        .isEqualTo("This is owed to you.");
  }

  @Test
  void scoresHaveFourPlaces() {
    String body = site.get(Site.ask("How long?")).body();
    assertThat(body).contains("\"score\":1.0").contains("\"score\":0.3333,");
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    String target = Site.ask("How long may a reply take?") + "&explain=true";
    assertThat(site.get(target).body()).isEqualTo(site.get(target).body());
  }

  @Test
  void scoresAreExplainedOnlyWhenAsked() {
    assertThat(site.get(Site.ask("How long?")).body()).doesNotContain("explanation");
    assertThat(site.get(Site.ask("How long?") + "&explain=true").body())
        .contains("\"explanation\":{\"words in common\":3.25");
  }

  @Test
  void silenceSaysItsKindAndWhoToAsk() {
    JsonNode answer = Site.json(site.get(Site.ask("parking")));
    assertThat(answer.at("/answer/status").asString()).isEqualTo("silent");
    assertThat(answer.at("/answer/silence").asString()).isEqualTo("not-covered");
    assertThat(answer.at("/answer/verdict").isNull()).isTrue();
    assertThat(answer.at("/answer/askNext/citation").asString()).isEqualTo("1(1)");
    assertThat(answer.at("/answer/silentCouncils")).hasSize(3);
  }

  @Test
  void whatWasChosenReachesTheCore() {
    String target =
        Site.ask("How long?")
            + "&council=brackendale&edition=2019-11-12&as=member&kind=deadline&limit=1&unknown=x";
    JsonNode answer = Site.json(site.get(target));
    assertThat(answer.get("council").asString()).isEqualTo("brackendale");
    assertThat(answer.get("results")).hasSize(1);
  }

  @Test
  void anEmptyCouncilMeansAllOfThem() {
    assertThat(Site.json(site.get(Site.ask("How long?") + "&council=")).get("council").isNull())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\" and 'quoted'",
        "a (b [c {d",
        ") ] } ) OR (",
        "SELECT * WHERE { ?s ?p ?o } # ; DROP GRAPH <x>",
        "\"> <http://x> } UNION { ?a ?b ?c",
        "text:foo^5 AND +bar -baz ~0.8 /regex/ [a TO b] *:* && || ! \\",
        "<script>alert(1)</script>",
        "${7*7} #{x} [[${x}]] __${x}__ *{y} ~{z}",
        "😀🏳️‍🌈 emoji",
        "שלום مرحبا \u202ereversed\u202c",
        "cwestiwn â gofynnwyd ŵ ŷ",
        "100% sure + more & more = all; done?",
        "a/b\\c:d",
        "%41 %zz %",
        "𝒜 letters beyond the first plane"
      })
  void anythingThatCanBeTypedIsTakenAsItIs(String question) {
    HttpResponse<String> response = site.get(Site.ask(question));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Site.json(response).get("question").asString()).isEqualTo(question);
    assertThat(site.get("/ask?q=" + Site.encoded(question)).statusCode()).isEqualTo(200);
  }

  @Test
  void fiveHundredCharactersAreNotTooMany() {
    for (String character : List.of("a", "é", "😀")) {
      assertThat(site.get(Site.ask(character.repeat(500))).statusCode()).isEqualTo(200);
      assertThat(site.get(Site.ask("  " + character.repeat(500) + "\n")).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void controlCharactersAreDroppedAndLineEndsBecomeBlanks() {
    JsonNode answer =
        Site.json(site.get(Site.ask(" How\u0000 \u0007long\tmay\r\nit\u0085 take? ")));
    assertThat(answer.get("question").asString()).isEqualTo("How long may  it take?");
  }

  @Test
  void charactersThatBrowsersSendAsTheyAreAreUnderstood() {
    String response = site.raw("/api/ask?q={who|what}+\"é\"+^`<>\\[]");
    assertThat(response).startsWith("HTTP/1.1 200");
    assertThat(response).contains("{who|what} \\\"é\\\" ^`<>\\\\[]");
  }
}
