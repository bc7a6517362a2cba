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

/// What differs between two councils, as a page and for programs.
@TestInstance(Lifecycle.PER_CLASS)
class ComparisonPagesTest {

  private static final String BOTH = "/differences?from=ambleford&to=brackendale";

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void withoutTwoCouncilsThereIsAFormToChooseThem() {
    assertThat(site.page("/differences"))
        .contains("name=\"from\"", "name=\"to\"", "Brackendale District Council")
        .doesNotContain("id=\"found\"");
  }

  @Test
  void whatDiffersIsShownWithBothCouncilsWords() {
    assertThat(site.page(BOTH))
        .contains("<title>From Ambleford Borough Council to Brackendale District Council")
        .contains("Less strict", "Other time limit", "Ambleford Borough Council: must.")
        .contains("Officers <mark>must</mark> reply to a member’s letter within <mark>7</mark>")
        .contains("Officers <mark>should</mark> reply to a member’s letter within <mark>14</mark>")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a\"")
        .contains("href=\"/documents/brackendale#sec_2__para_2-4\"")
        .contains("No rule about the same thing was found at Ambleford Borough Council.");
  }

  @Test
  void aRoleAndAKindNarrowIt() {
    assertThat(site.page(BOTH + "&kind=looser"))
        .contains("1 is shown")
        .doesNotContain("every year");
    assertThat(site.page(BOTH + "&role=member"))
        .contains("answer residents")
        .doesNotContain("look at this protocol");
    assertThat(site.page(BOTH + "&kind=same-words")).contains("Nothing of that kind was found");
  }

  @Test
  void whatSeveralCouncilsWordAlikeIsShownWithTheWordsThatDifferMarked() {
    assertThat(site.page("/shared-wording"))
        .contains("2 councils", "to a member’s letter within <mark>14</mark> working days.");
  }

  @Test
  void theHealthOfADocumentIsToldFromItsPage() {
    assertThat(site.page("/documents/ambleford")).contains("href=\"/documents/ambleford/health\"");
    assertThat(site.page("/documents/ambleford/health"))
        .contains("None is a fault for certain", "Head of Service", "No such pair was found.");
    assertThat(site.page("/documents/brackendale/health"))
        .contains("Complaints that end nowhere (<span>1");
    assertThat(site.get("/documents/nowhere/health").statusCode()).isEqualTo(404);
  }

  @Test
  void aTopicThatOnlyOthersSpeakOfIsToldWithHowItWasLookedFor() {
    assertThat(site.page("/documents/coldharbour/health"))
        .contains("Response times (2 councils)", "href=\"/compare?topics=response-times\"")
        .contains("Ambleford Borough Council</span>, ", "Looked for these names anywhere");
    assertThat(site.page("/documents/ambleford/health"))
        .contains("There is no such topic.")
        .doesNotContain("Looked for these names anywhere");
    JsonNode silent = Site.json(site.get("/api/documents/coldharbour/health")).get("topicsSilent");
    assertThat(silent.findValuesAsString("topic")).contains("response-times");
    assertThat(silent.findValuesAsString("sureness")).isNotEmpty();
    assertThat(Site.json(site.get("/api/documents/ambleford/health")).get("topicsSilent"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /differences?from=ambleford                         | Choose a council.
          /differences?from=ambleford&to=ambleford            | Choose two different councils.
          /differences?from=ambleford&to=nowhere              | Choose a council from the list.
          /differences?from=ambleford&to=brackendale&role=x   | Use member or officer
          /differences?from=ambleford&to=brackendale&kind=x   | Choose a kind from the list
          /differences?from=ambleford&from=x&to=brackendale   | Give this once.
          """)
  void whatIsWrongIsSaid(String target, String message) {
    HttpResponse<String> response = site.get(target);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("There is a problem", message);
    HttpResponse<String> forPrograms = site.get("/api" + target);
    assertThat(forPrograms.statusCode()).isEqualTo(400);
    assertThat(forPrograms.body()).contains(message);
  }
}
