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
import org.remit.source.Edition;
import org.remit.source.Issue;
import org.remit.source.Source;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/// `remit show`: prints one stage of a document's way through the writing flow.
final class ShowCommand implements Command {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "Prints one stage of a document: its source, its clauses or its graph.";
  }

  @Override
  public String operands() {
    return "DOCUMENT|FILE [--stage source|clauses|graph] [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--stage", "STAGE", "source, clauses (the default) or graph"),
        new Option("--json", "", "one JSON object a line"));
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Source source = Documents.source(arguments.only("document or file"));
    boolean json = arguments.has("--json");
    switch (arguments.value("--stage").orElse("clauses")) {
      case "source" -> source(source, json, console);
      case "clauses" -> clauses(ClauseParser.parse(source), json, console);
      case "graph" -> graph(ClauseParser.parse(source), console);
      default -> throw new UsageException("--stage takes source, clauses or graph");
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

  private static void graph(ClauseTree tree, Console console) {
    EditionGraph graph = GraphWriter.write(tree, Vocabulary.load());
    graph.lines().forEach(console::line);
  }
}
