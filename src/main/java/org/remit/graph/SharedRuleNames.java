package org.remit.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;

/// The names and topics of the rules that several protocols state, each in its own words.
public final class SharedRuleNames {

  private static final String RESOURCE = "ontology/concepts/shared-rules.ttl";

  private SharedRuleNames() {}

  /// Reads them from the concept scheme that comes with Remit: for a rule's IRI, its name.
  public static Map<String, String> load() {
    Map<String, String> names = new TreeMap<>();
    graph()
        .find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .forEachRemaining(
            t -> names.put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm()));
    return names;
  }

  /// For a rule's IRI, the IRIs of the topics that it is compared under, sorted.
  public static Map<String, List<String>> topics() {
    Map<String, List<String>> topics = new TreeMap<>();
    graph()
        .find(Node.ANY, Terms.dcterms("subject"), Node.ANY)
        .forEachRemaining(t ->
            topics
                .computeIfAbsent(t.getSubject().getURI(), rule -> new ArrayList<>())
                .add(t.getObject().getURI()));
    topics.values().forEach(Collections::sort);
    return topics;
  }

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = SharedRuleNames.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return graph;
  }
}
