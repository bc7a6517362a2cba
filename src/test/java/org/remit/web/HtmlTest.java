package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The pages as HTML: what the Nu Html Checker says of them.
@TestInstance(Lifecycle.PER_CLASS)
class HtmlTest {

  /// Safari tells its screen reader of no list where none has bullets, unless it is told so.
  private static final String SAID_FOR_SAFARI = "The “list” role is unnecessary for element “ul”.";

  private static final Pattern HEADING = Pattern.compile("<h([1-6])\\b");

  private final Site site = new Site();
  private final HtmlChecker checker = new HtmlChecker();

  @AfterAll
  void close() {
    site.close();
  }

  @ParameterizedTest
  @FieldSource("org.remit.web.Addresses#PAGES")
  void aPageIsValidHtml(String target) {
    String html = html(target);
    assertThat(html).contains("<main");
    assertThat(checker.faults(html)).allMatch(fault -> fault.endsWith(SAID_FOR_SAFARI));
  }

  @ParameterizedTest
  @FieldSource("org.remit.web.Addresses#PAGES")
  void headingsFollowOneAnotherWithoutAGap(String target) {
    String html = html(target);
    // what is wrong with a form is said before all else
    int above = html.contains("govuk-error-summary") ? 1 : 0;
    int titles = 0;
    for (MatchResult heading : HEADING.matcher(html).results().toList()) {
      int level = Integer.parseInt(heading.group(1));
      assertThat(level).isBetween(1, above + 1);
      titles += level == 1 ? 1 : 0;
      above = level;
    }
    assertThat(titles).isEqualTo(1);
  }

  private String html(String target) {
    return site.get(target.replaceFirst("#.*", "")).body();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    String html =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>A</title></head>\n"
            + "<body><p id=\"a\"><div id=\"a\">A</div></p><ul><p>B</p></ul></body></html>";
    assertThat(checker.faults(html))
        .anyMatch(fault -> fault.startsWith("3:") && fault.contains("Duplicate ID “a”"))
        .anyMatch(fault -> fault.contains("No “p” element in scope"))
        .anyMatch(fault -> fault.contains("“p” not allowed as child of element “ul”"));
  }
}
