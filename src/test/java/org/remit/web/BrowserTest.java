package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as people meet them: in a browser, narrow and wide, with and without script.
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

  private final Site site = new Site();
  private final Chromium chromium = Chromium.launch();
  private final Map<Screen, Opened> screens = new EnumMap<>(Screen.class);

  @AfterAll
  void close() {
    chromium.close();
    site.close();
  }

  private BrowserContext window(int width, boolean script) {
    return chromium.window(site, width, script);
  }

  static Stream<Arguments> pages() {
    return Stream.of(Screen.values())
        .flatMap(screen -> Addresses.PAGES.stream().map(target -> Arguments.of(target, screen)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAccessibleAndFitsItsWindow(String target, Screen screen) {
    Opened opened = screens.computeIfAbsent(screen, this::open);
    Page page = opened.page();
    opened.complaints().clear();
    page.navigate(target);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screen.width);
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(opened.complaints())
        .allMatch(complaint -> complaint.startsWith("Failed to load resource"));
  }

  /// How the pages are looked at.
  enum Screen {
    NARROW(320, true),
    /// Axe is script itself, so that only the page's own is kept out.
    NARROW_WITHOUT_SCRIPT(320, false),
    WIDE(1280, true);

    final int width;
    final boolean script;

    Screen(int width, boolean script) {
      this.width = width;
      this.script = script;
    }
  }

  /// A tab in which one page is opened after another, and what it complains of.
  private record Opened(Page page, List<String> complaints) {}

  private Opened open(Screen screen) {
    Page page = window(screen.width, true).newPage();
    if (!screen.script) {
      page.route("**/*.js", Route::abort);
    }
    Opened opened = new Opened(page, new ArrayList<>());
    page.onConsoleMessage(message -> opened.complaints().add(message.text()));
    page.onPageError(opened.complaints()::add);
    return opened;
  }

  @Test
  void theDrawingSuitsTheWindowAndThePaper() {
    try (BrowserContext window = window(320, false)) {
      Page page = window.newPage();
      page.navigate("/escalations/ambleford/member-about-officer");
      assertThat(page.locator(".remit-flow__narrow")).isVisible();
      assertThat(page.locator(".remit-flow__wide")).isHidden();
      page.setViewportSize(1280, 720);
      assertThat(page.locator(".remit-flow__narrow")).isHidden();
      assertThat(page.locator(".remit-flow__wide")).isVisible();
      page.setViewportSize(320, 720);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".remit-flow__wide")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void theWordsOfADrawingStayInTheirBoxes(int width) {
    try (BrowserContext window = window(width, true)) {
      Page page = window.newPage();
      page.navigate("/escalations/ambleford/member-about-officer");
      Object outside =
          page.evaluate(
              "[...document.querySelectorAll('svg.remit-flow__chart')]"
                  + ".filter(svg => svg.checkVisibility()).flatMap(svg => {"
                  + " const boxes = [...svg.querySelectorAll('rect')].map(r => r.getBBox());"
                  + " return [...svg.querySelectorAll('text')].filter(t => { const b = t.getBBox();"
                  + " return !boxes.some(r => b.x >= r.x && b.x + b.width <= r.x + r.width"
                  + " && b.y >= r.y - 4 && b.y + b.height <= r.y + r.height + 4) })"
                  + ".map(t => t.textContent) })");
      assertThat(outside).isEqualTo(List.of());
    }
  }

  @Test
  void enterAsks() {
    try (BrowserContext window = window(1280, true)) {
      Page page = window.newPage();
      page.navigate("/");
      page.locator("#q").fill("parking");
      page.locator("#q").press("Enter");
      assertThat(page.locator(".remit-verdict")).hasText("Not covered");
      assertThat(page.locator(".remit-next")).containsText("Monitoring Officer");
    }
  }

  @Test
  void whatIsWrongGetsTheFocusAndLeadsToItsField() {
    try (BrowserContext window = window(320, true)) {
      Page page = window.newPage();
      page.navigate("/ask?q=");
      assertThat(page.locator("[data-focus]")).isFocused();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write your question."))
          .click();
      assertThat(page.locator("#q")).isFocused();
    }
  }

  @Test
  void theCharactersLeftAreCountedAsTheServerCountsThem() {
    try (BrowserContext window = window(320, true)) {
      Page page = window.newPage();
      page.navigate("/");
      page.locator("#q").fill("😀".repeat(500));
      assertThat(page.locator(".remit-ask__count")).hasText("You have 0 characters left.");
      page.locator("#q").fill("a".repeat(502));
      assertThat(page.locator(".remit-ask__count")).hasText("You have 2 characters too many.");
      page.locator("#q").fill("short");
      assertThat(page.locator(".remit-ask__count")).hasText("");
    }
  }

  @Test
  void aClauseIsCopiedWithItsCitation() {
    try (BrowserContext window = window(1280, true)) {
      window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = window.newPage();
      page.navigate("/ask?q=How+long");
      page.locator("#result-1 [data-copy]").click();
      assertThat(page.locator("#result-1 [data-copy]")).hasText("Copied");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .contains("reply to a member’s letter within 7 working days; and”")
          .contains("(Ambleford Borough Council, Protocol for Members and Officers, 1(1)(a))");
    }
  }

  @Test
  void withoutScriptNothingIsOfferedThatNeedsIt() {
    try (BrowserContext window = window(1280, false)) {
      Page page = window.newPage();
      page.navigate("/ask?q=How+long");
      assertThat(page.locator("#result-1 [data-copy]")).isHidden();
    }
  }

  @Test
  void theContentsAreFoldedOnANarrowScreenAndOpenOnAWideOne() {
    try (BrowserContext narrow = window(320, false);
        BrowserContext wide = window(1280, false)) {
      Page small = narrow.newPage();
      small.navigate("/documents/ambleford");
      assertThat(small.locator(".remit-contents a").first()).isHidden();
      small.locator(".remit-contents summary").click();
      assertThat(small.locator(".remit-contents a").first()).isVisible();
      Page large = wide.newPage();
      large.navigate("/documents/ambleford");
      assertThat(large.locator(".remit-contents a").first()).isVisible();
      assertThat(large.locator(".remit-contents summary")).isHidden();
    }
  }

  @Test
  void onPaperOnlyTheAnswerIsPrinted() {
    try (BrowserContext window = window(1280, true)) {
      Page page = window.newPage();
      page.navigate("/ask?q=How+long");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".remit-nav")).isHidden();
      assertThat(page.locator("#q")).isHidden();
      assertThat(page.locator(".remit-answer")).isVisible();
      assertThat(page.locator("#result-1")).isVisible();
    }
  }

  @Test
  void wordsLightUpWhileTheirPartOfTheCardIsPointedAt() {
    try (BrowserContext window = window(1280, true)) {
      Page page = window.newPage();
      page.navigate("/documents/ambleford");
      page.locator("#sec_1__para_1__item_a .remit-rules__summary").click();
      page.locator("a[href='#sec_1__para_1__item_a__words_27-48']").hover();
      assertThat(page.locator(".remit-target--lit")).hasText("within 7 working days");
      page.locator("h1").hover();
      assertThat(page.locator(".remit-target--lit")).hasCount(0);
    }
  }

  @Test
  void aRolesPageIsPrintedWithoutWhatOnlyAScreenNeeds() {
    try (BrowserContext window = window(1280, true)) {
      Page page = window.newPage();
      page.navigate("/roles/officer?council=ambleford");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#council")).isHidden();
      assertThat(page.locator(".remit-role__line").first()).isVisible();
      assertThat(page.locator(".remit-role__deadlines")).isVisible();
    }
  }

  @Test
  void onAPhoneOneCouncilIsReadAtATime() {
    try (BrowserContext window = window(320, false)) {
      Page page = window.newPage();
      page.navigate("/compare?topics=response-times");
      assertThat(page.locator(".remit-matrix__whose").first()).isVisible();
      page.locator(".remit-singles a[href='/compare?councils=coldharbour&topics=response-times']")
          .click();
      assertThat(page.locator(".remit-matrix tbody").first()).containsText("Silent.");
      assertThat(page.locator(".remit-matrix")).not().containsText("7 working days");
      page.locator(".remit-silent__how summary").click();
      assertThat(page.locator(".remit-silent__how")).containsText("Timescale for response");
      page.locator(".remit-singles a[href='/compare?topics=response-times']").click();
      assertThat(page.locator(".remit-matrix").first()).containsText("within 7 working days");
    }
  }

  @Test
  void onPaperAComparisonIsATableWithNothingFolded() {
    try (BrowserContext window = window(320, true)) {
      Page page = window.newPage();
      page.navigate("/compare?topics=response-times");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".remit-matrix thead").first()).isVisible();
      assertThat(page.locator(".remit-chooser")).isHidden();
      assertThat(page.getByText("This protocol guides members")).isVisible();
    }
  }

  @Test
  void whatIsNotAccessibleIsTold() {
    try (BrowserContext window = window(320, true)) {
      Page page = window.newPage();
      page.setContent("<html lang='en'><title>A</title><main><h1>A</h1><img src='b'></main>");
      assertThat(Axe.violations(page)).singleElement().asString().startsWith("image-alt: ");
    }
  }
}
