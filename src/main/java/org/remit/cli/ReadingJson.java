package org.remit.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Standing;
import org.remit.norm.Escalation;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.source.Source;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;
import org.remit.web.NormJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What one sentence says, as a JSON object for other programs: offsets count code points, roles
/// have their local names, instruments their names in words.
final class ReadingJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Source source;
  private final Vocabulary vocabulary;

  ReadingJson(Source source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
  }

  String line(Reading reading) {
    Span place = source.codePoints(reading.span());
    Escalation escalation = reading.escalation();
    ObjectNode node = NODES.objectNode();
    node.put("document", source.id());
    node.put("id", reading.id());
    node.put("citation", reading.citation());
    node.put("start", place.start());
    node.put("end", place.end());
    node.put("text", reading.text());
    ArrayNode standing = node.putArray("standing");
    reading.standing().stream().map(Standing::label).forEach(standing::add);
    node.put("kind", reading.kind().label());
    ArrayNode norms = node.putArray("norms");
    reading.norms().forEach(norm -> norms.add(norm(norm, reading.reviewed())));
    node.set("escalation", escalation == null ? NODES.nullNode() : escalation(escalation));
    return MAPPER.writeValueAsString(node);
  }

  /// As in the API, but with the instrument's name in words.
  private ObjectNode norm(Norm norm, boolean reviewed) {
    ObjectNode node = NormJson.of(norm, reviewed);
    node.put("instrument", named(norm.instrument()));
    return node;
  }

  private static ObjectNode escalation(Escalation escalation) {
    ObjectNode node = NODES.objectNode();
    node.set("from", roles(escalation.from()));
    node.put("about", escalation.about().text());
    ArrayNode steps = node.putArray("steps");
    for (Escalation.Step step : escalation.steps()) {
      ObjectNode each = steps.addObject();
      each.set("to", roles(step.to()));
      each.put("when", words(step.when()));
      each.put("how", step.manner().label());
    }
    node.put("end", words(escalation.end()));
    return node;
  }

  private static ArrayNode roles(List<Party> parties) {
    ArrayNode roles = NODES.arrayNode();
    parties.forEach(party -> roles.add(party.localName()));
    return roles;
  }

  private static @Nullable String words(@Nullable Phrase phrase) {
    return phrase == null ? null : phrase.text();
  }

  /// An instrument's name, whether the vocabulary has it or only the text.
  private @Nullable String named(@Nullable String instrument) {
    return instrument == null
        ? null
        : vocabulary.concept(instrument).map(Concept::label).orElse(instrument);
  }
}
