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

/// The addresses of what can be handed out, and the quiz as a page.
@TestInstance(Lifecycle.PER_CLASS)
class HandoutsTest {

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
          /roles/officer/pack.docx?council=ambleford | attachment | induction-officer-ambleford.docx | wordprocessingml
          /roles/officer/pack.html?council=ambleford | inline     | induction-officer-ambleford.html | text/html
          /deadlines.csv                             | attachment | deadlines.csv                    | text/csv;charset=UTF-8
          /deadlines.xlsx?council=ambleford&who=officer | attachment | deadlines-ambleford-officer.xlsx | spreadsheetml
          /norms.csv?type=duty                       | attachment | rules-duty.csv                   | text/csv
          /compare.docx?topics=response-times        | attachment | comparison-response-times.docx   | wordprocessingml
          /compare.pptx?topics=response-times        | attachment | comparison-response-times.pptx   | presentationml
          /quiz.pptx?council=ambleford&seed=3        | attachment | quiz-ambleford-3.pptx            | presentationml
          /quiz.json?council=ambleford&seed=3        | inline     | quiz-ambleford-3.json            | application/json
          """)
  void aFileTellsItsNameAndItsKind(String target, String manner, String name, String type) {
    HttpResponse<String> response = site.get(target);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue(manner + "; filename=\"" + name + "\"");
    assertThat(response.headers().firstValue("Content-Type").orElse("")).contains(type);
    String tag = response.headers().firstValue("ETag").orElseThrow();
    assertThat(site.get(target, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/roles/officer/pack.docx",
        "/roles/officer/pack.docx?council=nowhere",
        "/roles/officer/pack.docx?council=ambleford&council=brackendale",
        "/deadlines.csv?council=nowhere",
        "/deadlines.csv?who=nobody",
        "/norms.csv?type=wish",
        "/compare.docx?topics=nothing",
        "/compare.csv?councils=nowhere",
        "/compare.pptx",
        "/quiz.docx",
        "/quiz.docx?council=ambleford&seed=0",
        "/quiz.docx?council=ambleford&seed=10000",
        "/quiz.docx?council=ambleford&role=nobody"
      })
  void whatIsWrongIsSaid(String target) {
    HttpResponse<String> response = site.get(target);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("There is a problem with what was chosen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/deadlines.docx",
        "/deadlines.exe",
        "/roles/officer/pack.csv?council=ambleford",
        "/roles/nobody/pack.docx?council=ambleford",
        "/quiz.csv?council=ambleford"
      })
  void whatIsNotMadeIsNotFound(String target) {
    assertThat(site.get(target).statusCode()).isEqualTo(404);
  }

  @Test
  void aPageToPrintAllowsItsOwnStyleAlone() {
    HttpResponse<String> response = site.get("/roles/officer/pack.html?council=ambleford");
    assertThat(response.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(response.body())
        .contains("reply to a member’s letter within 7 working days; and", "Officers must:")
        .contains("href=\"" + site.address() + "/documents/ambleford#sec_1__para_1__item_a\"");
  }

  @Test
  void pagesLeadToTheirFiles() {
    assertThat(site.page("/roles/officer?council=ambleford"))
        .contains("href=\"/roles/officer/pack.docx?council=ambleford\"", "Word document");
    assertThat(site.page("/deadlines?council=ambleford"))
        .contains("href=\"/deadlines.csv?council=ambleford\"", "Excel workbook");
    assertThat(site.page("/compare?topics=response-times"))
        .contains("href=\"/compare.docx?councils=", "PowerPoint slides");
  }

  @Test
  void aQuizIsChosenByCouncil() {
    assertThat(site.page("/quiz"))
        .contains("Make a quiz", "<option value=\"ambleford\">", "The same number makes the same");
  }

  @Test
  void aCouncilWithTooFewRulesHasNoQuestions() {
    assertThat(site.page("/quiz?council=coldharbour")).contains("No question can be made");
  }

  @ParameterizedTest
  @CsvSource({
    "/quiz?council=nowhere, council, Choose a council from the list.",
    "/quiz?make=1, council, Choose a council.",
    "/quiz?council=ambleford&role=nobody, role, Choose a role from the list.",
    "/quiz?council=ambleford&seed=x, seed, Use a whole number from 1 to 9999."
  })
  void whatIsWrongInAQuizLeadsToItsField(String target, String field, String message) {
    HttpResponse<String> response = site.get(target);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("<title>Error: ", "<a href=\"#" + field + "\">" + message)
        .contains("id=\"" + field + "-error\"");
  }
}
