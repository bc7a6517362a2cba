package org.remit.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The system's own Chromium, driven by Playwright. It is named by the system property
/// `remit.chromium`, or else by `REMIT_CHROMIUM`.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  static Chromium launch() {
    String named =
        System.getProperty(
            "remit.chromium",
            Objects.requireNonNullElse(System.getenv("REMIT_CHROMIUM"), "/usr/bin/chromium"));
    Path program = Path.of(named);
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "the tests of the pages need Chromium, and there is none at "
              + program
              + ". Install it (on Debian: apt-get install -y chromium), or name it with"
              + " -Dremit.chromium=PATH.");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Chromium(playwright, browser);
  }

  /// A window on a site in which nothing moves by itself.
  BrowserContext window(Site site, int width, boolean script) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(site.address().toString())
            .setViewportSize(width, 720)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setJavaScriptEnabled(script));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
