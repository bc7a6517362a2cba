package org.remit.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/// Gives names to the nodes that have none, so that a graph read twice is the same graph: a
/// nameless node is called after what is said of it, as RDF 1.1 calls skolemisation.
///
/// Lists and other trees of nameless nodes are told apart by this; nameless nodes in a circle are
/// not known in what Remit reads.
final class BlankNodes {

  private static final String NAMES = "https://w3id.org/remit/.well-known/genid/";

  private final Graph graph;
  private final Map<Node, Node> names = new HashMap<>();

  private BlankNodes(Graph graph) {
    this.graph = graph;
  }

  static Graph named(Graph graph) {
    BlankNodes nodes = new BlankNodes(graph);
    Graph named = GraphFactory.createDefaultGraph();
    graph
        .find()
        .forEachRemaining(triple ->
            named.add(
                nodes.name(triple.getSubject()),
                triple.getPredicate(),
                nodes.name(triple.getObject())));
    return named;
  }

  private Node name(Node node) {
    if (!node.isBlank()) {
      return node;
    }
    Node known = names.get(node);
    if (known != null) {
      return known;
    }
    names.put(node, NodeFactory.createURI(NAMES + "circle"));
    TreeSet<String> said = new TreeSet<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEachRemaining(triple ->
            said.add(
                NodeFmtLib.strNT(triple.getPredicate())
                    + " "
                    + NodeFmtLib.strNT(name(triple.getObject()))));
    byte[] words = String.join("\n", said).getBytes(StandardCharsets.UTF_8);
    Node name = NodeFactory.createURI(NAMES + UUID.nameUUIDFromBytes(words));
    names.put(node, name);
    return name;
  }
}
