package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A quiz in a browser: by keyboard alone, on a phone, on paper.
@TestInstance(Lifecycle.PER_CLASS)
class QuizJourneysTest {

  private static final String QUIZ = "/quiz?council=ambleford&seed=5";

  private final Site site = new Site(new SmallQuizRules());
  private final Chromium chromium = Chromium.launch();

  @AfterAll
  void close() {
    chromium.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aQuizIsMadeAnsweredAndMarkedByKeyboardAlone(boolean script) {
    try (BrowserContext window = chromium.window(site, 1280, script)) {
      Page page = window.newPage();
      page.navigate("/");
      KeyboardTest.tabTo(page, "a[href='/quiz']");
      page.keyboard().press("Enter");
      KeyboardTest.tabTo(page, "#council");
      page.keyboard().press("A");
      KeyboardTest.tabTo(page, "#choose button");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Quiz: Ambleford Borough Council");
      KeyboardTest.tabTo(page, "#q1");
      page.keyboard().press("Space");
      KeyboardTest.tabTo(page, "button[name=check]");
      page.keyboard().press("Enter");
      assertThat(page.locator(".govuk-error-summary")).containsText("question 2");
      KeyboardTest.tabTo(page, ".govuk-error-summary a");
      page.keyboard().press("Enter");
      assertThat(page.locator("#q2")).isFocused();
      page.keyboard().press("ArrowDown");
      KeyboardTest.tabTo(page, "button[name=check]");
      page.keyboard().press("Enter");
      assertThat(page.locator("#result h2")).hasText("You got 1 of 2 right");
      assertThat(page.locator("#result")).isInViewport();
      KeyboardTest.tabTo(page, "a[href='/documents/ambleford#sec_1__para_1__item_a']");
      page.keyboard().press("Enter");
      assertThat(page.locator(":target")).containsText("within 7 working days");
      page.goBack();
      assertThat(page.locator("#result h2")).hasText("You got 1 of 2 right");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 320",
    "'', 1280",
    "&q1=b&q2=a&check=1, 320",
    "&q1=b&q2=a&check=1, 1280",
    "&q1=b&check=1, 320",
    "&show=1, 320"
  })
  void aQuizIsAccessibleAndFitsItsWindow(String answers, int width) {
    try (BrowserContext window = chromium.window(site, width, true)) {
      Page page = window.newPage();
      page.navigate(QUIZ + answers);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
      assertThat(violations.stream().map(rule -> rule.getId() + " " + rule.getNodes())).isEmpty();
    }
  }

  @Test
  void aTrainerPrintsAQuizWithoutWhatIsForTheScreen() {
    try (BrowserContext window = chromium.window(site, 1280, false)) {
      Page page = window.newPage();
      page.navigate(QUIZ);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#choose")).isHidden();
      assertThat(page.locator("button[name=check]")).isHidden();
      assertThat(page.locator(".remit-quiz__show")).isHidden();
      assertThat(page.locator(".remit-quiz__question")).hasCount(2);
      assertThat(page.locator("label[for=q1]")).isVisible();
      assertThat(page.locator("main")).not().containsText("Answer:");
    }
  }

  @Test
  void aHandoutHasItsAnswersOnASheetOfTheirOwn() {
    Browser.NewContextOptions plain =
        new Browser.NewContextOptions().setBaseURL(site.address().toString());
    try (BrowserContext window = chromium.browser().newContext(plain)) {
      Page page = window.newPage();
      page.navigate("/quiz.html?council=ambleford&seed=5");
      byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4"));
      assertThat(sheets(paper)).isEqualTo(2);
      page.navigate(QUIZ);
      assertThat(sheets(page.pdf(new Page.PdfOptions().setFormat("A4")))).isEqualTo(1);
    }
  }

  private static long sheets(byte[] paper) {
    return Pattern.compile("/Type\\s*/Page\\b(?!s)")
        .matcher(new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }
}
