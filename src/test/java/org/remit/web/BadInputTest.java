package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                   | q        | Write your question.
          ?q                                   | q        | Write your question.
          ?q=                                  | q        | Write your question.
          ?q=+%09%0A+                          | q        | Write your question.
          ?q=%C2%A0%E2%80%8B                   | q        | Write your question.
          ?q=%00%07                            | q        | Write your question.
          ?q=a&q=b                             | q        | Give this once.
          ?q=a&council=nowhere                 | council  | Choose a council from the list, or all councils.
          ?q=a&council=AMBLEFORD               | council  | Choose a council from the list, or all councils.
          ?q=a&council=../etc                  | council  | Choose a council from the list, or all councils.
          ?q=a&limit=0                         | limit    | Use a whole number from 1 to 50.
          ?q=a&limit=51                        | limit    | Use a whole number from 1 to 50.
          ?q=a&limit=-1                        | limit    | Use a whole number from 1 to 50.
          ?q=a&limit=ten                       | limit    | Use a whole number from 1 to 50.
          ?q=a&limit=1.5                       | limit    | Use a whole number from 1 to 50.
          ?q=a&limit=99999999999999999999      | limit    | Use a whole number from 1 to 50.
          ?q=a&limit=%D9%A3                    | limit    | Use a whole number from 1 to 50.
          ?q=a&explain=maybe                   | explain  | Use true or false.
          ?q=a&as=Big+Boss                     | as       | Name a role of the word list, such as member or chief-officer.
          ?q=a&kind=riddle                     | kind     | Use one of these: deadline
          ?q=a&edition=1999-01-01              | edition  | Choose an edition that is held here.
          ?q=a&edition=ambleford@2021-05-04,ambleford@1999-01-01 | edition | Choose an edition that is held here.
          ?q=a&actor=astronaut                 | actor    | Name a role of the word list, such as member or officer, or asker.
          ?q=a&as=astronaut                    | as       | Name a role of the word list
          ?q=a&council=ambleford&edition=2019-11-12 | edition | Choose an edition that is held here.
          """)
  void whatIsWrongIsSaidWithItsField(String query, String field, String message) {
    HttpResponse<String> response = site.get("/api/ask" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Site.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    JsonNode error = problem.get("errors").get(0);
    assertThat(error.get("field").asString()).isEqualTo(field);
    assertThat(error.get("message").asString()).startsWith(message);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    JsonNode problem = Site.json(site.get("/api/ask?council=nowhere&limit=x&explain=2"));
    assertThat(problem.get("errors")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "😀"})
  void fiveHundredAndOneCharactersAreTooMany(String character) {
    HttpResponse<String> response = site.get(Site.ask(character.repeat(501)));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Site.json(response).at("/errors/0/message").asString())
        .isEqualTo("Your question is too long: it has 501 characters. Use 500 or fewer.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/ask?q=%",
        "/api/ask?q=%zz",
        "/api/ask?q=abc%4",
        "/api/ask?q=%C3%28",
        "/api/ask?q=%FF",
        "/api/ask?q=%ED%A0%80",
        "/api/ask?q=%C0%AF",
        "/api/ask?%ff=1&q=a",
        "/api/documents/%zz",
        "/api/documents/%FF"
      })
  void textThatIsNotUtf8IsRefused(String target) {
    String response = site.raw(target);
    assertThat(response).startsWith("HTTP/1.1 400");
    assertThat(response).contains("application/problem+json", "\"field\":\"address\"");
    assertThat(response.toLowerCase(java.util.Locale.ROOT)).contains("content-security-policy");
  }

  @Test
  void aPageForBrokenTextIsAPage() {
    assertThat(site.raw("/ask?q=%zz"))
        .startsWith("HTTP/1.1 400")
        .contains("text/html", "<h1", "The address is damaged");
  }

  @Test
  void aPagePastedByMistakeIsToldThatItIsTooLong() {
    assertThat(site.get(Site.ask("a".repeat(60_000))).body()).contains("it has 60000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void onlyReadingIsAllowed(String method) {
    for (String target : new String[] {"/api/ask?q=a", "/api/documents", "/", "/about"}) {
      HttpResponse<String> response = site.send(method, target);
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }
  }

  @Test
  void headGivesTheHeadersAlone() {
    HttpResponse<String> response = site.send("HEAD", "/api/ask?q=a");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void anUnknownAddressIsAProblemForProgramsAndAPageForPeople() {
    HttpResponse<String> program = site.get("/api/nothing");
    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(Site.json(program).get("errors")).isEmpty();
    HttpResponse<String> people = site.get("/nothing/here");
    assertThat(people.statusCode()).isEqualTo(404);
    assertThat(people.body()).contains("<h1", "Page not found");
    assertThat(site.get("/api/documents/nowhere").statusCode()).isEqualTo(404);
    assertThat(site.get("/documents/nowhere").statusCode()).isEqualTo(404);
    assertThat(site.get("/static/other.css").statusCode()).isEqualTo(404);
    assertThat(site.get("/static/..%2Fapplication.yaml").statusCode()).isEqualTo(404);
  }
}
