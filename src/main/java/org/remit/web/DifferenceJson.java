package org.remit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.comparison.Difference;
import org.remit.comparison.Difference.Label;
import org.remit.comparison.Differences;
import org.remit.comparison.Saying;
import org.remit.comparison.SharedWording;
import org.remit.source.Edition;
import org.remit.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what differs between two councils as JSON, each difference with both clauses.
public final class DifferenceJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DifferenceJson() {}

  /// The differences in UTF-8.
  static byte[] bytes(Differences differences) {
    return MAPPER.writeValueAsBytes(node(differences));
  }

  /// The differences laid out for reading.
  public static String pretty(Differences differences) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(differences));
  }

  private static ObjectNode node(Differences differences) {
    ObjectNode node = NODES.objectNode();
    node.set("from", council(differences.from()));
    node.set("to", council(differences.to()));
    node.put("total", differences.all().size());
    ObjectNode tally = node.putObject("tally");
    for (Label label : Label.values()) {
      tally.put(label.label(), differences.tally().getOrDefault(label, 0));
    }
    ArrayNode all = node.putArray("differences");
    differences.all().forEach(each -> all.add(difference(each)));
    return node;
  }

  /// What several councils say in the same words, in UTF-8.
  static byte[] bytes(List<SharedWording> found) {
    ObjectNode node = NODES.objectNode();
    node.put("total", found.size());
    ArrayNode all = node.putArray("wordings");
    for (SharedWording each : found) {
      ObjectNode wording = all.addObject();
      wording.put("words", each.words());
      ArrayNode passages = wording.putArray("passages");
      each.passages().forEach(p -> passages.add(side(p.saying(), p.differing())));
    }
    return MAPPER.writeValueAsBytes(node);
  }

  private static ObjectNode difference(Difference difference) {
    ObjectNode node = NODES.objectNode();
    node.set("labels", AnswerJson.strings(difference.labels().stream().map(Label::label).toList()));
    node.set("points", AnswerJson.strings(difference.points()));
    node.put("topic", RuleChoice.local(difference.topic()));
    node.set("rules", AnswerJson.strings(difference.rules()));
    node.set("from", side(difference.from(), difference.fromMarks()));
    node.set("to", side(difference.to(), difference.toMarks()));
    ArrayNode near = node.putArray("near");
    difference
        .near()
        .forEach(saying ->
            near.addObject()
                .put("citation", saying.citation())
                .put("text", saying.text())
                .put("href", saying.href()));
    return node;
  }

  private static JsonNode side(@Nullable Saying saying, List<Span> differing) {
    if (saying == null) {
      return NODES.nullNode();
    }
    ObjectNode node = saying(saying);
    ArrayNode marks = node.putArray("differing");
    differing.forEach(span -> marks.add(AnswerJson.range(span)));
    return node;
  }

  /// A sentence with where it stands and what it says.
  static ObjectNode saying(Saying saying) {
    ObjectNode node = council(saying.edition());
    node.put("citation", saying.citation());
    node.put("heading", saying.heading());
    node.put("context", saying.context());
    node.put("text", saying.text());
    node.put("kind", saying.reading().kind().label());
    node.set("standing", AnswerJson.strings(saying.standing()));
    node.put("quotedFrom", saying.quotedFrom());
    ArrayNode norms = node.putArray("norms");
    saying.norms().forEach(norm -> norms.add(NormJson.of(norm, saying.reading().reviewed())));
    node.put("uri", saying.clauseUri());
    node.put("href", saying.href());
    return node;
  }

  static ObjectNode council(Edition edition) {
    ObjectNode node = NODES.objectNode();
    AnswerJson.putCouncil(node, edition);
    return node;
  }
}
