package org.remit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// Takes out of a graph a fact that does not conform, whole: a norm with a faulty time limit goes
/// with its time limit, since half of it would say something else. What a clause is said to be
/// about may go; the clause and its words may not.
final class Withholding {

  /// What makes a document: without one of these there is nothing to publish.
  private static final List<Node> ESSENTIAL =
      List.of(Terms.remit("Document"), Terms.remit("Edition"), Terms.remit("Clause"));

  /// What belongs to a fact and says nothing alone.
  private static final List<Node> PARTS =
      List.of(Terms.remit("Span"), Terms.remit("TimeLimit"), Terms.remit("EscalationStep"));

  /// What is said about a clause and can be left unsaid.
  private static final Set<Node> ABOUT_A_CLAUSE =
      Set.of(Terms.remit("mentionsRole"), Terms.dcterms("subject"), Terms.remit("qualifies"));

  private final Graph graph;
  private final String name;
  private final String why;

  Withholding(Graph graph, String name, String why) {
    this.graph = graph;
    this.name = name;
    this.why = why;
  }

  /// @throws IllegalArgumentException where it is not a fact that is wrong but the document itself
  void without(Node focus, @Nullable Triple fact) {
    if (isOne(focus, ESSENTIAL)) {
      if (fact == null || !ABOUT_A_CLAUSE.contains(fact.getPredicate())) {
        throw new IllegalArgumentException(name + ": " + why);
      }
      graph.delete(fact);
    } else {
      remove(focus);
    }
  }

  private void remove(Node node) {
    boolean part = isOne(node, PARTS);
    List<Node> subjects = graph.find(Node.ANY, Node.ANY, node).mapWith(Triple::getSubject).toList();
    List<Node> objects = graph.find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList();
    if (part && subjects.stream().anyMatch(subject -> isOne(subject, ESSENTIAL))) {
      throw new IllegalArgumentException(name + ": " + why);
    }
    List<Node> said = said(node);
    graph.remove(node, Node.ANY, Node.ANY);
    graph.remove(Node.ANY, Node.ANY, node);
    said.forEach(this::remove);
    if (part) {
      subjects.forEach(this::remove);
    }
    for (Node object : objects) {
      if (isOne(object, PARTS) && !graph.contains(Node.ANY, Node.ANY, object)) {
        remove(object);
      }
    }
  }

  /// What a reading says goes with it: nobody would know which sentence it stands in.
  private List<Node> said(Node reading) {
    List<Node> said = new ArrayList<>();
    for (String property : List.of("states", "tells")) {
      graph
          .find(reading, Terms.remit(property), Node.ANY)
          .forEachRemaining(triple -> said.add(triple.getObject()));
    }
    return said;
  }

  private boolean isOne(Node node, List<Node> types) {
    return types.stream().anyMatch(type -> graph.contains(node, RDF.type.asNode(), type));
  }
}
