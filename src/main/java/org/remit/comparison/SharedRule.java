package org.remit.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.remit.graph.Terms;
import org.remit.store.KnowledgeBase;

/// A rule that several protocols state, each in its own words.
///
/// @param topics IRIs of what it is about, as reviewed
record SharedRule(String iri, String label, Set<String> topics) {

  private static final String QUERY =
      Terms.PREFIXES
          + """
          SELECT ?rule ?label ?topic
          WHERE {
            ?rule skos:inScheme <https://w3id.org/remit/shared-rule> ;
                  skos:prefLabel ?label ;
                  dcterms:subject ?topic .
          }
          ORDER BY ?rule ?topic
          """;

  SharedRule {
    topics = Set.copyOf(topics);
  }

  /// Those of the graph, by IRI.
  static List<SharedRule> all(KnowledgeBase base) {
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, Set<String>> topics = new LinkedHashMap<>();
    for (Map<String, String> row : base.select(QUERY).rows()) {
      String rule = row.getOrDefault("rule", "");
      labels.put(rule, row.getOrDefault("label", ""));
      topics.computeIfAbsent(rule, r -> new TreeSet<>()).add(row.getOrDefault("topic", ""));
    }
    return labels.entrySet().stream()
        .map(rule ->
            new SharedRule(
                rule.getKey(), rule.getValue(), topics.getOrDefault(rule.getKey(), Set.of())))
        .toList();
  }
}
