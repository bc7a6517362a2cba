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

/// Who to go to, deadlines and topics, as pages.
@TestInstance(Lifecycle.PER_CLASS)
class GuidePagesTest {

  private static final String HARD = "time=ambleford.sec_1__para_1__item_a__s_1.1";
  private static final String SOFT = "time=ambleford.sec_1__para_1__bullet_1__s_1.1";
  private static final String PROMPT = "time=brackendale.sec_2__para_2-3__s_1.1";

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void threeChoicesLeadToAPath() {
    String page = site.page("/escalations?from=member&about=officer&council=ambleford");
    assertThat(page)
        .contains("<svg", "role=\"img\"", "<title", "<desc")
        .contains("Ambleford Borough Council", "Head of Service", "Chief Executive")
        .contains("href=\"/documents/ambleford#sec_2__para_2-2\"")
        .contains("If they are not content", "who will decide")
        .contains("What if that is the person concerned?", "If the officer is the Head of Service")
        .contains("Or instead, go to:", "in the case of an emergency")
        .contains("href=\"/escalations/ambleford/member-about-officer\"");
    assertThat(page)
        .doesNotContain("line manager")
        .doesNotContain("id=\"brackendale-officer-about-member\"");
  }

  @Test
  void aPathThatEndsNowhereSaysSo() {
    String page = site.page("/escalations?from=officer&about=member");
    assertThat(page)
        .contains("It ends here.", "The document names no next step.", "remit-box--dead-end")
        .contains("What if one of these is the person concerned?", "The document does not say.")
        .contains("Draft: may not be in force");
  }

