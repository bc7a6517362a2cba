package org.remit.cli;

import java.util.ArrayList;
import java.util.List;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.graph.Conformance;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphWriter;
import org.remit.graph.NormGraph;
import org.remit.ingest.Drafter;
import org.remit.ingest.Readings;
import org.remit.ingest.SentenceReader;
import org.remit.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/// `remit validate`: tells how much of a document was read, what in it leads nowhere or is odd, and
/// what of its graph does not conform.
final class ValidateCommand implements Command {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "Checks a document: coverage, stale reviews, broken references, tensions, dead ends,"
        + " roles not explained, gaps, oddities, conformance.";
  }

  @Override
  public String operands() {
    return "DOCUMENT|FILE [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(new Option("--json", "", "one JSON object"), Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Validation validation = validation(Documents.find(arguments, console), console);
    if (arguments.has("--json")) {
      console.line(JsonMapper.builder().build().writeValueAsString(validation.fields()));
    } else {
      validation.lines().forEach(console::line);
    }
    return validation.sound() ? 0 : 1;
  }

  private static Validation validation(Documents.Found found, Console console) {
    Vocabulary vocabulary = Vocabulary.load();
    Conformance conformance = Conformance.load();
    ClauseTree tree = ClauseParser.parse(found.source());
    EditionGraph edition = GraphWriter.write(tree, vocabulary);
    List<String> nonconforming = new ArrayList<>();
    conformance
        .check(edition.graph())
        .forEach(violation -> nonconforming.add(violation.focus() + ": " + violation.message()));
    Readings readings =
        found.held().isEmpty()
            ? new SentenceReader(conformance, Drafter.extractor(vocabulary), console::note)
                .read(tree, edition, found.reviewed())
            : new Readings(
                NormGraph.named(found.held(), found.source()), found.held(), List.of(), List.of());
    nonconforming.addAll(readings.withheld());
    return new Validation(
        tree,
        readings,
        new Neighbours(vocabulary).health(tree, readings.all()),
        vocabulary,
        nonconforming);
  }
}
