package org.remit.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.remit.evaluation.Timing;

/// What came of many people asking over HTTP at once. They share the machine with the server, which
/// would do better without them.
///
/// @param seconds how long it took from the first question to the last answer
/// @param processor how many seconds of the processors that took, clients and all
/// @param millis how long each person waited, sorted
/// @param refused how many were not answered
record Load(int clients, double seconds, double processor, List<Double> millis, int refused) {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int ANSWERED = 200;

  Load {
    millis = List.copyOf(millis);
  }

  /// Asks every question once, as fast as so many clients can.
  static Load of(URI server, List<String> questions, int clients) {
    Queue<String> waiting = new ConcurrentLinkedQueue<>(questions);
    Queue<Double> millis = new ConcurrentLinkedQueue<>();
    Queue<Integer> refused = new ConcurrentLinkedQueue<>();
    long processor = MACHINE.getProcessCpuTime();
    long started = System.nanoTime();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        threads.execute(() -> {
          String question = waiting.poll();
          while (question != null) {
            long sent = System.nanoTime();
            int status = ask(http, server, question);
            if (status == ANSWERED) {
              millis.add((System.nanoTime() - sent) / 1e6);
            } else {
              refused.add(status);
            }
            question = waiting.poll();
          }
        });
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    double worked = (MACHINE.getProcessCpuTime() - processor) / 1e9;
    return new Load(clients, seconds, worked, millis.stream().sorted().toList(), refused.size());
  }

  private static int ask(HttpClient http, URI server, String question) {
    String query = "/api/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    try {
      HttpRequest request = HttpRequest.newBuilder(server.resolve(query)).build();
      return http.send(request, BodyHandlers.ofByteArray()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException("the server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  String table() {
    return String.format(
        Locale.ROOT,
        "%d different questions over HTTP by %d clients: %.0f a second, %d refused,"
            + " p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %.1f ms of a processor each",
        millis.size() + refused,
        clients,
        millis.size() / seconds,
        refused,
        Timing.at(millis, 0.5),
        Timing.at(millis, 0.95),
        Timing.at(millis, 0.99),
        processor * 1e3 / Math.max(1, millis.size() + refused));
  }
}
