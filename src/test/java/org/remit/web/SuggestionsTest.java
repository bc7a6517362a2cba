package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The question box as a combobox, with suggestions that are made up here.
@TestInstance(Lifecycle.PER_CLASS)
class SuggestionsTest {

  private static final String SUGGESTED =
      """
      {"suggestions": [
        {"text": "How long may a <reply> take?", "kind": "question", "href": "/ask?q=How"},
        {"text": "Response times", "kind": "topic", "href": "/browse/topics/response-times"},
        {"text": "Head of Service", "kind": "role", "href": "//elsewhere.example/"}
      ]}
      """;

  private final Site site = new Site();
  private final Chromium chromium = Chromium.launch();

  @AfterAll
  void close() {
    chromium.close();
    site.close();
  }

  private BrowserContext window(int width) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site.address().toString())
                .setViewportSize(width, 720));
  }

  private static Page home(BrowserContext window, List<String> asked) {
    Page page = window.newPage();
    page.route(
        Pattern.compile(".*/api/suggest\\?.*"),
        route -> {
          asked.add(route.request().url());
          route.fulfill(
              new Route.FulfillOptions().setContentType("application/json").setBody(SUGGESTED));
        });
    page.navigate("/");
    return page;
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void suggestionsAreAListboxThatTheArrowsGoThrough(int width) {
    try (BrowserContext window = window(width)) {
      List<String> asked = new ArrayList<>();
      Page page = home(window, asked);
      Locator box = page.locator("#q");
      assertThat(box).hasAttribute("role", "combobox");
      assertThat(box).hasAttribute("aria-expanded", "false");
      page.locator("#council").selectOption("brackendale");
      box.pressSequentially("how");
      Locator options = page.locator("[role=listbox] [role=option]");
      assertThat(options).hasCount(3);
      assertThat(box).hasAttribute("aria-expanded", "true");
      assertThat(page.locator(".remit-ask [role=status]").first()).hasText("3 suggestions.");
      assertThat(options.first()).hasText("How long may a <reply> take?");
      assertThat(asked.getLast()).contains("q=how", "council=brackendale");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      box.press("ArrowDown");
      box.press("ArrowDown");
      assertThat(box).hasAttribute("aria-activedescendant", "q-suggestions-1");
      assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
      assertThat(options.nth(1)).containsText("Topic");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      box.press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/browse/topics/response-times"));
    }
  }

  @Test
  void aSuggestedQuestionIsAskedOfTheChosenCouncil() {
    try (BrowserContext window = window(1280)) {
      Page page = home(window, new ArrayList<>());
      page.locator("#council").selectOption("ambleford");
      page.locator("#q").pressSequentially("ho");
      page.locator("[role=option]").first().click();
      assertThat(page.locator("h1")).hasText("How long may a <reply> take?");
      assertThat(page).hasURL(Pattern.compile(".*council=ambleford.*"));
    }
  }

  @Test
  void escapeAndUpwardsLeadBackToWhatWasTyped() {
    try (BrowserContext window = window(1280)) {
      Page page = home(window, new ArrayList<>());
      Locator box = page.locator("#q");
      box.pressSequentially("parking");
      assertThat(page.locator("[role=listbox]")).isVisible();
      box.press("ArrowUp");
      assertThat(box).hasAttribute("aria-activedescendant", "q-suggestions-2");
      box.press("ArrowDown");
      assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
      box.press("Escape");
      assertThat(page.locator("[role=listbox]")).isHidden();
      assertThat(box).hasValue("parking");
      box.press("Enter");
      assertThat(page.locator(".remit-verdict")).hasText("Not covered");
    }
  }

  @Test
  void aSuggestionLeadsNowhereElse() {
    try (BrowserContext window = window(1280)) {
      Page page = home(window, new ArrayList<>());
      page.locator("#q").pressSequentially("he");
      page.locator("[role=option]").nth(2).click();
      assertThat(page.locator("[role=listbox]")).isHidden();
      assertThat(page.url()).isEqualTo(site.address() + "/");
    }
  }

  @Test
  void withoutSuggestionsTheBoxWorksAllTheSame() {
    try (BrowserContext window = window(1280)) {
      Page page = window.newPage();
      page.route(Pattern.compile(".*/api/suggest.*"), Route::abort);
      page.navigate("/");
      page.locator("#q").pressSequentially("parking");
      page.locator("#q").press("Enter");
      assertThat(page.locator(".remit-verdict")).hasText("Not covered");
      assertThat(page.locator("[role=listbox]")).isHidden();
    }
  }
}
