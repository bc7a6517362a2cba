package org.remit.cli;

import java.util.List;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.graph.Conformance;
import org.remit.graph.GraphWriter;
import org.remit.source.Issue;
import org.remit.source.Source;
import org.remit.vocabulary.Vocabulary;

/// `remit validate`: tells what is odd in a document's text and what of its graph does not conform.
final class ValidateCommand implements Command {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "Checks a document: oddities of its text, broken references, facts that do not conform.";
  }

  @Override
  public String operands() {
    return "DOCUMENT|FILE";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Source source = Documents.source(arguments.only("document or file"));
    ClauseTree tree = ClauseParser.parse(source);
    long resolved = tree.references().stream().filter(r -> !r.targets().isEmpty()).count();
    List<Conformance.Violation> violations =
        Conformance.load().check(GraphWriter.write(tree, Vocabulary.load()).graph());
    console.line(source.id() + ": " + tree.clauses().size() + " clauses");
    console.line(
        "references: " + resolved + " of " + tree.references().size() + " lead to a clause");
    console.line("oddities of the text: " + tree.issues().size());
    for (Issue issue : tree.issues()) {
      console.line(
          "  at "
              + source.codePoints(issue.span())
              + " "
              + issue.kind().description()
              + ": "
              + issue.message());
    }
    console.line("facts that do not conform: " + violations.size());
    violations.forEach(v -> console.line("  " + v.focus() + ": " + v.message()));
    return violations.isEmpty() ? 0 : 1;
  }
}
