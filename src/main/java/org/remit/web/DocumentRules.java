package org.remit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.remit.answer.Reading.Passage;
import org.remit.answer.Rule;
import org.remit.answer.Rule.Place;
import org.remit.norm.Force;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;

/// The rules that a document's page shows, by clause: their cards, and the words that these lead
/// to.
final class DocumentRules {

  private final Map<String, List<CardView>> cards = new HashMap<>();
  private final Map<String, Set<Span>> targets = new HashMap<>();

  DocumentRules(List<Rule> rules, Vocabulary vocabulary) {
    for (Rule rule : rules) {
      cards
          .computeIfAbsent(rule.clause(), k -> new ArrayList<>())
          .add(CardView.of(rule, vocabulary, "", List.of()));
      rule.sentence().forEach(this::target);
      rule.slots().forEach(slot -> slot.places().forEach(this::target));
    }
  }

  private void target(Place place) {
    Span range = place.range();
    if (range != null && !range.isEmpty()) {
      targets.computeIfAbsent(place.clause(), k -> new TreeSet<>()).add(range);
    }
  }

  List<CardView> cards(String clause) {
    return cards.getOrDefault(clause, List.of());
  }

  Set<Span> targets(String clause) {
    return targets.getOrDefault(clause, Set.of());
  }

  /// How the rules of a clause speak, each force once.
  List<Force> marks(String clause) {
    return cards(clause).stream().map(CardView::force).distinct().sorted().toList();
  }

  /// The passages that state the rules, with what they lie in.
  List<Passage> only(List<Passage> passages) {
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : passages) {
      List<Passage> below = only(passage.passages());
      if (!below.isEmpty() || cards.containsKey(passage.id())) {
        kept.add(passage.with(below));
      }
    }
    return kept;
  }
}
