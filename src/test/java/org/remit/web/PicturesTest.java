package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes the pictures of the README, of a service that is running.
class PicturesTest {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;

  @Test
  @EnabledIfSystemProperty(
      named = "remit.pictures",
      matches = "http.*",
      disabledReason =
          "takes the README's pictures: ./remit serve, and then"
              + " ./remit test -Dtest=PicturesTest -Dremit.pictures=http://127.0.0.1:8080")
  void takesThePicturesOfTheReadme() {
    Map<String, Path> taken = take(System.getProperty("remit.pictures"), Path.of("docs"));
    assertThat(taken.values()).allMatch(Files::isRegularFile);
  }

  private static Map<String, Path> take(String address, Path folder) {
    Map<String, Path> taken = new LinkedHashMap<>();
    try (Chromium chromium = Chromium.launch()) {
      String asked = "/ask?q=Can+we+ask+an+officer+to+come+to+our+group+meeting%3F&council=";
      take(chromium, address + asked + "west-oxfordshire", WIDE, 1000, folder, "answer", taken);
      take(chromium, address + asked + "colchester", NARROW, 844, folder, "answer-phone", taken);
      String way = "/escalations/colchester/member-about-officer";
      take(chromium, address + way, WIDE, 900, folder, "way", taken);
      String role = "/roles/head-of-service?council=waverley";
      take(chromium, address + role, WIDE, 900, folder, "role", taken);
      String topic = "/compare?topics=response-times";
      take(chromium, address + topic, WIDE, 1000, folder, "compare", taken);
    }
    return taken;
  }

  private static void take(
      Chromium chromium,
      String address,
      int width,
      int height,
      Path folder,
      String name,
      Map<String, Path> taken) {
    Path file = folder.resolve(name + ".png");
    try (BrowserContext window =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = window.newPage();
      page.navigate(address);
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
      taken.put(name, file);
    }
  }
}
