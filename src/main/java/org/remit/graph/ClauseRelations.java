package org.remit.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;

/// What belongs to the clauses of one document: the rules that they state as other protocols do,
/// and the clauses that a full answer shows beside them. A graph of its own, reviewed by people and
/// read from a Turtle file beside the document's text.
///
/// @param states for a clause's IRI, the IRIs of the shared rules that it states
/// @param related for a clause's IRI, the clauses that belong to it, by IRI, in order
/// @param alike for a sentence's IRI, sentences of other documents that are about the same thing
/// @param apart for a sentence's IRI, sentences of other documents that only look so
public record ClauseRelations(
    Map<String, Set<String>> states,
    Map<String, List<Related>> related,
    Map<String, Set<String>> alike,
    Map<String, Set<String>> apart) {

  public ClauseRelations {
    states = Map.copyOf(states);
    related = Map.copyOf(related);
    alike = Map.copyOf(alike);
    apart = Map.copyOf(apart);
  }

  /// A clause that belongs to another.
  public record Related(String clause, Relation relation) {}

  /// How a clause belongs to another of its document.
  public enum Relation {
    /// States the same rule, or a further part of it.
    RESTATED("restatedBy"),
    /// Limits it, excepts from it, or prevails over it.
    QUALIFIED("qualifiedBy"),
    /// Is the next step.
    FOLLOWED("followedBy"),
    /// Defines or lists what its words rest on.
    RESTS_ON("restsOn"),
    /// Is another part of the same list, which only together says the rule.
    COMPLETED("completedBy");

    private final String property;

    Relation(String property) {
      this.property = property;
    }
  }

  /// Reads what belongs to a document's clauses from a Turtle file.
  ///
  /// @throws IllegalArgumentException naming file, line and fault, where it is not Turtle
  public static NamedGraph read(String document, Path turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(turtle)) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + turtle, e);
    } catch (RiotException e) {
      throw new IllegalArgumentException(turtle + ": not Turtle: " + e.getMessage(), e);
    }
    return new NamedGraph(name(document), graph);
  }

  /// The relations in a Turtle file.
  public static ClauseRelations in(String document, Path turtle) {
    return of(read(document, turtle).graph());
  }

  /// The name of the graph that holds what belongs to a document's clauses.
  public static String name(String document) {
    return Terms.document(document) + "/relations";
  }

  /// The relations in a graph.
  public static ClauseRelations of(Graph graph) {
    Map<String, List<Related>> related = new TreeMap<>();
    for (Relation relation : Relation.values()) {
      Map<String, Set<String>> of = of(graph, relation.property);
      of.forEach((clause, others) ->
          others.forEach(other ->
              related
                  .computeIfAbsent(clause, c -> new ArrayList<>())
                  .add(new Related(other, relation))));
    }
    return new ClauseRelations(
        of(graph, "statesRule"), related, of(graph, "sameMatterAs"), of(graph, "otherMatterThan"));
  }

  /// What a property leads to from each subject.
  private static Map<String, Set<String>> of(Graph graph, String property) {
    Map<String, Set<String>> of = new TreeMap<>();
    graph
        .find(Node.ANY, Terms.remit(property), Node.ANY)
        .forEachRemaining(t ->
            of.computeIfAbsent(t.getSubject().getURI(), s -> new TreeSet<>())
                .add(t.getObject().getURI()));
    return of;
  }
}
