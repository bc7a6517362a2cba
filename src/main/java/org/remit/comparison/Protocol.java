package org.remit.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.answer.Relations;
import org.remit.answer.Rule;
import org.remit.graph.Terms;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// One document as it is compared: its sentences in reading order, and what people have reviewed of
/// its clauses.
///
/// @param sayings every sentence, list item and heading
public record Protocol(Edition edition, List<Saying> sayings, Relations relations) {

  public Protocol {
    sayings = List.copyOf(sayings);
  }

  /// A document's sentences with where they stand.
  ///
  /// @param rules the rules of the document, which know where their sentences stand
  public static Protocol of(
      Edition edition, List<Reading> readings, List<Rule> rules, Relations relations) {
    Map<String, Rule> places = new HashMap<>();
    rules.forEach(rule -> places.putIfAbsent(rule.clause(), rule));
    List<Saying> sayings = new ArrayList<>();
    for (Reading reading : readings) {
      String clause = reading.clause().value();
      String uri = Terms.clause(edition, clause);
      Rule place = places.get(clause);
      sayings.add(
          new Saying(
              edition,
              reading,
              place == null ? "" : place.heading(),
              place == null ? "" : place.context(),
              place == null ? "" : place.quotedFrom(),
              uri,
              relations.states().getOrDefault(uri, Set.of())));
    }
    return new Protocol(edition, sayings, relations);
  }

  /// Whether people have said which shared rules its clauses state.
  boolean reviewed() {
    return !relations.states().isEmpty();
  }

  /// The sentences that rule or say something.
  List<Saying> speaking() {
    return sayings.stream().filter(Saying::speaks).toList();
  }
}
