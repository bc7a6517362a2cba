package org.remit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages as people meet them: in a browser, narrow and wide, with and without script, by
/// keyboard alone.
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

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
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site.address().toString())
                .setViewportSize(width, 720)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script));
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

  /// Presses Tab until the focus is there; what has it must be seen to have it.
  private static void tabTo(Page page, String selector) {
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
