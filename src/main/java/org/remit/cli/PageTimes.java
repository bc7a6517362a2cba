package org.remit.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.remit.evaluation.Timing;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;

/// How long each kind of page takes over HTTP, for one reader at a time, once the machine is warm.
///
/// @param kinds by name, in the order of the menu
record PageTimes(Map<String, Times> kinds) {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// The fetches of one kind of page.
  ///
  /// @param millis what each took, sorted
  /// @param processor milliseconds of the processors that one took, the client's own among them
  /// @param heaviest the kilobytes of the heaviest, as they go over the wire
  record Times(List<Double> millis, double processor, double heaviest) {
    Times {
      millis = List.copyOf(millis);
    }
  }

  /// The pages of what is held, by kind: many of a kind, so that what is kept of one is no help
  /// with the next.
  static Map<String, List<String>> kinds(Home home, List<String> questions) {
    List<String> documents = home.base().editions().stream().map(Edition::document).toList();
    List<String> roles = names(home, Scheme.ROLE);
    List<String> topics = names(home, Scheme.TOPIC);
    List<String> asked =
        questions.stream().map(q -> URLEncoder.encode(q, StandardCharsets.UTF_8)).toList();
    List<String> types = List.of("duty", "prohibition", "permission", "right");
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("home", List.of("/"));
    kinds.put("answer", each("/ask?q=%s", asked));
    kinds.put("answer, one council", each("/ask?q=%s&council=%s", asked, documents));
    kinds.put("documents", List.of("/documents"));
    kinds.put("document", each("/documents/%s", documents));
    kinds.put("document, of a role", each("/documents/%s?role=%s", documents, roles));
    kinds.put("document, of a topic", each("/documents/%s?topic=%s", documents, topics));
    kinds.put("document, of a type", each("/documents/%s?type=%s", documents, types));
    kinds.put("health", each("/documents/%s/health", documents));
    kinds.put("roles", each("/roles?council=%s", withNone(documents)));
    kinds.put("role", each("/roles/%s", roles));
    kinds.put("role, one council", each("/roles/%s?council=%s", roles, documents));
    kinds.put("who to go to", List.of("/escalations"));
    kinds.put("ways", each("/escalations?from=%s&about=officer", roles));
    kinds.put("deadlines", each("/deadlines?council=%s", withNone(documents)));
    kinds.put("browse", each("/browse?council=%s", withNone(documents)));
    kinds.put("topic", each("/browse/topics/%s?council=%s", topics, withNone(documents)));
    kinds.put("definitions", each("/browse/definitions?council=%s", withNone(documents)));
    kinds.put("compare", List.of("/compare"));
    kinds.put("compare, a topic", each("/compare?topics=%s", topics));
    kinds.put("compare, all topics", List.of("/compare?topics=all"));
    kinds.put("differences", each("/differences?from=%s&to=%s", documents, turned(documents)));
    kinds.put("differences, of a role", moves(documents, roles));
    kinds.put("shared wording", List.of("/shared-wording"));
    kinds.put("quiz", each("/quiz?council=%s&seed=%s", documents, List.of("1", "2", "3", "4")));
    kinds.put("about", List.of("/about"));
    kinds.put("no such page", List.of("/nothing"));
    return kinds;
  }

  private static List<String> names(Home home, Scheme scheme) {
    return home.vocabulary().concepts(scheme).stream()
        .map(Concept::iri)
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .toList();
  }

  private static List<String> withNone(List<String> names) {
    List<String> all = new ArrayList<>(names);
    all.add("");
    return all;
  }

  /// The same names, each in the place of the one before it.
  private static List<String> turned(List<String> names) {
    List<String> turned = new ArrayList<>(names.subList(1, names.size()));
    turned.add(names.getFirst());
    return turned;
  }

  private static List<String> moves(List<String> documents, List<String> roles) {
    List<String> turned = turned(documents);
    List<String> moves = new ArrayList<>();
    for (int at = 0; at < roles.size(); at++) {
      int from = at % documents.size();
      moves.add(
          "/differences?from=%s&to=%s&role=%s"
              .formatted(documents.get(from), turned.get(from), roles.get(at)));
    }
    return moves;
  }

  private static List<String> each(String address, List<String> names) {
    return names.stream().map(address::formatted).toList();
  }

  /// As many addresses as the longer list has names; the shorter one begins again.
  private static List<String> each(String address, List<String> first, List<String> second) {
    List<String> all = new ArrayList<>();
    for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
      all.add(address.formatted(first.get(at % first.size()), second.get(at % second.size())));
    }
    return all;
  }

  /// Fetches a page of every kind in turn, again and again.
  ///
  /// @param warming how many times before it counts
  /// @param rounds how many times it counts
  static PageTimes of(URI server, Map<String, List<String>> kinds, int warming, int rounds) {
    Map<String, List<Fetch>> fetches = new LinkedHashMap<>();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int round = 0; round < warming + rounds; round++) {
        for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
          List<String> targets = kind.getValue();
          Fetch fetch = fetch(http, server.resolve(targets.get(round % targets.size())));
          if (round >= warming) {
            fetches.computeIfAbsent(kind.getKey(), k -> new ArrayList<>()).add(fetch);
          }
        }
      }
    }
    Map<String, Times> times = new LinkedHashMap<>();
    fetches.forEach((kind, all) -> times.put(kind, times(all)));
    return new PageTimes(times);
  }

  private record Fetch(double millis, double processor, int bytes) {}

  private static Times times(List<Fetch> fetches) {
    return new Times(
        fetches.stream().map(Fetch::millis).sorted().toList(),
        fetches.stream().mapToDouble(Fetch::processor).average().orElse(0),
        fetches.stream().mapToInt(Fetch::bytes).max().orElse(0) / 1e3);
  }

  private static Fetch fetch(HttpClient http, URI page) {
    HttpRequest request = HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build();
    long worked = MACHINE.getProcessCpuTime();
    long sent = System.nanoTime();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      double millis = (System.nanoTime() - sent) / 1e6;
      double processor = (MACHINE.getProcessCpuTime() - worked) / 1e6;
      return new Fetch(millis, processor, response.body().length);
    } catch (IOException e) {
      throw new UncheckedIOException("the server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  /// The figures, a line for each kind.
  String table() {
    StringBuilder table = new StringBuilder();
    line(table, "page", "p50 ms", "p95 ms", "processor ms", "KB at most");
    kinds.forEach((kind, times) ->
        line(
            table,
            kind,
            one(Timing.at(times.millis(), 0.5)),
            one(Timing.at(times.millis(), 0.95)),
            one(times.processor()),
            one(times.heaviest())));
    return table.toString();
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void line(StringBuilder table, String kind, String... figures) {
    table.append(String.format(Locale.ROOT, "%-24s", kind));
    for (String figure : figures) {
      table.append(String.format(Locale.ROOT, " %12s", figure));
    }
    table.append(System.lineSeparator());
  }
}
