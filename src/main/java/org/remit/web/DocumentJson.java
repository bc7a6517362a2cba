package org.remit.web;

import java.util.List;
import org.remit.answer.Reading;
import org.remit.source.Edition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the list of editions, and one document laid out for reading, as JSON.
final class DocumentJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DocumentJson() {}

  static byte[] bytes(List<Edition> editions) {
    ObjectNode node = NODES.objectNode();
    ArrayNode documents = node.putArray("documents");
    editions.forEach(edition -> documents.add(edition(edition)));
    return MAPPER.writeValueAsBytes(node);
  }

  static byte[] bytes(Reading reading) {
    ObjectNode node = NODES.objectNode();
    node.set("edition", edition(reading.edition()));
    ArrayNode passages = node.putArray("passages");
    reading.passages().forEach(passage -> passages.add(passage(passage)));
    ArrayNode oddities = node.putArray("oddities");
    for (Reading.Oddity oddity : reading.oddities()) {
      oddities
          .addObject()
          .put("kind", oddity.kind())
          .put("message", oddity.message())
          .put("citation", oddity.citation())
          .set("range", AnswerJson.range(oddity.range()));
    }
    return MAPPER.writeValueAsBytes(node);
  }

  private static ObjectNode edition(Edition edition) {
    ObjectNode node = NODES.objectNode();
    node.put("document", edition.document());
    node.put("id", edition.id());
    node.put("title", edition.title());
    node.put("council", edition.council());
    node.put("councilInferred", edition.councilInferred());
    node.put("councilEvidence", edition.councilEvidence());
    node.put("date", edition.date() == null ? null : edition.date().toString());
    node.put("dateNote", edition.dateNote());
    node.put("status", edition.status().label());
    node.put("statusEvidence", edition.statusEvidence());
    node.put("origin", edition.origin());
    node.put("file", edition.file());
    node.put("sha256", edition.sha256());
    node.put("href", "/documents/" + edition.document());
    return node;
  }

  private static ObjectNode passage(Reading.Passage passage) {
    ObjectNode node = NODES.objectNode();
    node.put("id", passage.id());
    node.put("level", passage.level());
    node.put("citation", passage.citation());
    node.put("number", passage.number());
    node.put("heading", passage.heading());
    node.put("text", passage.text());
    node.put("wrapUp", passage.wrapUp());
    node.set("cells", AnswerJson.strings(passage.cells()));
    node.set("standing", AnswerJson.strings(passage.standing()));
    node.put("quotedFrom", passage.quotedFrom());
    node.set("changes", AnswerJson.changes(passage.changes()));
    ArrayNode passages = node.putArray("passages");
    passage.passages().forEach(below -> passages.add(passage(below)));
    return node;
  }
}
