package org.remit.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/// Prints readings as Turtle that people can read and compare: for each sentence, after a comment
/// with its citation and words, the reading, its norms, its part in a path, and the words these
/// were read from, each a line. Paths of escalation stand at the end.
final class NormTurtle {

  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("action", "https://w3id.org/remit/action/");
    PREFIXES.put("agent", "https://w3id.org/remit/agent/");
    PREFIXES.put("dcterms", Terms.DCTERMS);
    PREFIXES.put("instrument", "https://w3id.org/remit/instrument/");
    PREFIXES.put("oa", Terms.OA);
    PREFIXES.put("prov", Terms.PROV);
    PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    PREFIXES.put("remit", Terms.NS);
    PREFIXES.put("role", "https://w3id.org/remit/role/");
    PREFIXES.put("rule", NormWriter.RULES);
    PREFIXES.put("topic", "https://w3id.org/remit/topic/");
  }

  /// The order of properties in a block; others follow by name.
  private static final List<String> ORDER =
      List.of(
          "type",
          "sentenceKind",
          "contextReason",
          "inEdition",
          "inClause",
          "isPartOf",
          "pathGroup",
          "variantOf",
          "variant",
          "fromRole",
          "about",
          "strength",
          "bearer",
          "bearerNotStated",
          "modal",
          "action",
          "actionText",
          "object",
          "counterparty",
          "condition",
          "exception",
          "timeLimit",
          "limitKind",
          "duration",
          "amount",
          "unit",
          "fromEvent",
          "hedge",
          "instrument",
          "instrumentName",
          "stepOrder",
          "stepKind",
          "goTo",
          "when",
          "step",
          "tellsStep",
          "start",
          "end",
          "deadEnd",
          "states",
          "tells",
          "subject",
          "hasSpan");

  private final Graph norms;
  private final EditionGraph edition;
  private final String base;
  private final StringBuilder out = new StringBuilder();
  private final Set<Node> printed = new HashSet<>();

  NormTurtle(Graph norms, EditionGraph edition) {
    this.norms = norms;
    this.edition = edition;
    this.base = edition.name();
  }

  String print() {
    out.append("@base <").append(base).append("> .\n");
    PREFIXES.forEach((prefix, iri) ->
        out.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
    subjects("Agent").forEach(this::node);
    NormGraph.read(norms, edition.graph(), base)
        .forEach(reading -> {
          String words = reading.citation() + ": " + reading.text();
          out.append("\n\n# ").append(words).append('\n');
          node(NodeFactory.createURI(base + "#" + reading.id()));
        });
    List<Node> paths = subjects("EscalationPath");
    if (!paths.isEmpty()) {
      out.append(
          "\n\n# Paths of escalation, each put together from the sentences that tell of it\n");
    }
    paths.forEach(this::node);
    return out.toString();
  }

  private List<Node> subjects(String type) {
    Node wanted = type.equals("Agent") ? Terms.prov(type) : Terms.remit(type);
    return norms
        .find(Node.ANY, RDF.type.asNode(), wanted)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /// A node's block, then those of what belongs to it and is not printed yet.
  private void node(Node self) {
    if (!printed.add(self)) {
      return;
    }
    Map<String, List<Node>> properties = properties(self);
    boolean span = norms.contains(self, RDF.type.asNode(), Terms.remit("Span"));
    String between = span ? " ; " : " ;\n    ";
    List<String> lines = new ArrayList<>();
    properties.forEach((property, objects) -> {
      String values = String.join(" , ", objects.stream().map(this::name).toList());
      lines.add((property.equals(RDF.type.getURI()) ? "a" : brief(property)) + " " + values);
    });
    out.append(span ? "" : "\n").append(name(self)).append(span ? " " : "\n    ");
    out.append(String.join(between, lines)).append(" .\n");
    List<Node> spans = new ArrayList<>();
    List<Node> parts = new ArrayList<>();
    properties.forEach((property, objects) ->
        objects.stream()
            .filter(object -> object.isURI() && belongs(object))
            .forEach(property.equals(Terms.NS + "hasSpan") ? spans::add : parts::add));
    spans.forEach(this::node);
    boolean path = norms.contains(self, RDF.type.asNode(), Terms.remit("EscalationPath"));
    if (!path) {
      parts.forEach(this::node);
    }
  }

  private boolean belongs(Node object) {
    String iri = object.getURI();
    return iri.startsWith(base + "#")
        && norms.contains(object, Node.ANY, Node.ANY)
        && !norms.contains(object, RDF.type.asNode(), Terms.remit("EscalationPath"));
  }

  private Map<String, List<Node>> properties(Node self) {
    Map<String, List<Node>> properties =
        new TreeMap<>(
            Comparator.comparingInt(NormTurtle::rank).thenComparing(Comparator.naturalOrder()));
    norms
        .find(self, Node.ANY, Node.ANY)
        .forEachRemaining(triple ->
            properties
                .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                .add(triple.getObject()));
    properties.values().forEach(objects -> objects.sort(this::compare));
    return properties;
  }

  private static int rank(String property) {
    String local =
        property.substring(Math.max(property.lastIndexOf('/'), property.lastIndexOf('#')) + 1);
    int place = ORDER.indexOf(local);
    return place < 0 ? ORDER.size() : place;
  }

  /// By place in the text where both have one, else by name.
  private int compare(Node a, Node b) {
    int first = Integer.compare(start(a), start(b));
    String left = name(a);
    String right = name(b);
    return first != 0
        ? first
        : left.length() != right.length() && left.startsWith("<#")
            ? Integer.compare(left.length(), right.length())
            : left.compareTo(right);
  }

  private int start(Node node) {
    return norms.find(node, Terms.oa("start"), Node.ANY).toList().stream()
        .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(-1);
  }

  private String name(Node node) {
    return node.isURI() ? brief(node.getURI()) : literal(node);
  }

  private static String literal(Node node) {
    String type = node.getLiteralDatatypeURI();
    boolean bare = type.endsWith("#integer") || type.endsWith("#boolean");
    return bare ? node.getLiteralLexicalForm() : NodeFmtLib.strNT(node);
  }

  private String brief(String iri) {
    if (iri.equals(base)) {
      return "<>";
    }
    if (iri.startsWith(base + "#")) {
      return "<" + iri.substring(base.length()) + ">";
    }
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      String local =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (local.matches("[A-Za-z][A-Za-z0-9_-]*")) {
        return prefix.getKey() + ":" + local;
      }
    }
    return "<" + iri + ">";
  }
}
