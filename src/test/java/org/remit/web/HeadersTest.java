package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class HeadersTest {

  private final Site site = new Site();

  @AfterAll
  void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ask?q=How+long",
        "/ask?q=",
        "/documents",
        "/documents/ambleford",
        "/about",
        "/nothing",
        "/health",
        "/api/ask?q=How+long",
        "/api/ask",
        "/api/documents",
        "/api/openapi.json",
        "/api/ask?q=break"
      })
  void everyResponseTellsTheBrowserWhatItMustNotDo(String target) {
    HttpHeaders headers = site.get(target).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none';")
        .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ask?q=How+long", "/ask?q=", "/api/ask?q=How+long", "/api/ask"})
  void answersAreNotKept(String target) {
    assertThat(site.get(target).headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/documents", "/documents/ambleford", "/about", "/api/documents"})
  void whatIsTheSameForAllIsFetchedAgainOnlyWhenItHasChanged(String target) {
    HttpHeaders headers = site.get(target).headers();
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache");
    String tag = headers.firstValue("ETag").orElseThrow();
    HttpResponse<String> again = site.get(target, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void pagesHoldNoScriptOrStyleOfTheirOwn() {
    for (String target :
        new String[] {
          "/",
          "/ask?q=How+long",
          "/documents/brackendale",
          "/escalations/ambleford/member-about-officer",
          "/deadlines",
          "/browse",
          "/roles"
        }) {
      String page = site.get(target).body();
      assertThat(page).doesNotContain(" style=", "<style").doesNotContainPattern(" on[a-z]+=");
      assertThat(page.replaceAll("<script type=\"module\" src=\"/static/[^\"]+\"></script>", ""))
          .doesNotContain("<script");
    }
  }

  @Test
  void filesAreNamedByTheirContentAndKeptForGood() {
    Matcher files =
        Pattern.compile("\"(/static/remit\\.[0-9a-f]{32}\\.(css|js|svg))\"")
            .matcher(site.get("/").body());
    int found = 0;
    while (files.find()) {
      HttpResponse<String> file = site.get(files.group(1));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control").orElse(""))
          .contains("max-age=31536000", "immutable");
      found++;
    }
    assertThat(found).isEqualTo(4);
  }

  @Test
  void longResponsesAreCompressed() {
    HttpResponse<String> page = site.get("/documents/ambleford", "Accept-Encoding", "gzip");
    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
    HttpResponse<String> limits = site.get("/deadlines", "Accept-Encoding", "gzip");
    assertThat(limits.headers().firstValue("Content-Encoding")).hasValue("gzip");
    HttpResponse<String> json = site.get("/api/ask?q=How+long", "Accept-Encoding", "gzip");
    assertThat(json.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip;q=0", "identity", "br"})
  void whoeverCannotReadCompressedPagesIsSentThemPlain(String accepted) {
    HttpResponse<String> page = site.get("/documents/ambleford", "Accept-Encoding", accepted);
    assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(page.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(page.body()).isEqualTo(site.page("/documents/ambleford"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "deflate,gzip;q=0.05"})
  void aCompressedPageIsCompressedOnce(String accepted) throws IOException {
    byte[] page = site.bytes("/documents/ambleford", "Accept-Encoding", accepted).body();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(page))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(site.page("/documents/ambleford"));
    }
  }
}
