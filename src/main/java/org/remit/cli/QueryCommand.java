package org.remit.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.remit.source.SourceReader;
import org.remit.store.Rows;
import tools.jackson.databind.json.JsonMapper;

/// `remit query`: runs a SPARQL query on the knowledge graph.
final class QueryCommand implements Command {

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
    return "FILE.rq | \"QUERY\" [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(new Option("--json", "", "one JSON object a row"), Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String given = arguments.only("query or file");
    boolean file =
        given.length() < 1_000 && !given.contains("\n") && Files.isRegularFile(Path.of(given));
    String sparql =
        file ? new String(SourceReader.bytes(Path.of(given)), StandardCharsets.UTF_8) : given;
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

  private static String line(List<String> variables, Map<String, String> row) {
    List<String> values = new ArrayList<>();
    variables.forEach(
        variable -> values.add(row.getOrDefault(variable, "").replaceAll("[\\t\\n\\r]+", " ")));
    return String.join("\t", values);
  }
}
