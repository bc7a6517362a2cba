package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
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

  private static final String QUESTION = "May an officer take two weeks to reply?";

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

  static Stream<Arguments> pages() {
    List<String> targets =
        List.of(
            "/",
            "/ask?q=" + Site.encoded(QUESTION) + "&explain=true",
            "/ask?q=parking",
            "/ask?q=asdf",
            "/ask?q=&council=nowhere",
            "/documents",
            "/documents/ambleford#sec_1__para_1__item_a",
            "/documents/brackendale#cmp_2__para_1",
            "/escalations",
            "/escalations?from=member&about=officer",
            "/escalations?from=nobody",
            "/escalations/ambleford/member-about-officer",
            "/deadlines?time=ambleford.sec_1__para_1__item_a__s_1.1&start=2026-04-27",
            "/deadlines?time=x&start=x",
            "/browse",
            "/browse/topics/response-times",
            "/browse/definitions",
            "/documents/ambleford?role=officer&type=duty",
            "/roles",
            "/roles/officer",
            "/roles/officer?council=ambleford",
            "/roles/member?council=brackendale",
            "/differences",
            "/differences?from=ambleford&to=brackendale",
            "/differences?from=ambleford&to=ambleford&role=x",
            "/shared-wording",
            "/documents/ambleford/health",
            "/documents/brackendale/health",
            "/documents/coldharbour/health",
            "/compare",
            "/compare?topics=all",
            "/compare?councils=brackendale&topics=response-times",
            "/compare?councils=nowhere&topics=x",
            "/quiz",
            "/quiz?council=ambleford",
            "/quiz?council=nowhere&seed=x",
            "/roles/officer/pack.html?council=ambleford",
            "/compare.html?topics=response-times",
            "/about",
            "/nothing");
    return targets.stream()
        .flatMap(target ->
            Stream.of(
                Arguments.of(target, 320, true),
                Arguments.of(target, 320, false),
                Arguments.of(target, 1280, true)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAccessibleAndFitsItsWindow(String target, int width, boolean script) {
    // axe is script itself, so that here only the page's own is kept out
    try (BrowserContext window = window(width, true)) {
      Page page = window.newPage();
      if (!script) {
        page.route("**/*.js", Route::abort);
      }
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(target);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
      assertThat(violations.stream().map(BrowserTest::told)).isEmpty();
      assertThat(complaints).allMatch(complaint -> complaint.startsWith("Failed to load resource"));
    }
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
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
  void headingsFollowOneAnotherWithoutAGap() {
    try (BrowserContext window = window(1280, true)) {
      Page page = window.newPage();
      for (String target :
          List.of(
              "/",
              "/ask?q=How+long",
              "/documents/brackendale",
              "/escalations?from=member&about=officer",
              "/deadlines",
              "/browse",
              "/browse/topics/response-times",
              "/roles",
              "/roles/officer?council=ambleford",
              "/differences?from=ambleford&to=brackendale",
              "/shared-wording",
              "/documents/ambleford/health",
              "/compare",
              "/compare?topics=all",
              "/about")) {
        page.navigate(target);
        Object gaps =
            page.evaluate(
                "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])"
                    + ".filter((level, i, all) => i === 0 ? level !== 1 : level > all[i - 1] + 1)");
        assertThat(gaps).isEqualTo(List.of());
        assertThat(page.locator("h1")).hasCount(1);
      }
    }
  }
}
