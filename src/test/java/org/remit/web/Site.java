package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.remit.answer.Ask;
import org.remit.answer.Rulebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running server with the small library and the canned answers, and a client to ask it.
final class Site implements AutoCloseable {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final CannedAnswers answers = new CannedAnswers();
  private final WebApplication.Running running;
  private final HttpClient client = HttpClient.newHttpClient();

  Site() {
    this(WebSettings.onPort(0));
  }

  Site(WebSettings settings) {
    this(new SmallRulebook(), settings);
  }

  /// A site with other rules.
  Site(Rulebook rules) {
    this(rules, WebSettings.onPort(0));
  }

  private Site(Rulebook rules, WebSettings settings) {
    running =
        WebApplication.start(answers, new SmallLibrary(), rules, new SmallComparing(), settings);
  }

  URI address() {
    return running.address();
  }

  void rehearse(String... questions) {
    running.rehearse(() -> Stream.of(questions).map(question -> Ask.of(question, null)).toList());
  }

  HttpResponse<String> get(String target, String... headers) {
    return send("GET", target, headers);
  }

  HttpResponse<String> send(String method, String target, String... headers) {
    return send(request(method, target, headers), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String target, String... headers) {
    return send(request("GET", target, headers), BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reading) {
    try {
      return client.send(request, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// A page that is there.
  String page(String target) {
    HttpResponse<String> response = get(target);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    return response.body();
  }

  CompletableFuture<HttpResponse<String>> start(String target) {
    return client.sendAsync(request("GET", target), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String target, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + target))
            .timeout(PATIENCE)
            .method(method, HttpRequest.BodyPublishers.noBody());
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  /// The answer to a request whose target goes over the wire just as it is.
  String raw(String target) {
    try (Socket socket = new Socket(address().getHost(), address().getPort())) {
      String request = "GET " + target + " HTTP/1.1\r\nHost: remit\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String ask(String question) {
    return "/api/ask?q=" + encoded(question);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  /// Closes the server, whatever still waits.
  void stop() {
    running.close();
  }

  @Override
  public void close() {
    answers.gate.countDown();
    client.close();
    running.close();
  }
}
