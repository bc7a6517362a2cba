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
class SuggestApiTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void suggestionsComeInTheirOrderWithKindAndAddress() {
    HttpResponse<String> response = site.get("/api/suggest?q=gifts");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body())
        .isEqualTo(
            """
            {"suggestions":[{"text":"Gifts","kind":"topic","href":"/ask?q=Gifts"},\
            {"text":"gifts over £50?","kind":"question","href":"/ask?q=gifts"},\
            {"text":"3 Gifts (Ambleford Borough Council)","kind":"clause",\
            "href":"/documents/ambleford#sec_3"}]}\
            """);
  }

  @Test
  void councilAndLimitAreHandedOn() {
    assertThat(Site.json(site.get("/api/suggest?q=gifts&limit=2")).get("suggestions")).hasSize(2);
    assertThat(Site.json(site.get("/api/suggest?q=gifts&council=ambleford")).get("suggestions"))
        .hasSize(1);
    assertThat(Site.json(site.get("/api/suggest?q=zebra")).get("suggestions")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | q
          ?q=                         | q
          ?q=a&q=b                    | q
          ?q=a&council=nowhere        | council
          ?q=a&limit=0                | limit
          ?q=a&limit=51               | limit
          """)
  void whatIsWrongIsSaidWithItsField(String query, String field) {
    HttpResponse<String> response = site.get("/api/suggest" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode errors = Site.json(response).get("errors");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void parametersOfOtherAddressesAreIgnored() {
    assertThat(site.get("/api/suggest?q=a&explain=maybe&kind=riddle").statusCode()).isEqualTo(200);
  }
}
