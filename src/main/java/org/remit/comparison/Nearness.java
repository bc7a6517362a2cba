package org.remit.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.store.KnowledgeBase;
import org.remit.store.Search;
import org.remit.vocabulary.Concept;

/// How near the clauses of all documents come to a topic by meaning.
///
/// The everyday questions that editors have written for a clause tell it best; the words of clauses
/// alone tell it less well, since short clauses are near to everything. What counts as near differs
/// from topic to topic, so that it is measured by the documents that do speak of it.
final class Nearness {

  private static final int HITS = 20;

  private final KnowledgeBase base;
  private final Map<String, Map<String, Double>> asked = new HashMap<>();
  private final Map<String, Double> near = new HashMap<>();

  Nearness(KnowledgeBase base) {
    this.base = base;
  }

  /// How near each clause with editorial questions is, by its IRI.
  Map<String, Double> asked(Concept topic) {
    return asked.computeIfAbsent(
        topic.iri(),
        iri ->
            base.search(new Search(topic.label(), topic.label(), Set.of(), Set.of(), HITS))
                .asked());
  }

  /// Takes in what a document says of a topic.
  void speaks(Concept topic, List<Excerpt> clauses) {
    Map<String, Double> known = asked(topic);
    clauses.stream()
        .filter(clause -> known.containsKey(clause.uri()))
        .mapToDouble(clause -> known.getOrDefault(clause.uri(), 0d))
        .max()
        .ifPresent(best -> near.merge(topic.iri(), best, Math::min));
  }

  /// From here on a clause might well be about the topic: it is as near as the best clause of some
  /// document that speaks of it. Nothing is near where none speaks.
  double near(Concept topic) {
    return near.getOrDefault(topic.iri(), Double.MAX_VALUE);
  }
}
