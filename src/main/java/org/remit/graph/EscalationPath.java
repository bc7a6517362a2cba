package org.remit.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// One path of escalation, put together from the sentences that tell of it.
///
/// @param clause the identifier of the clause that tells of it first
/// @param about what the matter is
/// @param variant for whom it takes the place of another path, or ""
/// @param steps how many steps it has
/// @param deadEnd whether whoever is still not content at its end is told of nowhere to go
public record EscalationPath(
    String clause, String about, String variant, int steps, boolean deadEnd) {

  /// The paths in a graph of readings, by clause.
  public static List<EscalationPath> of(NamedGraph norms) {
    Graph graph = norms.graph();
    return graph
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("EscalationPath"))
        .mapWith(Triple::getSubject)
        .mapWith(path ->
            new EscalationPath(
                text(graph, path, "inClause").replaceFirst("^.*#", ""),
                text(graph, path, "about"),
                text(graph, path, "variant"),
                graph.find(path, Terms.remit("step"), Node.ANY).toList().size(),
                text(graph, path, "deadEnd").equals("true")))
        .toList()
        .stream()
        .sorted(Comparator.comparing(EscalationPath::clause).thenComparing(EscalationPath::about))
        .toList();
  }

  private static String text(Graph graph, Node path, String property) {
    return graph.find(path, Terms.remit(property), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .findFirst()
        .orElse("");
  }
}
