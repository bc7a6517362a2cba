package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do who have no mouse, with and without script.
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardTest {

  private static final String QUESTION = "May an officer take two weeks to reply?";
  private static final int TABS = 60;

  private final Site site = new Site();
  private final Chromium chromium = Chromium.launch();

  @AfterAll
  void close() {
    chromium.close();
    site.close();
  }

  private BrowserContext window(int width, boolean script) {
    return chromium.window(site, width, script);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aQuestionIsAskedAndItsClauseOpenedByKeyboardAlone(boolean script) {
    try (BrowserContext window = window(1280, script)) {
      Page page = window.newPage();
      page.navigate("/");
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Skip to main content");
      page.keyboard().press("Enter");
      tabTo(page, "#q");
      page.keyboard().type(QUESTION);
      tabTo(page, "#council");
      page.keyboard().press("A");
      tabTo(page, "button[type=submit]");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText(QUESTION);
      assertThat(page.locator(".remit-verdict")).hasText("It depends");
      tabTo(page, "a[href='/documents/ambleford#sec_1__para_1__item_a']");
      String answer = page.url();
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*/documents/ambleford#sec_1__para_1__item_a"));
      assertThat(page.locator(":target")).containsText("within 7 working days");
      assertThat(page.locator(":target")).isInViewport();
      page.goBack();
      assertThat(page).hasURL(answer);
      assertThat(page.locator("h1")).hasText(QUESTION);
      page.reload();
      assertThat(page.locator(".remit-verdict")).hasText("It depends");
      assertThat(page.locator("#q")).hasValue(QUESTION);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOfficerFindsWhoToGoToByKeyboardAlone(boolean script) {
    try (BrowserContext window = window(1280, script)) {
      Page page = window.newPage();
      page.navigate("/");
      tabTo(page, "a[href='/escalations']");
      page.keyboard().press("Enter");
      tabTo(page, "#from");
      page.keyboard().press("O");
      tabTo(page, "#about");
      page.keyboard().type("What a c");
      tabTo(page, "#council");
      page.keyboard().press("B");
      tabTo(page, "form[action='/escalations'] button");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*from=officer&about=member&council=brackendale"));
      assertThat(page.locator(".remit-path__steps")).containsText("line manager");
      assertThat(page.locator(".remit-path__steps"))
          .containsText("The document names no next step");
      tabTo(page, "a[href='/documents/brackendale#sec_2__para_2-2']");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void somebodyWhoMovesFindsWhatChangesByKeyboardAlone(boolean script) {
    try (BrowserContext window = window(1280, script)) {
      Page page = window.newPage();
      page.navigate("/documents");
      tabTo(page, "a[href='/differences']");
      page.keyboard().press("Enter");
      tabTo(page, "#from");
      page.keyboard().press("A");
      tabTo(page, "#to");
      page.keyboard().press("B");
      tabTo(page, "form[action='/differences'] button");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*from=ambleford&to=brackendale.*"));
      assertThat(page.locator("h1"))
          .containsText("From Ambleford Borough Council to Brackendale District Council");
      assertThat(page.locator(".remit-difference").first()).containsText("Less strict");
      tabTo(page, "a[href='/documents/brackendale#sec_2__para_2-4']");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPartOfADutyCardLeadsToItsWords(boolean script) {
    try (BrowserContext window = window(1280, script)) {
      Page page = window.newPage();
      page.navigate("/documents/ambleford");
      tabTo(page, "#sec_1__para_1__item_a .remit-rules__summary");
      page.keyboard().press("Enter");
      tabTo(page, "a[href='#sec_1__para_1__words_0-8']");
      page.keyboard().press("Enter");
      assertThat(page.locator(":target")).hasText("Officers");
      assertThat(page.locator(":target")).isInViewport();
      page.reload();
      assertThat(page.locator(":target")).hasText("Officers");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void councilsAreComparedByKeyboardAlone(boolean script) {
    try (BrowserContext window = window(1280, script)) {
      Page page = window.newPage();
      page.navigate("/");
      tabTo(page, "a[href='/compare']");
      page.keyboard().press("Enter");
      tabTo(page, ".remit-chooser-fold summary");
      page.keyboard().press("Enter");
      tabTo(page, "#council-coldharbour");
      page.keyboard().press("Space");
      tabTo(page, "#topic-response-times");
      page.keyboard().press("Space");
      tabTo(page, "form[action='/compare'] button");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Side by side: Response times");
      assertThat(page.locator(".remit-matrix thead").first()).isVisible();
      assertThat(page.locator(".remit-matrix__whose").first()).isHidden();
      tabTo(page, "a[href='/documents/ambleford#sec_1__para_1__item_a']");
      page.keyboard().press("Enter");
      assertThat(page.locator(":target")).containsText("within 7 working days");
      page.goBack();
      assertThat(page.locator("h1")).hasText("Side by side: Response times");
    }
  }

  /// Presses Tab until the focus is there; what has it must be seen to have it.
  static void tabTo(Page page, String selector) {
    for (int i = 0; i < TABS; i++) {
      page.keyboard().press("Tab");
      if (page.locator(selector + ":focus").count() == 1) {
        assertThat(page.locator(selector + ":focus")).isInViewport();
        String ring =
            (String)
                page.locator(selector + ":focus")
                    .evaluate(
                        "e => { const s = getComputedStyle(e);"
                            + " return s.outlineStyle + ' ' + s.boxShadow }");
        assertThat(ring).isNotEqualTo("none none");
        return;
      }
    }
    throw new AssertionError("no way by Tab to " + selector);
  }
}
