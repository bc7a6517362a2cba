package org.remit.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/// Checks an edition's graph against the SHACL shapes of the ontology before it is published.
///
/// A fact that does not conform is withheld and listed; its clause is published all the same.
public final class Conformance {

  private static final List<String> CONCEPTS =
      List.of(
          "ontology/remit.ttl",
          "ontology/concepts/roles.ttl",
          "ontology/concepts/actions.ttl",
          "ontology/concepts/topics.ttl",
          "ontology/concepts/instruments.ttl",
          "ontology/concepts/shared-rules.ttl",
          "ontology/concepts/outside-questions.ttl");

  private final Shapes shapes;
  private final Graph concepts;

  private Conformance(Shapes shapes, Graph concepts) {
    this.shapes = shapes;
    this.concepts = concepts;
  }

  /// Reads the shapes and concept schemes that come with Remit.
  public static Conformance load() {
    Graph concepts = GraphFactory.createDefaultGraph();
    CONCEPTS.forEach(resource -> read(resource, concepts));
    Graph shapes = GraphFactory.createDefaultGraph();
    read("ontology/shapes.ttl", shapes);
    return new Conformance(Shapes.parse(shapes), BlankNodes.named(concepts));
  }

  private static void read(String resource, Graph into) {
    try (InputStream in = Conformance.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      RDFDataMgr.read(into, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /// The vocabulary and its concept schemes, as a graph to publish beside the documents.
  public NamedGraph concepts() {
    return new NamedGraph(Terms.VOCABULARY, concepts);
  }

  /// One thing that does not conform, and what to do about it.
  public record Violation(String focus, String message) {}

  /// Reviewed facts that conform, and what did not and was left out, one line each.
  public record Reviewed(NamedGraph facts, List<String> withheld) {

    public Reviewed {
      withheld = List.copyOf(withheld);
    }
  }

  /// A violation with the fact that it is about, where it is about a single one.
  private record Fault(Node focus, @Nullable Triple fact, String message) {

    static Fault of(ReportEntry entry) {
      Node value = entry.value();
      Triple fact =
          entry.resultPath() instanceof P_Link link && value != null
              ? Triple.create(entry.focusNode(), link.getNode(), value)
              : null;
      return new Fault(entry.focusNode(), fact, entry.message());
    }

    String line() {
      return focus + ": " + message;
    }
  }

  /// Everything in a graph that does not conform, sorted.
  public List<Violation> check(Graph graph) {
    return faults(graph, GraphFactory.createDefaultGraph()).stream()
        .map(fault -> new Violation(fault.focus().toString(), fault.message()))
        .toList();
  }

  private List<Fault> faults(Graph graph, Graph beside) {
    Graph all = copy(concepts);
    GraphUtil.addInto(all, beside);
    GraphUtil.addInto(all, graph);
    return ShaclValidator.get().validate(shapes, all).getEntries().stream()
        .filter(entry -> graph.contains(entry.focusNode(), Node.ANY, Node.ANY))
        .map(Fault::of)
        .sorted(Comparator.comparing(Fault::line))
        .toList();
  }

  /// The graph without the facts that do not conform.
  ///
  /// @throws IllegalArgumentException where the edition or a clause itself does not conform, which
  ///   only its metadata or its parser can cause
  public EditionGraph checked(EditionGraph edition) {
    Graph graph = copy(edition.graph());
    Set<String> withheld = new TreeSet<>(edition.withheld());
    withhold(edition.edition().document(), graph, GraphFactory.createDefaultGraph(), withheld);
    return new EditionGraph(edition.edition(), graph, List.copyOf(withheld));
  }

  /// Reviewed facts about an edition without those that do not conform.
  public Reviewed checked(NamedGraph reviewed, EditionGraph edition) {
    Graph graph = copy(reviewed.graph());
    Set<String> withheld = new TreeSet<>();
    withhold(reviewed.name(), graph, edition.graph(), withheld);
    return new Reviewed(new NamedGraph(reviewed.name(), graph), List.copyOf(withheld));
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  /// Takes out what does not conform until everything left does: a fact may have rested on another.
  private void withhold(String name, Graph graph, Graph beside, Set<String> withheld) {
    List<Fault> faults = faults(graph, beside);
    while (!faults.isEmpty()) {
      long before = graph.size();
      for (Fault fault : faults) {
        new Withholding(graph, name, fault.line()).without(fault.focus(), fault.fact());
        withheld.add(fault.line());
      }
      if (graph.size() == before) {
        throw new IllegalArgumentException(name + ": " + faults.getFirst().line());
      }
      faults = faults(graph, beside);
    }
  }
}
