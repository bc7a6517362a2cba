package org.remit.web;

import java.util.List;
import org.remit.comparison.Cell;
import org.remit.comparison.Excerpt;
import org.remit.comparison.Lookup;
import org.remit.comparison.Matrix;
import org.remit.comparison.Point;
import org.remit.comparison.Row;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a matrix as JSON, as `openapi.json` describes it.
public final class CompareJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CompareJson() {}

  /// The matrix in UTF-8.
  ///
  /// @param everything whether it holds every topic
  public static byte[] bytes(Matrix matrix, boolean everything) {
    return MAPPER.writeValueAsBytes(node(matrix, everything));
  }

  /// The matrix laid out for reading.
  ///
  /// @param everything whether it holds every topic
  public static String pretty(Matrix matrix, boolean everything) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(matrix, everything));
  }

  private static ObjectNode node(Matrix matrix, boolean everything) {
    ObjectNode node = NODES.objectNode();
    node.put("permanent", CompareParameters.permanent(matrix, everything));
    ArrayNode councils = node.putArray("councils");
    matrix.editions().forEach(edition -> councils.add(council(edition)));
    ArrayNode topics = node.putArray("topics");
    matrix.rows().forEach(row -> topics.add(row(row)));
    return node;
  }

  private static ObjectNode council(Edition edition) {
    ObjectNode node = NODES.objectNode();
    AnswerJson.putCouncil(node, edition);
    return node;
  }

  private static ObjectNode row(Row row) {
    ObjectNode node = concept(row.topic());
    node.put("narrower", row.narrower());
    ArrayNode cells = node.putArray("cells");
    row.cells().forEach(cell -> cells.add(cell(cell)));
    ArrayNode points = node.putArray("points");
    row.points().forEach(point -> points.add(point(point, row)));
    return node;
  }

  private static ObjectNode concept(Concept concept) {
    ObjectNode node = NODES.objectNode();
    node.put("topic", concept.localName());
    node.put("label", concept.label());
    return node;
  }

  private static ObjectNode cell(Cell cell) {
    ObjectNode node = NODES.objectNode();
    node.put("document", cell.edition().document());
    return switch (cell) {
      case Cell.Silent silent -> {
        node.put("status", "silent");
        node.set("lookup", lookup(silent.lookup()));
        yield node;
      }
      case Cell.Speaks speaks -> {
        node.put("status", speaks.noRule() ? "no-rule" : "speaks");
        node.set("notNamed", AnswerJson.strings(speaks.notNamed()));
        ArrayNode clauses = node.putArray("clauses");
        speaks.clauses().forEach(clause -> clauses.add(clause(clause)));
        yield node;
      }
    };
  }

  private static ObjectNode clause(Excerpt clause) {
    ObjectNode node = NODES.objectNode();
    node.put("citation", clause.citation());
    node.put("heading", clause.heading());
    node.put("context", clause.context());
    node.put("text", clause.text());
    node.set("standing", AnswerJson.strings(clause.standing()));
    node.put("quotedFrom", clause.quotedFrom());
    node.set("changes", AnswerJson.changes(clause.changes()));
    node.set("topics", locals(clause.topics()));
    ArrayNode norms = node.putArray("norms");
    clause.rules().forEach(rule -> norms.add(NormJson.of(rule.norm(), rule.reviewed())));
    node.put("reviewed", clause.reviewed());
    node.put("uri", clause.uri());
    node.put("href", clause.href());
    return node;
  }

  private static ObjectNode point(Point point, Row row) {
    ObjectNode node = NODES.objectNode();
    node.put("rule", RuleChoice.local(point.rule()));
    node.put("label", point.label());
    node.put("main", point.main());
    ArrayNode councils = node.putArray("clauses");
    for (int column = 0; column < row.cells().size(); column++) {
      councils.add(AnswerJson.strings(point.clauses(column).stream().map(Excerpt::uri).toList()));
    }
    return node;
  }

  static ObjectNode lookup(Lookup lookup) {
    ObjectNode node = NODES.objectNode();
    node.put("sureness", lookup.sureness().label());
    node.put("reason", lookup.reason());
    ArrayNode concepts = node.putArray("concepts");
    lookup.concepts().forEach(concept -> concepts.add(concept(concept)));
    node.set("names", AnswerJson.strings(lookup.names()));
    node.set("everyday", AnswerJson.strings(lookup.everyday()));
    ArrayNode found = node.putArray("found");
    for (Lookup.Found each : lookup.found()) {
      ObjectNode place = found.addObject();
      place.put("words", each.words());
      place.put("name", each.own());
      place.set("about", topics(each.about()));
      place.set("clause", clause(each.clause()));
    }
    Lookup.Nearest nearest = lookup.nearest();
    if (nearest == null) {
      node.putNull("nearest");
    } else {
      ObjectNode near = node.putObject("nearest");
      near.put("near", nearest.near());
      near.put("asNear", nearest.asNear());
      near.set("about", topics(nearest.about()));
      near.set("clause", clause(nearest.clause()));
    }
    return node;
  }

  private static ArrayNode topics(List<Concept> concepts) {
    return AnswerJson.strings(concepts.stream().map(Concept::localName).toList());
  }

  private static ArrayNode locals(List<String> iris) {
    return AnswerJson.strings(iris.stream().map(RuleChoice::local).toList());
  }
}
