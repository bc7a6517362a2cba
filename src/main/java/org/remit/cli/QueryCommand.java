package org.remit.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.remit.source.SourceReader;
import org.remit.store.KnowledgeBase;
import org.remit.store.Rows;
import tools.jackson.databind.json.JsonMapper;

/// `remit query`: runs SPARQL queries on the knowledge graph, or tells how long they take.
final class QueryCommand implements Command {

  /// Enough for the compiler to have done with a query.
  private static final int WARMING = 40;

  private static final int TIMED = 21;

  @Override
  public String name() {
    return "query";
  }

  @Override
  public String summary() {
    return "Runs a SPARQL SELECT or ASK query on the knowledge graph.";
  }

  @Override
  public String operands() {
    return "FILE.rq | \"QUERY\" [--json] | --time FILE.rq ...";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--json", "", "one JSON object a row"),
        new Option("--time", "", "no rows, but for each query their number and milliseconds"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    if (arguments.has("--time")) {
      return time(arguments, console);
    }
    String sparql = sparql(arguments.only("query or file"));
    try (Home home = Home.open(arguments, console)) {
      Rows rows = home.base().select(sparql);
      if (arguments.has("--json")) {
        JsonMapper json = JsonMapper.builder().build();
        rows.rows().forEach(row -> console.line(json.writeValueAsString(row)));
      } else {
        console.line(String.join("\t", rows.variables()));
        rows.rows().forEach(row -> console.line(line(rows.variables(), row)));
      }
      return 0;
    }
  }

  /// The query that a file holds or, where there is no such file, the words themselves.
  private static String sparql(String given) {
    boolean path = given.length() < 1_000 && !given.contains("\n");
    if (path && Files.isRegularFile(Path.of(given))) {
      return new String(SourceReader.bytes(Path.of(given)), StandardCharsets.UTF_8);
    }
    if (path && !given.contains("{")) {
      throw new UsageException(
          "\"" + given + "\" is neither a file nor a SPARQL query, which has braces");
    }
    return given;
  }

  private static String line(List<String> variables, Map<String, String> row) {
    List<String> values = new ArrayList<>();
    variables.forEach(
        variable -> values.add(row.getOrDefault(variable, "").replaceAll("[\\t\\n\\r]+", " ")));
    return String.join("\t", values);
  }

  private static int time(Arguments arguments, Console console) {
    if (arguments.operands().isEmpty()) {
      throw new UsageException("--time needs at least one query or file");
    }
    List<String> queries = arguments.operands().stream().map(QueryCommand::sparql).toList();
    try (Home home = Home.open(arguments, console)) {
      console.line("rows\tfirst ms\twarm median ms\tquery");
      for (int i = 0; i < queries.size(); i++) {
        console.line(timed(home.base(), queries.get(i)) + "\t" + arguments.operands().get(i));
      }
      return 0;
    }
  }

  private static String timed(KnowledgeBase base, String sparql) {
    long begun = System.nanoTime();
    int rows = base.select(sparql).rows().size();
    double first = (System.nanoTime() - begun) / 1e6;
    double[] times = new double[WARMING + TIMED];
    for (int i = 0; i < times.length; i++) {
      long before = System.nanoTime();
      base.select(sparql);
      times[i] = (System.nanoTime() - before) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, WARMING, times.length);
    Arrays.sort(warm);
    return String.format(Locale.ROOT, "%d\t%.1f\t%.1f", rows, first, warm[TIMED / 2]);
  }
}
