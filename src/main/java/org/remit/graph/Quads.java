package org.remit.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/// Facts as lines of N-Quads, sorted, so that the same facts are the same bytes.
public final class Quads {

  private Quads() {}

  /// The lines of a graph.
  public static List<String> lines(String name, Graph graph) {
    Node self = NodeFactory.createURI(name);
    List<String> lines = new ArrayList<>();
    graph.find().forEachRemaining(triple -> lines.add(line(Quad.create(self, triple))));
    lines.sort(null);
    return lines;
  }

  /// The line of one fact in N-Triples, without the graph that says it.
  public static String triple(Quad quad) {
    return NodeFmtLib.strNT(quad.getSubject())
        + " "
        + NodeFmtLib.strNT(quad.getPredicate())
        + " "
        + NodeFmtLib.strNT(quad.getObject())
        + " .";
  }

  /// The line of one fact.
  public static String line(Quad quad) {
    return NodeFmtLib.strNT(quad.getSubject())
        + " "
        + NodeFmtLib.strNT(quad.getPredicate())
        + " "
        + NodeFmtLib.strNT(quad.getObject())
        + " "
        + NodeFmtLib.strNT(quad.getGraph())
        + " .";
  }
}
