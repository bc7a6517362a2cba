package org.remit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.remit.answer.Register;
import org.remit.comparison.Cell;
import org.remit.comparison.Excerpt;
import org.remit.comparison.Lookup;
import org.remit.comparison.Matrices;
import org.remit.comparison.Matrix;
import org.remit.comparison.Point;
import org.remit.comparison.Row;
import org.remit.norm.Force;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.web.CompareJson;

/// `remit compare`: councils side by side, topic by topic, in their own words.
final class CompareCommand implements Command {

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String summary() {
    return "Shows what councils say side by side, or what changes from one to another.";
  }

  @Override
  public String operands() {
    return "[OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--councils", "A,B", "these councils only, e.g. colchester,waverley"),
        new Option("--topics", "X,Y", "these topics word for word, e.g. response-times; or all"),
        new Option("--from", "ID", "what changes for somebody who comes from this council"),
        new Option("--to", "ID", "and goes to this one"),
        new Option("--json", "", "print it as the API gives it"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    if (!arguments.operands().isEmpty()) {
      throw new UsageException("name councils and topics with --councils and --topics");
    }
    if (arguments.value("--from").or(() -> arguments.value("--to")).isPresent()) {
      return Moving.run(arguments, console);
    }
    try (Home home = Home.open(arguments, console)) {
      Matrices matrices = new Matrices(home.base(), new Register(home.base(), home.vocabulary()));
      console.note("reading what each document says of each topic");
      List<String> councils = arguments.names("--councils");
      List<String> topics = arguments.names("--topics");
      check("council", councils, matrices.editions().stream().map(e -> e.document()).toList());
      boolean all = topics.equals(List.of("all"));
      if (!all) {
        check("topic", topics, matrices.topics().stream().map(Concept::localName).toList());
      }
      Matrix matrix =
          matrices.matrix(
              councils, all ? List.of() : topics.stream().map(Scheme.TOPIC::concept).toList());
      if (arguments.has("--json")) {
        console.line(CompareJson.pretty(matrix, all || topics.isEmpty()));
      } else {
        matrix.rows().forEach(row -> print(row, matrix, topics.isEmpty(), console));
      }
      return 0;
    }
  }

  private static void check(String what, List<String> wanted, List<String> known) {
    for (String name : wanted) {
      if (!known.contains(name)) {
        throw new UsageException(
            "there is no " + what + " \"" + name + "\"; there are: " + String.join(", ", known));
      }
    }
  }

  private static void print(Row row, Matrix matrix, boolean brief, Console console) {
    console.line((row.narrower() ? "  " : "") + row.topic().label());
    for (Cell cell : row.cells()) {
      console.line("    " + cell.edition().council() + ": " + inShort(cell));
    }
    if (!brief) {
      row.points().forEach(point -> print(point, matrix, console));
      for (int column = 0; column < row.cells().size(); column++) {
        List<Excerpt> alone = row.alone(column);
        if (!alone.isEmpty()) {
          console.line("  Other clauses");
          alone.forEach(clause -> print(clause, console));
        }
      }
      console.line("");
    }
  }

  private static String inShort(Cell cell) {
    return switch (cell) {
      case Cell.Speaks speaks ->
          speaks.clauses().stream().map(Excerpt::citation).collect(Collectors.joining("; "))
              + (speaks.noRule() ? " (no rule now)" : "");
      case Cell.Silent silent -> silence(silent.lookup());
    };
  }

  private static String silence(Lookup lookup) {
    return "silent (" + lookup.sureness().label() + "): " + lookup.reason();
  }

  private static void print(Point point, Matrix matrix, Console console) {
    console.line("  " + point.label());
    for (int column = 0; column < matrix.editions().size(); column++) {
      point.clauses(column).forEach(clause -> print(clause, console));
    }
  }

  private static void print(Excerpt clause, Console console) {
    String forces =
        clause.rules().stream()
            .map(rule -> Force.of(rule.norm()).words())
            .distinct()
            .collect(Collectors.joining(", "));
    String standing =
        clause.standing().isEmpty() ? "" : " [" + String.join(", ", clause.standing()) + "]";
    console.line(
        "    "
            + clause.edition().council()
            + ", "
            + clause.citation()
            + (forces.isEmpty() ? "" : " (" + forces + ")")
            + standing);
    if (!clause.context().isEmpty()) {
      console.line("      " + clause.context());
    }
    console.line("      " + clause.text());
  }
}
