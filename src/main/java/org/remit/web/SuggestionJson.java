package org.remit.web;

import java.util.List;
import org.remit.answer.Suggestion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes suggestions as JSON, as `openapi.json` describes it.
final class SuggestionJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SuggestionJson() {}

  /// The suggestions in UTF-8, in their order.
  static byte[] bytes(List<Suggestion> suggestions) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    into(node.putArray("suggestions"), suggestions);
    return MAPPER.writeValueAsBytes(node);
  }

  static void into(ArrayNode all, List<Suggestion> suggestions) {
    for (Suggestion suggestion : suggestions) {
      all.addObject()
          .put("text", suggestion.text())
          .put("kind", suggestion.kind().label())
          .put("href", suggestion.href());
    }
  }
}
