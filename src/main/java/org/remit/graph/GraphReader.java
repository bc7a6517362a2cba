package org.remit.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.remit.clause.Standing;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Span;

/// Reads an edition's graph back: what it says of the edition, of each clause and of each oddity.
public final class GraphReader {

  private final Graph graph;
  private final Node self;

  private GraphReader(Graph graph, String name) {
    this.graph = graph;
    this.self = NodeFactory.createURI(name);
  }

  /// The edition that a graph is about.
  public static Edition edition(Graph graph, String name) {
    return new GraphReader(graph, name).edition();
  }

  /// The text of the edition's source.
  public static String sourceText(Graph graph, String name) {
    GraphReader reader = new GraphReader(graph, name);
    return reader.text(reader.self, Terms.remit("sourceText"));
  }

  /// The edition's clauses in reading order.
  public static List<StoredClause> clauses(Graph graph, String name) {
    GraphReader reader = new GraphReader(graph, name);
    String document = reader.text(reader.self, Terms.dcterms("identifier"));
    List<StoredClause> clauses = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Clause"))
        .forEachRemaining(triple -> clauses.add(reader.clause(triple.getSubject(), document)));
    clauses.sort(Comparator.comparingInt(StoredClause::order));
    return clauses;
  }

  /// Something odd that was recorded when the edition was read.
  ///
  /// @param span where, in code points of the source
  public record StoredIssue(String kind, String message, Span span) {}

  /// The edition's oddities, by place.
  public static List<StoredIssue> issues(Graph graph, String name) {
    GraphReader reader = new GraphReader(graph, name);
    List<StoredIssue> issues = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Issue"))
        .forEachRemaining(triple -> {
          Node issue = triple.getSubject();
          List<Node> places = reader.objects(issue, Terms.remit("hasSpan"));
          issues.add(
              new StoredIssue(
                  reader.text(issue, Terms.remit("issueKind")),
                  reader.text(issue, Terms.remit("message")),
                  places.isEmpty() ? new Span(0, 0) : reader.span(places.getFirst())));
        });
    issues.sort(Comparator.comparing(StoredIssue::span).thenComparing(StoredIssue::message));
    return issues;
  }

  private Edition edition() {
    String date = text(self, Terms.dcterms("date"));
    return new Edition(
        text(self, Terms.dcterms("identifier")),
        text(self, Terms.remit("council")),
        text(self, Terms.remit("councilInferred")).equals("true"),
        text(self, Terms.remit("councilEvidence")),
        text(self, Terms.dcterms("title")),
        date.isEmpty() ? null : LocalDate.parse(date),
        text(self, Terms.remit("dateNote")),
        status(),
        text(self, Terms.remit("statusEvidence")),
        text(self, Terms.dcterms("provenance")),
        text(self, Terms.remit("sourceFile")),
        text(self, Terms.remit("sha256")));
  }

  private EditionStatus status() {
    for (EditionStatus status : EditionStatus.values()) {
      if (graph.contains(self, Terms.remit("status"), Terms.remit(GraphWriter.status(status)))) {
        return status;
      }
    }
    return EditionStatus.NOT_STATED;
  }

  private StoredClause clause(Node clause, String document) {
    String headings = text(clause, Terms.remit("headingPath"));
    String cells = text(clause, Terms.remit("cells"));
    return new StoredClause(
        clause.getURI(),
        document,
        text(clause, Terms.remit("eId")),
        parent(clause),
        graph.contains(clause, RDF.type.asNode(), Terms.remit("Passage")),
        text(clause, Terms.remit("level")),
        number(clause, Terms.remit("order")),
        text(clause, Terms.remit("citation")),
        text(clause, Terms.remit("number")),
        text(clause, Terms.remit("heading")),
        headings.isEmpty() ? List.of() : List.of(headings.split(" › ")),
        text(clause, Terms.remit("leadIn")),
        text(clause, Terms.remit("text")),
        cells.isEmpty() ? List.of() : List.of(cells.split(StoredClause.BETWEEN_CELLS)),
        standing(clause),
        text(clause, Terms.remit("quotedFrom")),
        iris(clause, Terms.remit("mentionsRole")),
        iris(clause, Terms.dcterms("subject")),
        words(clause));
  }

  private String parent(Node clause) {
    Node parent = objects(clause, Terms.dcterms("isPartOf")).getFirst();
    return parent.equals(self) ? "" : text(parent, Terms.remit("eId"));
  }

  private List<String> standing(Node clause) {
    List<String> standing = new ArrayList<>();
    for (Standing each : Standing.values()) {
      if (graph.contains(
          clause, Terms.remit("standing"), Terms.remit(GraphWriter.standing(each)))) {
        standing.add(each.label());
      }
    }
    return standing;
  }

  private List<StoredClause.Words> words(Node clause) {
    List<StoredClause.Words> words = new ArrayList<>();
    for (Node place : objects(clause, Terms.remit("hasSpan"))) {
      words.add(new StoredClause.Words(text(place, Terms.remit("part")), span(place)));
    }
    words.sort(
        Comparator.comparing(StoredClause.Words::span).thenComparing(StoredClause.Words::part));
    return words;
  }

  private Span span(Node place) {
    return new Span(number(place, Terms.oa("start")), number(place, Terms.oa("end")));
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private List<String> iris(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getURI).sorted().toList();
  }

  private String text(Node subject, Node property) {
    List<Node> objects = objects(subject, property);
    return objects.isEmpty() ? "" : objects.getFirst().getLiteralLexicalForm();
  }

  private int number(Node subject, Node property) {
    return Integer.parseInt(text(subject, property));
  }
}
