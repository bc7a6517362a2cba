package org.remit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.clause.Clause;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.clause.Part;
import org.remit.clause.PartKind;
import org.remit.clause.Standing;
import org.remit.clause.Unit;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphWriter;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.Issue;
import org.remit.source.Source;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/// `remit show`: prints one stage of a document's way through the writing flow.
final class ShowCommand implements Command {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> STAGES = List.of("source", "clauses", "norms", "graph");

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "Prints one stage of a document: its source, clauses, norms or graph.";
  }

  @Override
  public String operands() {
    return "DOCUMENT|FILE [--stage source|clauses|norms|graph] [--extracted] [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--stage", "STAGE", "source, clauses (the default), norms or graph"),
        new Option(
            "--extracted", "", "with norms: what the rules find, without what people reviewed"),
        new Option("--json", "", "one JSON object a line"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String stage = arguments.value("--stage").orElse("clauses");
    boolean json = arguments.has("--json");
    if (!STAGES.contains(stage)) {
      throw new UsageException("--stage takes source, clauses, norms or graph, not " + stage);
    }
    if (arguments.has("--extracted") && !stage.equals("norms")) {
      throw new UsageException("--extracted goes with --stage norms");
    }
    Documents.Found found = Documents.find(arguments, console);
    Source source = found.source();
    switch (stage) {
      case "source" -> source(source, json, console);
      case "clauses" -> clauses(ClauseParser.parse(source), json, console);
      case "norms" -> norms(found, arguments.has("--extracted"), json, console);
      default -> graph(ClauseParser.parse(source), console);
    }
    return 0;
  }

  private static void source(Source source, boolean json, Console console) {
    Edition edition = source.edition();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", edition.document());
    fields.put("edition", edition.id());
    fields.put("council", edition.council());
    fields.put("councilInferred", edition.councilInferred());
    fields.put("councilEvidence", edition.councilEvidence());
    fields.put("title", edition.title());
    fields.put("date", edition.date() == null ? null : edition.date().toString());
    fields.put("dateNote", edition.dateNote());
    fields.put("status", edition.status().label());
    fields.put("statusEvidence", edition.statusEvidence());
    fields.put("origin", edition.origin());
    fields.put("file", edition.file());
    fields.put("sha256", edition.sha256());
    fields.put("characters", source.text().codePointCount(0, source.text().length()));
    if (json) {
      fields.put("text", source.text());
      console.line(JSON.writeValueAsString(fields));
      return;
    }
    fields.forEach(
        (name, value) -> console.line(name + ": " + (value == null ? "none stated" : value)));
    console.line("");
    console.line(source.text());
  }

  private static void clauses(ClauseTree tree, boolean json, Console console) {
    if (json) {
      tree.units().forEach(unit -> console.line(JSON.writeValueAsString(fields(tree, unit))));
      return;
    }
    tree.roots().forEach(clause -> outline(tree, clause, 0, console));
    for (Issue issue : tree.issues()) {
      Span at = tree.source().codePoints(issue.span());
      console.line("! " + issue.kind().description() + " at " + at + ": " + issue.message());
    }
  }

  private static Map<String, Object> fields(ClauseTree tree, Unit unit) {
    Source source = tree.source();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", source.id());
    fields.put("id", unit.id());
    fields.put("citation", unit.citation());
    fields.put("level", unit.clause().level().label());
    fields.put("standing", unit.clause().standing().stream().map(Standing::label).toList());
    fields.put("quotedFrom", unit.clause().quotedFrom());
    fields.put("headings", unit.headings());
    fields.put("context", unit.context());
    fields.put("text", unit.text());
    List<List<Integer>> spans = new ArrayList<>();
    for (Span span : unit.spans()) {
      Span points = source.codePoints(span);
      spans.add(List.of(points.start(), points.end()));
    }
    fields.put("spans", spans);
    return fields;
  }

  private static void outline(ClauseTree tree, Clause clause, int depth, Console console) {
    StringBuilder line = new StringBuilder("  ".repeat(depth));
    line.append(clause.level().label()).append(" [").append(clause.citation()).append(']');
    if (!clause.standing().isEmpty()) {
      line.append(' ')
          .append(String.join(",", clause.standing().stream().map(Standing::label).toList()));
    }
    for (Part part : clause.parts()) {
      if (part.kind() != PartKind.NUM) {
        line.append(" | ").append(part.kind().label()).append(": ").append(tree.text(part.spans()));
      }
    }
    console.line(line.toString());
    clause.children().forEach(child -> outline(tree, child, depth + 1, console));
  }

  private static void norms(
      Documents.Found found, boolean extracted, boolean json, Console console) {
    Vocabulary vocabulary = Vocabulary.load();
    ClauseTree tree = ClauseParser.parse(found.source());
    List<Reading> readings =
        Sentences.inOrder(tree, found.readings(tree, vocabulary, extracted, console));
    if (json) {
      ReadingJson lines = new ReadingJson(found.source(), vocabulary);
      readings.forEach(reading -> console.line(lines.line(reading)));
    } else {
      ReadingTable table = new ReadingTable(vocabulary);
      readings.forEach(reading -> table.lines(reading).forEach(console::line));
    }
  }

  private static void graph(ClauseTree tree, Console console) {
    EditionGraph graph = GraphWriter.write(tree, Vocabulary.load());
    graph.lines().forEach(console::line);
  }
}
