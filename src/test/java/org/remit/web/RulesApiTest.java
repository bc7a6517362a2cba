package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class RulesApiTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void aNormComesWithItsClauseAndTheWordsOfEachPart() {
    JsonNode found = Site.json(site.get("/api/norms?council=ambleford&bearer=officer&type=duty"));
    assertThat(found.propertyNames())
        .containsExactly("page", "size", "pages", "total", "sparql", "norms");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    JsonNode norm = found.at("/norms/0");
    assertThat(norm.get("citation").asString()).isEqualTo("1(1)(a)");
    assertThat(norm.get("context").asString()).isEqualTo("Officers must:");
    assertThat(norm.get("text").asString()).startsWith("reply to a member’s letter");
    assertThat(norm.get("type").asString()).isEqualTo("duty");
    assertThat(norm.get("strength").asString()).isEqualTo("mandatory");
    assertThat(norm.get("bearer").toString()).isEqualTo("[\"officer\"]");
    assertThat(norm.get("counterparty").toString()).isEqualTo("[\"member\"]");
    assertThat(norm.get("timeLimit").asString()).isEqualTo("P7BD");
    assertThat(norm.get("topics").toString()).isEqualTo("[\"response-times\"]");
    assertThat(norm.get("reviewed").asBoolean()).isTrue();
    assertThat(norm.get("href").asString()).isEqualTo("/documents/ambleford#sec_1__para_1__item_a");
    assertThat(norm.at("/words/0").toString())
        .isEqualTo(
            """
            {"part":"bearer","role":"officer","text":"Officers",\
            "places":[{"clause":"sec_1__para_1","range":[0,8]}]}\
            """);
  }

  @Test
  void aListIsReadPageByPage() {
    JsonNode second = Site.json(site.get("/api/norms?size=2&page=2"));
    assertThat(second.get("total").asInt()).isEqualTo(3);
    assertThat(second.get("pages").asInt()).isEqualTo(2);
    assertThat(second.get("norms")).hasSize(1);
    assertThat(Site.json(site.get("/api/norms?size=2&page=9")).get("norms")).isEmpty();
  }

  @Test
  void aPathComesWithItsStepsAndTheirClauses() {
    JsonNode found = Site.json(site.get("/api/escalations?from=member&about=response-times"));
    JsonNode path = found.at("/escalations/0");
    assertThat(path.get("from").toString()).isEqualTo("[\"member\"]");
    assertThat(path.get("ends").toString()).isEqualTo("[\"who will decide\"]");
    assertThat(path.at("/steps/0/to").toString()).isEqualTo("[\"chief-executive\"]");
    assertThat(path.at("/steps/0/citation").asString()).isEqualTo("1(1)");
    assertThat(path.at("/variant").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/norms?council=nowhere          | council      | Choose a council
          /api/norms?bearer=big-boss          | bearer       | Name a role of the word list
          /api/norms?bearer=Officer           | bearer       | Name a role of the word list
          /api/norms?bearer=../officer        | bearer       | Name a role of the word list
          /api/norms?counterparty=nobody      | counterparty | Name a role of the word list
          /api/norms?type=obligation          | type         | Use one of these: duty, prohibition
          /api/norms?topic=the-weather        | topic        | Name a topic of the word list
          /api/norms?topic=officer            | topic        | Name a topic of the word list
          /api/norms?page=0                   | page         | Use a whole number from 1 to 100000.
          /api/norms?size=201                 | size         | Use a whole number from 1 to 200.
          /api/norms?size=1&size=2            | size         | Give this once.
          /api/escalations?from=nobody        | from         | Name a role of the word list
          /api/escalations?about=%3E+%7D      | about        | Name a topic of the word list
          /api/escalations?council=nowhere    | council      | Choose a council
          """)
  void whatIsWrongIsSaidWithItsField(String target, String field, String message) {
    HttpResponse<String> response = site.get(target);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode error = Site.json(response).at("/errors/0");
    assertThat(error.get("field").asString()).isEqualTo(field);
    assertThat(error.get("message").asString()).startsWith(message);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    JsonNode problem = Site.json(site.get("/api/norms?council=x&bearer=x&type=x&topic=x&page=x"));
    assertThat(problem.get("errors")).hasSize(5);
  }
}
