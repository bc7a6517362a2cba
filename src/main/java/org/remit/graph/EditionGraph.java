package org.remit.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.remit.source.Edition;

/// The facts of one edition: a named graph, ready to be published.
///
/// @param withheld what did not conform and was left out, one line each
public record EditionGraph(Edition edition, Graph graph, List<String> withheld) {

  public EditionGraph {
    withheld = List.copyOf(withheld);
  }

  /// The name of the graph.
  public String name() {
    return Terms.edition(edition);
  }

  /// The facts as sorted N-Quads.
  public List<String> lines() {
    return Quads.lines(name(), graph);
  }
}