  @Test
  void whoeverAPathLeadsToIsShownWhereTheyStand() {
    String page = site.page("/escalations?from=head-of-service&about=officer");
    assertThat(page)
        .contains("<strong>It starts with:</strong>")
        .contains("<span>You are here:</span> <strong>Head of Service</strong>")
        .contains("<span>Go to:</span> <strong>Chief Executive</strong>");
    assertThat(site.page("/escalations/ambleford/member-about-officer?as=head-of-service"))
        .contains("<span>You are here:</span> <strong>Head of Service</strong>");
    assertThat(site.page("/escalations/ambleford/member-about-officer?as=member"))
        .contains("<strong>You are here:</strong>")
        .doesNotContain("It starts with");
    assertThat(site.get("/escalations/ambleford/member-about-officer?as=nobody").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aKindOfARoleSetsOutOnTheSamePath() {
    String page = site.page("/escalations?from=member&about=access-to-information");
    assertThat(page).contains("Monitoring Officer", "Where it ends:");
    assertThat(page).contains("No way was found for this in:", "Coldharbour City Council");
  }

  @Test
  void nothingFoundIsNotPermission() {
    assertThat(site.page("/escalations?from=officer&about=officer&council=coldharbour"))
        .contains("No document here says who to go to with that");
  }

  @Test
  void withoutAChoiceEveryWayIsListed() {
    assertThat(site.page("/escalations"))
        .contains("Every way in the documents", "What an officer did or did not do")
        .contains("href=\"/escalations/ambleford/papers\"")
        .contains("href=\"/escalations/brackendale/officer-about-member\"");
  }

  @Test
  void eachWayHasAnAddressOfItsOwn() {
    assertThat(site.page("/escalations/brackendale/officer-about-member"))
        .contains("<h1", "a concern about a member", "line manager");
    assertThat(site.get("/escalations/brackendale/nothing").statusCode()).isEqualTo(404);
    assertThat(site.get("/escalations/nowhere/papers").statusCode()).isEqualTo(404);
  }

  @Test
  void wordsOfAPathAreNeverTakenForMarkup() {
    String page = site.page("/escalations/ambleford/member-about-officer");
    assertThat(page).contains("&lt;conduct&gt;", "&amp; no &lt;other&gt;");
    assertThat(page).doesNotContain("<conduct>").doesNotContain("<other>");
  }

  @Test
  void everyTimeLimitIsListedWithHowFarItBinds() {
    String page = site.page("/deadlines");
    assertThat(page)
        .contains("5 time limits", "Within 7 working days", "Within 2 working days", "Every year")
        .contains(">Must</span>", ">Should</span>", "where possible", "“promptly”")
        .contains("href=\"/documents/ambleford#sec_1__para_1__item_a\"")
        .contains("Councillors</h3>", "Officers</h3>", "Committees and others</h3>");
    assertThat(page.split("Work out a date<span", -1)).hasSize(4);
  }

  @Test
  void timeLimitsToChooseFromAreThoseOfTheChosenCouncil() {
    assertThat(site.page("/deadlines?council=brackendale"))
        .contains("<optgroup label=\"Brackendale")
        .doesNotContain("<optgroup label=\"Ambleford");
  }

  @Test
  void aConcernThatThereIsNoWayForLeadsToTheGeneralWays() {
    String page =
        site.page("/escalations?from=officer&about=access-to-information&council=brackendale");
    assertThat(page)
        .contains("(no way found)", "No way was found that is for that concern alone")
        .contains("a concern about a member");
    assertThat(site.page("/escalations?council=brackendale"))
        .doesNotContain("value=\"access-to-information\"");
  }

  @Test
  void timeLimitsAreFilteredByCouncilAndByWhoIsBound() {
    assertThat(site.page("/deadlines?who=member"))
        .contains("1 time limit", "answer residents")
        .doesNotContain("look at this protocol");
    assertThat(site.page("/deadlines?council=brackendale&who=officer"))
        .contains("2 time limits", "tell members");
    assertThat(site.page("/deadlines?council=coldharbour")).contains("No time limit was found");
  }

  @Test
  void onlyTimesThatDaysCanBeCountedForAreOffered() {
    String prompt = PROMPT.replace("time=", "value=\"") + "\"";
    assertThat(site.page("/deadlines"))
        .contains(HARD.replace("time=", "value=\"") + "\"")
        .doesNotContain(prompt);
    assertThat(site.page("/deadlines?" + PROMPT + "&start=2026-04-27"))
        .as("it stays chosen")
        .contains(prompt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-27", "27/4/2026", "27+April+2026"})
  void aDateIsWorkedOutInWorkingDays(String start) {
    assertThat(site.page("/deadlines?" + HARD + "&start=" + start))
        .contains("Thursday 7 May 2026")
        .contains("7 working days, counted from Monday 27 April 2026")
        .contains("Monday 4 May 2026 (");
  }

  @ParameterizedTest
  @CsvSource({
    SOFT + ", That is no fixed date: the rule says “where possible”.",
    PROMPT + ", The document says “promptly” and gives no number of days."
  })
  void aHardDateIsRefusedWhereTheWordsAreSoft(String time, String reason) {
    String page = site.page("/deadlines?" + time + "&start=2026-04-27");
    assertThat(page).contains("There is no hard date.", reason);
    assertThat(page).doesNotContain(" 2026</p>").doesNotContain("counted from Monday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /deadlines?council=nowhere                  | council | Choose a council from the list
          /deadlines?who=nobody                       | who     | Choose who is bound from the list.
          /deadlines?time=x&start=2026-04-27          | time    | Choose a time limit from the list.
          /deadlines?time=&start=2026-04-27           | time    | Choose a time limit from the list.
          /deadlines?time=x                           | time    | Choose a time limit from the list.
          /deadlines?time=x&start=                    | start   | Give a real date between 2000 and 2100
          /deadlines?time=x&start=2026-02-30          | start   | Give a real date
          /deadlines?time=x&start=31/4/2026           | start   | Give a real date
          /deadlines?time=x&start=999999999-01-01     | start   | Give a real date
          /deadlines?time=x&start=1999-12-31          | start   | Give a real date
          /escalations?from=nobody                    | from    | Choose who you are from the list.
          /escalations?about=%3Cb%3E                  | about   | Choose your concern from the list.
          /escalations?council=../etc                 | council | Choose a council from the list
          /escalations?from=member&from=officer       | from    | Give this once.
          /browse?council=nowhere                     | council | Choose a council from the list
          /browse/topics/response-times?council=x     | council | Choose a council from the list
          /browse/definitions?council=x               | council | Choose a council from the list
          """)
  void whatIsWrongIsSaidAndLeadsToItsField(String target, String field, String message) {
    HttpResponse<String> response = site.get(target);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("<title>Error: ", "<a href=\"#" + field + "\">" + message)
        .contains("id=\"" + field + "-error\"", "aria-invalid=\"true\"")
        .doesNotContain("<b>");
  }

  @Test
  void brokenTextIsRefusedHereToo() {
    for (String target :
        new String[] {"/deadlines?who=%zz", "/escalations?from=%FF", "/browse?council=%C3("}) {
      assertThat(site.raw(target)).startsWith("HTTP/1.1 400").contains("The address is damaged");
    }
  }

  @Test
  void topicsRolesAndDefinitionsAreListed() {
    assertThat(site.page("/browse"))
        .contains("href=\"/browse/topics/response-times\"", "href=\"/roles/standards-committee\"")
        .contains("What the words mean (<span>1</span>)");
    assertThat(site.page("/browse?council=ambleford"))
        .contains("href=\"/browse/topics/response-times?council=ambleford\"")
        .doesNotContain("standards-committee");
  }

  @Test
  void aTopicShowsWhatEachCouncilSays() {
    String page = site.page("/browse/topics/response-times");
    assertThat(page)
        .contains("<h1", "Response times", "Officers must reply to a member’s letter")
        .contains("Officers will tell members promptly.", "Binding: must")
        .contains("Nothing was found in:", "Coldharbour City Council");
    assertThat(site.page("/browse/topics/response-times?council=brackendale"))
        .doesNotContain("Officers must reply to a member’s letter");
    assertThat(site.get("/browse/topics/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void definitionsAreShownAsPrinted() {
    assertThat(site.page("/browse/definitions"))
        .contains("A letter includes an email &amp; a &lt;fax&gt;.")
        .contains("href=\"/documents/ambleford#sec_1__note_1\"");
  }
}
