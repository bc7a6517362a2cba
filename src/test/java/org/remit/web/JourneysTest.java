package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do from one page to the next: on a phone, at 400 % zoom, on paper, without script.
@TestInstance(Lifecycle.PER_CLASS)
class JourneysTest {

  /// What reaches beyond the window and does not stand in something that scrolls by itself.
  private static final String CUT_OFF =
      "[...document.querySelectorAll('main *, header *, footer *')]"
          + ".filter(e => e.checkVisibility() && !e.children.length && e.textContent.trim())"
          + ".filter(e => !e.closest('.remit-scroll, pre, svg, option, .govuk-visually-hidden'))"
          + ".filter(e => { const r = e.getBoundingClientRect();"
          + " return r.width && (r.right > innerWidth + 1 || r.left < -1) })"
          + ".map(e => e.className + ': ' + e.textContent)";

  private final Site site = new Site();
  private final Chromium chromium = Chromium.launch();

  @AfterAll
  void close() {
    chromium.close();
    site.close();
  }

  private BrowserContext window(Browser.NewContextOptions options) {
    return chromium.browser().newContext(options.setBaseURL(site.address().toString()));
  }

  private BrowserContext phone() {
    return window(
        new Browser.NewContextOptions()
            .setViewportSize(360, 640)
            .setDeviceScaleFactor(2)
            .setHasTouch(true)
            .setIsMobile(true));
  }

  @Test
  void aCouncillorAsksOnAPhoneOpensTheClauseAndComesBack() {
    try (BrowserContext phone = phone();
        BrowserContext other = phone()) {
      Page page = phone.newPage();
      page.navigate("/");
      page.locator("#q").tap();
      page.keyboard().type("May an officer take two weeks to reply?");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).tap();
      assertThat(page.locator(".remit-verdict")).hasText("It depends");
      assertThat(page.locator(".remit-answer__source")).containsText("Ambleford Borough Council");
      String answer = page.url();
      page.locator("#result-1 .remit-result__links a").tap();
      assertThat(page.locator(":target")).containsText("within 7 working days");
      assertThat(page.locator(":target")).isInViewport();
      page.reload();
      assertThat(page.locator(":target")).isInViewport();
      page.goBack();
      assertThat(page).hasURL(answer);
      String link = page.getByText("Link to this answer").getAttribute("href");
      Page shared = other.newPage();
      shared.navigate(link);
      assertThat(shared.locator(".remit-answer__line"))
          .hasText(page.locator(".remit-answer__line").innerText());
      assertThat(shared.locator(".remit-warning")).hasCount(0);
    }
  }

  @Test
  void aSuggestionIsTakenWithAFinger() {
    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      page.route(
          Pattern.compile(".*/api/suggest\\?.*"),
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(
                          "{\"suggestions\": [{\"text\": \"How long may a reply take?\","
                              + " \"kind\": \"question\", \"href\": \"/ask?q=How\"}]}")));
      page.navigate("/");
      page.locator("#q").tap();
      page.keyboard().type("how l");
      page.locator("[role=option]").tap();
      assertThat(page.locator("h1")).hasText("How long may a reply take?");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ask?q=How+long&as=member",
        "/ask?q=parking",
        "/documents",
        "/documents/ambleford",
        "/documents/brackendale",
        "/roles",
        "/roles/officer?council=ambleford",
        "/escalations",
        "/escalations?from=member&about=officer",
        "/escalations/ambleford/member-about-officer?as=head-of-service",
        "/deadlines?time=x&start=x",
        "/browse",
        "/browse/topics/response-times",
        "/about",
        "/nothing"
      })
  void nothingIsCutOffAtFourHundredPerCent(String target) {
    Browser.NewContextOptions zoomed =
        new Browser.NewContextOptions().setViewportSize(320, 180).setDeviceScaleFactor(4);
    try (BrowserContext window = window(zoomed)) {
      Page page = window.newPage();
      page.navigate(target);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      assertThat(page.evaluate(CUT_OFF)).isEqualTo(List.of());
    }
  }

  @Test
  void aTrainerPrintsARolePageOnTwoSheetsAtMost() {
    try (BrowserContext window = window(new Browser.NewContextOptions())) {
      Page page = window.newPage();
      page.navigate("/roles/officer?council=ambleford");
      byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4"));
      long sheets =
          Pattern.compile("/Type\\s*/Page\\b(?!s)")
              .matcher(new String(paper, StandardCharsets.ISO_8859_1))
              .results()
              .count();
      assertThat(sheets).isBetween(1L, 2L);
    }
  }

  @Test
  void withoutScriptWhatWasUnderstoodIsPutRight() {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext window = window(plain)) {
      Page page = window.newPage();
      page.navigate("/ask?q=How+long");
      page.locator(".remit-understood__change summary").click();
      page.locator("#as").selectOption("member");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask again")).click();
      assertThat(page).hasURL(Pattern.compile(".*as=member.*"));
      assertThat(page.locator(".remit-answer__yours")).hasText("For you: This is owed to you.");
    }
  }
}
