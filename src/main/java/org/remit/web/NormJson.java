package org.remit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A norm as JSON: who must, may or must not do what, to whom, by when, unless what.
public final class NormJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private NormJson() {}

  /// A norm as an object; roles by their local names.
  ///
  /// @param reviewed whether a person stands by it
  public static ObjectNode of(Norm norm, boolean reviewed) {
    ObjectNode node = NODES.objectNode();
    Strength strength = norm.strength();
    TimeLimit limit = norm.timeLimit();
    node.put("type", norm.type());
    node.put("strength", strength == null ? null : strength.label());
    node.set("bearer", roles(norm.bearers()));
    node.set("counterparty", roles(norm.counterparties()));
    node.put("action", norm.action().text());
    node.put("timeLimit", limit == null ? null : limit.iso());
    node.set("limit", limit == null ? NODES.nullNode() : limit(limit));
    node.put("condition", words(norm.condition()));
    node.put("exception", words(norm.exception()));
    node.put("instrument", norm.instrument());
    node.put("reviewed", reviewed);
    return node;
  }

  private static ArrayNode roles(List<Party> parties) {
    ArrayNode roles = NODES.arrayNode();
    parties.forEach(party -> roles.add(party.localName()));
    return roles;
  }

  private static ObjectNode limit(TimeLimit limit) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", limit.kind().label());
    node.put("amount", limit.amount());
    node.put("from", words(limit.from()));
    node.put("hedge", words(limit.hedge()));
    node.put("words", limit.words().text());
    return node;
  }

  private static @Nullable String words(@Nullable Phrase phrase) {
    return phrase == null ? null : phrase.text();
  }
}
