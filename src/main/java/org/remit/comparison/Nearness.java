package org.remit.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.remit.store.Found;
import org.remit.store.KnowledgeBase;
import org.remit.store.Search;
import org.remit.vocabulary.Concept;

/// How near the clauses of all documents come to a topic by meaning.
///
/// Where editors have written the everyday questions that a clause answers, these tell it best:
/// what is about the topic mostly lies above [#NEAR], and what is about something else mostly
/// below. The words of clauses alone tell it less well, since short clauses are near to everything.
final class Nearness {

  /// From here on a clause might well be about the topic.
  static final double NEAR = 0.5;

  private static final int HITS = 20;

  private final KnowledgeBase base;
  private final Map<String, Found> found = new HashMap<>();

  Nearness(KnowledgeBase base) {
    this.base = base;
  }

  private Found found(Concept topic) {
    return found.computeIfAbsent(
        topic.iri(),
        iri -> base.search(new Search(topic.label(), topic.label(), Set.of(), Set.of(), HITS)));
  }

  /// How near each clause with editorial questions is, by its IRI.
  Map<String, Double> asked(Concept topic) {
    return found(topic).asked();
  }
}
