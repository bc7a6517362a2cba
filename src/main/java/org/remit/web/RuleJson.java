package org.remit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;
import org.remit.answer.Paging;
import org.remit.answer.Portion;
import org.remit.answer.Rule;
import org.remit.answer.StatedPath;
import org.remit.norm.Reading;
import org.remit.source.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a page of norms, or of paths of escalation, as JSON, each with the clause that states it.
final class RuleJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RuleJson() {}

  static byte[] norms(Portion<Rule> found, Paging page) {
    ObjectNode node = envelope(found, page);
    ArrayNode norms = node.putArray("norms");
    found.items().forEach(rule -> norms.add(norm(rule)));
    return MAPPER.writeValueAsBytes(node);
  }

  static byte[] paths(Portion<StatedPath> found, Paging page) {
    ObjectNode node = envelope(found, page);
    ArrayNode paths = node.putArray("escalations");
    found.items().forEach(path -> paths.add(path(path)));
    return MAPPER.writeValueAsBytes(node);
  }

  private static ObjectNode envelope(Portion<?> found, Paging page) {
    ObjectNode node = NODES.objectNode();
    node.put("page", page.number());
    node.put("size", page.size());
    node.put("pages", page.pages(found.total()));
    node.put("total", found.total());
    node.put("sparql", found.sparql());
    return node;
  }

  private static ObjectNode norm(Rule rule) {
    ObjectNode node = NODES.objectNode();
    AnswerJson.putCouncil(node, rule.edition());
    node.put("citation", rule.citation());
    node.put("heading", rule.heading());
    node.put("context", rule.context());
    node.put("text", rule.text());
    node.set("standing", AnswerJson.strings(rule.standing()));
    node.put("quotedFrom", rule.quotedFrom());
    node.setAll(NormJson.of(rule.norm(), rule.reviewed()));
    node.set("topics", locals(rule.norm().topics()));
    ArrayNode words = node.putArray("words");
    rule.slots().forEach(slot -> words.add(words(slot)));
    node.put("norm", rule.uri());
    node.put("uri", rule.clauseUri());
    node.put("href", rule.href());
    return node;
  }

  private static ObjectNode words(Rule.Slot slot) {
    ObjectNode node = NODES.objectNode();
    node.put("part", slot.part().label());
    node.put("role", local(slot.role()));
    node.put("text", slot.words());
    ArrayNode places = node.putArray("places");
    for (Rule.Place place : slot.places()) {
      Span range = place.range();
      places
          .addObject()
          .put("clause", place.clause())
          .set("range", range == null ? NODES.nullNode() : AnswerJson.range(range));
    }
    return node;
  }

  private static ObjectNode path(StatedPath stated) {
    EscalationPath path = stated.path();
    ObjectNode node = NODES.objectNode();
    AnswerJson.putCouncil(node, path.edition());
    node.put("group", path.group());
    node.set("from", locals(path.from()));
    node.put("about", path.about().getFirst());
    node.set("topics", locals(path.topics()));
    node.put("variant", path.condition().isEmpty() ? null : path.condition());
    node.set("follow", words(path.ends().stream().filter(path::isFirst).toList()));
    ArrayNode steps = node.putArray("steps");
    int order = 0;
    for (Stop stop : path.stops()) {
      for (Told way : stop.ways()) {
        order += stop.turn() == Turn.BESIDE ? 0 : 1;
        ObjectNode stage = steps.addObject();
        stage.put("order", order);
        stage.put("how", stop.manner().label());
        stage.set("to", locals(stop.roles()));
        stage.put("when", way.words().isEmpty() ? null : way.words());
        told(stage, stated, List.of(way.reading()));
      }
    }
    node.set("ends", words(path.last()));
    node.put("deadEnd", path.deadEnd());
    node.put("reviewed", path.reviewed());
    node.put("path", path.uri());
    told(node, stated, path.readings());
    return node;
  }

  private static ArrayNode words(List<Told> told) {
    return AnswerJson.strings(told.stream().map(Told::words).toList());
  }

  /// The sentences, and the clause of the first of them.
  private static void told(ObjectNode node, StatedPath stated, List<Reading> readings) {
    StatedPath.At at = stated.at(readings.getFirst());
    node.put("citation", at.citation());
    node.put("heading", at.heading());
    node.put("context", at.context());
    node.put("text", String.join(" ", readings.stream().map(Reading::text).toList()));
    node.set("standing", AnswerJson.strings(at.standing()));
    node.put("quotedFrom", at.quotedFrom());
    node.put("uri", at.uri());
    node.put("href", at.href());
  }

  private static ArrayNode locals(List<String> iris) {
    return AnswerJson.strings(iris.stream().map(RuleChoice::local).toList());
  }

  private static @Nullable String local(@Nullable String iri) {
    return iri == null ? null : RuleChoice.local(iri);
  }
}
