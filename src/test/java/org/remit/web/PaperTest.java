package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as they come out of a printer: as wide as a sheet of A4 within its margins.
@TestInstance(Lifecycle.PER_CLASS)
class PaperTest {

  /// The width of A4 in the pixels of CSS.
  private static final int SHEET = 794;

  private final Site site = new Site();
  private final Chromium chromium = Chromium.launch();

  @AfterAll
  void close() {
    chromium.close();
    site.close();
  }

  private Page printed(BrowserContext window, String target) {
    Page page = window.newPage();
    page.navigate(target);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return page;
  }

  @Test
  void aDocumentFillsItsSheetsWithItsContentsBeforeIt() {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, "/documents/ambleford");
      double text = page.locator(".remit-document__text .remit-words").first().boundingBox().width;
      assertThat(text).isGreaterThan(SHEET * 0.7);
      assertThat(page.locator(".remit-contents a").first()).isVisible();
      assertThat(page.locator(".remit-contents").boundingBox().y)
          .isLessThan(page.locator(".remit-document__text").boundingBox().y);
      assertThat(page.locator(".remit-document .remit-force").first()).isVisible();
      assertThat(page.locator(".remit-document__health")).isHidden();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ask?q=How+long",
        "/documents/ambleford",
        "/compare?topics=response-times",
        "/deadlines",
        "/about"
      })
  void theAddressOfThePageStandsOnceAndNoneBehindALink(String target) {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, target);
      assertThat(page.locator(".remit-printed")).isVisible();
      assertThat(page.locator(".remit-printed")).containsText(site.address() + target);
      Object addresses =
          page.evaluate(
              "[...document.querySelectorAll('a')].map(a => getComputedStyle(a, '::after').content)"
                  + ".filter(content => content.includes('/'))");
      assertThat(addresses).isEqualTo(List.of());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertThat(page.locator(".remit-printed")).isHidden();
    }
  }

  @Test
  void anAnswerIsPrintedWithoutWhatIsFoldedAndWithoutOtherQuestions() {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, "/ask?q=How+long");
      assertThat(page.locator("#result-1")).isVisible();
      assertThat(page.locator("#group-nearby")).isHidden();
      assertThat(page.getByText("Link to this answer")).isHidden();
      assertThat(page.getByText("Read it in the document").first()).isHidden();
    }
  }

  @Test
  void whatBindsAllOfARolesKindIsPrintedOpenAndStandsOnce() {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, "/roles/head-of-service?council=coldharbour");
      Locator folded = page.getByText("Officers must help.");
      assertThat(page.getByText("A Head of Service must ask.")).isVisible();
      assertThat(folded).isVisible();
      assertThat(page.locator(".remit-wider > summary")).isVisible();
      assertThat(page.getByText("are on a sheet of their own")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      assertThat(folded).isHidden();
      assertThat(folded).hasCount(1);
    }
  }

  @Test
  void clausesThatOneCouncilAloneHasFillTheSheet() {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, "/compare?topics=response-times");
      Locator alone = page.locator(".remit-matrix--alone").first();
      double table = alone.boundingBox().width;
      assertThat(alone.locator("thead")).isHidden();
      assertThat(alone.locator(".remit-matrix__whose").first()).isVisible();
      assertThat(alone.locator(".remit-excerpt").last()).isVisible();
      Object columns =
          alone.locator("tbody > tr").last().evaluate("row => getComputedStyle(row).columnCount");
      assertThat(columns).isEqualTo("5");
      assertThat(table).isGreaterThan(SHEET * 0.7);
    }
  }

  @Test
  void howASilenceWasLookedForIsNotPrinted() {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, "/compare?topics=forms-of-address");
      assertThat(page.locator(".remit-silent").first()).isVisible();
      assertThat(page.getByText("Looked for these names").first()).isHidden();
      assertThat(page.getByText("Remit looked for words of this topic.").first()).isVisible();
    }
  }

  @Test
  void theNameOfRemitStandsClearOfTheTitle() {
    try (BrowserContext window = chromium.window(site, SHEET, false)) {
      Page page = printed(window, "/compare?topics=response-times");
      var name = page.locator(".remit-header__name").boundingBox();
      assertThat(name.y).isGreaterThanOrEqualTo(0);
      assertThat(page.locator(".remit-header__name span").boundingBox().height)
          .isLessThanOrEqualTo(name.height + 4);
      assertThat(page.locator("h1").boundingBox().y).isGreaterThan(name.y + name.height);
    }
  }
}
