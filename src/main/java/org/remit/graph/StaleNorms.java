package org.remit.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// Reviewed readings of an earlier text whose words this text does not have where they stood: what
/// was said of them may not hold any more, and a person has to read them again.
final class StaleNorms {

  private final Graph norms;
  private final String text;
  private final Set<String> clauses = new TreeSet<>();

  private StaleNorms(Graph norms, EditionGraph edition) {
    this.norms = norms;
    this.text = GraphReader.sourceText(edition.graph(), edition.name());
    edition
        .graph()
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Clause"))
        .forEachRemaining(triple -> clauses.add(triple.getSubject().getURI()));
  }

  /// The stale readings, sorted by name.
  static List<StaleReview> of(Graph norms, EditionGraph edition) {
    StaleNorms checked = new StaleNorms(norms, edition);
    List<StaleReview> stale = new ArrayList<>();
    norms
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Reading"))
        .forEachRemaining(triple -> {
          if (!checked.stands(triple.getSubject())) {
            stale.add(checked.review(triple.getSubject()));
          }
        });
    stale.sort(Comparator.comparing(StaleReview::reading));
    return List.copyOf(stale);
  }

  private StaleReview review(Node reading) {
    List<Node> spans = new ArrayList<>(objects(reading, Terms.remit("hasSpan")));
    spans.sort(Comparator.comparingInt(span -> number(span, "start")));
    List<String> words =
        spans.stream()
            .flatMap(span -> objects(span, Terms.oa("exact")).stream())
            .map(exact -> exact.getLiteralLexicalForm().replaceAll("\\s+", " ").strip())
            .toList();
    String name = reading.getURI();
    return new StaleReview(name.substring(name.indexOf('#') + 1), String.join(" ", words));
  }

  /// The facts without some readings and all that belongs to them.
  ///
  /// @param base the IRI of the edition that the readings' identifiers belong to
  static Graph without(Graph norms, String base, List<StaleReview> stale) {
    List<String> readings = stale.stream().map(review -> base + "#" + review.reading()).toList();
    Graph kept = GraphFactory.createDefaultGraph();
    norms
        .find()
        .forEachRemaining(triple -> {
          if (readings.stream().noneMatch(name -> concerns(triple, name))) {
            kept.add(triple);
          }
        });
    if (!readings.isEmpty()) {
      unused(kept).forEach(span -> kept.remove(span, Node.ANY, Node.ANY));
    }
    return kept;
  }

  /// Spans that nothing was read from.
  private static List<Node> unused(Graph norms) {
    return norms
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Span"))
        .mapWith(Triple::getSubject)
        .filterDrop(span -> norms.contains(Node.ANY, Terms.remit("hasSpan"), span))
        .toList();
  }

  private static boolean concerns(Triple triple, String reading) {
    return belongs(triple.getSubject(), reading) || belongs(triple.getObject(), reading);
  }

  private static boolean belongs(Node node, String reading) {
    return node.isURI()
        && (node.getURI().equals(reading) || node.getURI().startsWith(reading + "__"));
  }

  private boolean stands(Node reading) {
    boolean clause =
        objects(reading, Terms.remit("inClause")).stream()
            .allMatch(node -> clauses.contains(node.getURI()));
    return clause && readFrom(reading).stream().allMatch(this::quotes);
  }

  /// The spans of a reading, its norms, their time limits, and what it tells of a path.
  private List<Node> readFrom(Node reading) {
    List<Node> spans = new ArrayList<>(objects(reading, Terms.remit("hasSpan")));
    for (String property : List.of("states", "timeLimit", "tells", "tellsStep")) {
      for (Node part : objects(reading, Terms.remit(property))) {
        spans.addAll(readFrom(part));
      }
    }
    return spans;
  }

  private boolean quotes(Node span) {
    int start = number(span, "start");
    int length = number(span, "end") - start;
    if (start < 0 || length < 0 || text.codePointCount(0, text.length()) < start + length) {
      return false;
    }
    int from = text.offsetByCodePoints(0, start);
    String there = text.substring(from, text.offsetByCodePoints(from, length));
    return objects(span, Terms.oa("exact")).stream()
        .allMatch(exact -> exact.getLiteralLexicalForm().equals(there));
  }

  private int number(Node span, String property) {
    return objects(span, Terms.oa(property)).stream()
        .mapToInt(node -> Integer.parseInt(node.getLiteralLexicalForm()))
        .findFirst()
        .orElse(-1);
  }

  private List<Node> objects(Node subject, Node property) {
    return norms.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }
}
