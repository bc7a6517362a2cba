package org.remit.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The accessibility checker axe, run in a page.
///
/// Its own builder reports every node that passes too, and carries the report to an empty page and
/// back. A page without frames needs neither, and is checked many times as fast without.
final class Axe {

  private static final String SOURCE = source();

  private static final String RUN =
      "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations"
          + ".map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' ')))";

  private Axe() {}

  /// What breaks a rule, with the elements that do; every rule that is on by default is asked.
  static List<?> violations(Page page) {
    page.evaluate(SOURCE);
    return (List<?>) page.evaluate(RUN);
  }

  private static String source() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          + "\n;undefined";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
