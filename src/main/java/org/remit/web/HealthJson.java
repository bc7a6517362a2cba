package org.remit.web;

import java.util.List;
import java.util.Map;
import org.remit.comparison.Health;
import org.remit.comparison.Health.DeadEnd;
import org.remit.comparison.Health.Gap;
import org.remit.comparison.Health.Named;
import org.remit.comparison.Health.Place;
import org.remit.comparison.Health.Review;
import org.remit.comparison.Health.Share;
import org.remit.comparison.Saying;
import org.remit.comparison.Tension;
import org.remit.comparison.TopicGap;
import org.remit.source.Edition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what the keeper of a document may want to look at as JSON.
public final class HealthJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private HealthJson() {}

  /// @param silent the topics that several other documents have rules on and this one does not
  static byte[] bytes(Health health, List<TopicGap> silent) {
    ObjectNode node = DifferenceJson.council(health.edition());
    ArrayNode coverage = node.putArray("coverage");
    for (Share share : health.coverage()) {
      coverage
          .addObject()
          .put("kind", share.kind().label())
          .put("sentences", share.sentences())
          .put("percent", share.percent());
    }
    node.putObject("norms").put("reviewed", health.reviewed()).put("drafts", health.drafted());
    node.put("references", health.references());
    ArrayNode broken = node.putArray("brokenReferences");
    health.broken().forEach(place -> broken.add(place(place)));
    node.setAll(found(health));
    ArrayNode topics = node.putArray("topicsSilent");
    for (TopicGap gap : silent) {
      ObjectNode each = topics.addObject();
      each.put("topic", gap.topic().localName());
      each.put("label", gap.topic().label());
      each.set(
          "elsewhere",
          AnswerJson.strings(gap.elsewhere().stream().map(Edition::document).toList()));
      each.set("lookup", CompareJson.lookup(gap.lookup()));
    }
    return MAPPER.writeValueAsBytes(node);
  }

  /// What was found beside coverage and references, for programs.
  public static Map<String, Object> fields(Health health) {
    @SuppressWarnings("unchecked")
    Map<String, Object> fields = MAPPER.convertValue(found(health), Map.class);
    return fields;
  }

  private static ObjectNode found(Health health) {
    ObjectNode node = NODES.objectNode();
    node.set("tensions", tensions(health.tensions()));
    ArrayNode deadEnds = node.putArray("deadEnds");
    for (DeadEnd end : health.deadEnds()) {
      ObjectNode each = deadEnds.addObject().put("about", end.about());
      each.put("variant", end.variant());
      ArrayNode places = each.putArray("places");
      end.at().forEach(place -> places.add(place(place)));
    }
    ArrayNode roles = node.putArray("rolesNotExplained");
    for (Named named : health.undefined()) {
      roles
          .addObject()
          .put("role", named.role().localName())
          .put("label", named.role().label())
          .put("words", named.words())
          .put("times", named.times())
          .set("first", place(named.first()));
    }
    node.put("gapsKnown", health.gapsKnown());
    ArrayNode gaps = node.putArray("gaps");
    for (Gap gap : health.gaps()) {
      ObjectNode each = gaps.addObject().put("rule", gap.rule()).put("topic", gap.topic());
      ArrayNode elsewhere = each.putArray("elsewhere");
      gap.elsewhere().forEach(saying -> elsewhere.add(DifferenceJson.saying(saying)));
    }
    ArrayNode reviews = node.putArray("reviews");
    for (Review review : health.reviews()) {
      ObjectNode each = reviews.addObject();
      each.set("saying", DifferenceJson.saying(review.saying()));
      each.put("due", review.due() == null ? null : review.due().toString());
      each.put("passed", review.passed());
    }
    return node;
  }

  private static ArrayNode tensions(List<Tension> tensions) {
    ArrayNode node = NODES.arrayNode();
    for (Tension tension : tensions) {
      ObjectNode each = node.addObject().put("kind", tension.kind().label());
      each.set("points", AnswerJson.strings(tension.points()));
      ArrayNode sayings = each.putArray("sayings");
      for (Saying saying : List.of(tension.one(), tension.other())) {
        sayings.add(DifferenceJson.saying(saying));
      }
    }
    return node;
  }

  private static ObjectNode place(Place place) {
    return NODES
        .objectNode()
        .put("citation", place.citation())
        .put("words", place.words())
        .put("href", place.href());
  }
}
