package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ServiceTest {

  private static final WebSettings SMALL =
      new WebSettings(
          WebSettings.THIS_MACHINE, 0, 1, 1, Duration.ofSeconds(20), false, Contact.NONE);

  @Test
  void questionsBeyondTheQueueAreToldToComeBack() throws InterruptedException {
    try (Site site = new Site(SMALL)) {
      site.get("/about");
      List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
      waiting.add(site.start("/api/ask?q=wait"));
      // the worker may still be at the page before: only when it is held is there one place left
      site.answers.waiting.await();
      for (int i = 1; i < 6; i++) {
        waiting.add(site.start("/api/ask?q=wait+" + i));
      }
      HttpResponse<?> first =
          CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new))
              .thenApply(response -> (HttpResponse<?>) response)
              .join();
      assertThat(first.statusCode()).isEqualTo(429);
      assertThat(first.headers().firstValue("Retry-After")).hasValue("2");
      assertThat(site.get("/health").statusCode()).isEqualTo(200);
      HttpResponse<String> page = site.get("/ask?q=anything");
      assertThat(page.statusCode()).isEqualTo(429);
      assertThat(page.body()).contains("<h1", "Too many questions at once");
      site.answers.gate.countDown();
      List<Integer> statuses = waiting.stream().map(w -> w.join().statusCode()).toList();
      assertThat(statuses).containsOnly(200, 429);
      assertThat(statuses.stream().filter(status -> status == 200)).hasSize(2);
      assertThat(site.get("/api/ask?q=again").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aConnectionOutlivesManyAnswers() {
    try (Site site = new Site()) {
      for (int i = 0; i < 1500; i++) {
        String target = i % 3 == 0 ? "/health" : i % 3 == 1 ? "/api/ask?q=How+long" : "/nothing";
        assertThat(site.get(target).statusCode()).isEqualTo(i % 3 == 2 ? 404 : 200);
      }
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsGivenUp() {
    WebSettings impatient =
        new WebSettings(
            WebSettings.THIS_MACHINE, 0, 2, 2, Duration.ofMillis(1500), false, Contact.NONE);
    try (Site site = new Site(impatient)) {
      HttpResponse<String> response = site.get("/api/ask?q=wait");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(Site.json(response).get("title").asString()).isEqualTo("That took too long");
    }
  }

  @Test
  void aFailureSaysWhatToDoAndNotWhatBroke() {
    try (Site site = new Site()) {
      for (String target : List.of("/api/ask?q=break", "/ask?q=break")) {
        HttpResponse<String> response = site.get(target);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
            .contains("Something went wrong", "with the reference")
            .doesNotContain("Exception", "at org.", "cannot answer");
      }
    }
  }

  @Test
  void aServiceThatIsSwitchedOffSaysSo() {
    try (Site site = new Site(SMALL.switchedOff())) {
      HttpResponse<String> problem = site.get("/api/ask?q=a");
      assertThat(problem.statusCode()).isEqualTo(503);
      assertThat(Site.json(problem).get("title").asString())
          .isEqualTo("Remit is switched off for now");
      HttpResponse<String> page = site.get("/");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("<h1", "Remit is switched off for now");
      assertThat(page.headers().firstValue("Retry-After")).hasValue("60");
      for (String target : List.of("/health", "/escalations", "/deadlines", "/browse")) {
        assertThat(site.get(target).statusCode()).isEqualTo(503);
      }
    }
  }

  @Test
  void aServiceCanBeSwitchedOffWithoutAStore() throws Exception {
    try (WebApplication.Running off = WebApplication.startSwitchedOff(SMALL);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> page =
          client.send(
              HttpRequest.newBuilder(off.address().resolve("/documents")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("<h1", "Remit is switched off for now");
    }
  }

  @Test
  void noQuestionIsLogged() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try (Site site = new Site()) {
      assertThat(root.getLevel()).isEqualTo(Level.WARN);
      site.get("/api/ask?q=secret");
      site.get("/ask?q=secret");
      site.get("/ask?q=break+secret");
      site.get("/api/ask?q=secret&limit=x");
      site.raw("/api/ask?q=secret%zz");
      site.get("/api/ask?q=secret" + "a".repeat(60_000));
    } finally {
      root.detachAppender(log);
    }
    assertThat(List.copyOf(log.list)).isNotEmpty();
    for (ILoggingEvent event : List.copyOf(log.list)) {
      String trace =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      assertThat(event.getFormattedMessage() + trace).doesNotContain("secret");
    }
  }

  @Test
  void questionsAreRehearsedBesideThoseOfReaders() throws InterruptedException {
    try (Site site = new Site()) {
      site.rehearse("break", "wait");
      // what broke did not end it
      assertThat(site.answers.waiting.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(site.get("/ask?q=anything").statusCode()).isEqualTo(200);
      site.answers.gate.countDown();
    }
  }

  @Test
  void aServerClosesThoughItHasMoreToRehearse() throws InterruptedException {
    try (Site site = new Site()) {
      URI address = site.address();
      site.rehearse("wait", "anything", "parking");
      assertThat(site.answers.waiting.await(20, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(site::stop);
      while (listens(address)) {
        Thread.onSpinWait();
      }
      site.answers.gate.countDown();
      closing.join();
      assertThat(site.answers.answered).hasValue(1);
    }
  }

  private static boolean listens(URI server) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aPortInUseIsSaidPlainly() {
    try (Site site = new Site()) {
      int port = site.address().getPort();
      assertThatThrownBy(() -> new Site(WebSettings.onPort(port)))
          .hasMessage("port " + port + " is in use: choose another one");
    }
  }

  @Test
  void theServerListensToItsOwnMachineOnly() {
    try (Site site = new Site()) {
      assertThat(site.address().getHost()).isEqualTo("127.0.0.1");
    }
  }
}
