package org.remit.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.remit.answer.Changes;
import org.remit.answer.Rule;
import org.remit.graph.ClauseRelations;
import org.remit.graph.StoredClause;
import org.remit.norm.ContextReason;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;

/// The clauses of one edition as comparisons show them.
final class Excerpts {

  /// Sentences that say nothing by themselves.
  private static final Set<SentenceKind> EMPTY =
      Set.of(SentenceKind.FURNITURE, SentenceKind.UNMODELLED);

  private final Edition edition;
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, Set<String>> states;
  private final List<StoredClause> clauses;
  private final Set<String> passages = new HashSet<>();
  private final Set<String> divided = new HashSet<>();

  Excerpts(KnowledgeBase base, Edition edition, List<Rule> norms) {
    this.edition = edition;
    ClauseRelations relations = base.relations(edition.document());
    this.states = relations.states();
    this.clauses = base.clauses(edition.document());
    for (Reading reading : base.readings(edition.document())) {
      if (!EMPTY.contains(reading.kind()) && reading.reason() != ContextReason.TITLE) {
        readings.computeIfAbsent(reading.clause().value(), id -> new ArrayList<>()).add(reading);
      }
    }
    norms.forEach(rule -> rules.computeIfAbsent(rule.clause(), id -> new ArrayList<>()).add(rule));
    for (StoredClause clause : clauses) {
      if (clause.passage()) {
        passages.add(clause.id());
      }
      if (clause.level().equals("piece")) {
        divided.add(clause.parent());
      }
    }
  }

  /// Every clause with words that somebody or some rule has read, in reading order.
  List<Excerpt> all() {
    List<Excerpt> all = new ArrayList<>();
    for (StoredClause clause : clauses) {
      boolean whole = !divided.contains(clause.id());
      if (whole && !(clause.text().isEmpty() && clause.heading().isEmpty())) {
        all.add(excerpt(clause));
      }
    }
    return all;
  }

  private Excerpt excerpt(StoredClause clause) {
    boolean piece = clause.level().equals("piece");
    String id = piece ? clause.parent() : clause.id();
    String text = clause.text().isEmpty() ? clause.heading() : clause.text();
    List<Reading> said =
        readings.getOrDefault(id, List.of()).stream()
            .filter(reading -> !piece || text.contains(reading.text()))
            .toList();
    List<Rule> stated =
        rules.getOrDefault(id, List.of()).stream()
            .filter(rule -> !piece || text.contains(rule.text()))
            .toList();
    return new Excerpt(
        edition,
        clause.id(),
        clause.order(),
        piece ? "" : clause.parent(),
        clause.citation(),
        clause.under(),
        clause.leadIn(),
        text,
        clause.standing(),
        clause.quotedFrom(),
        Changes.of(clause),
        topics(said),
        shared(clause, piece),
        stated,
        kind(said),
        said.stream().allMatch(Reading::reviewed),
        clause.iri(),
        "/documents/" + edition.document() + "#" + id);
  }

  private static List<String> topics(List<Reading> said) {
    return said.stream()
        .map(Reading::topics)
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /// What a clause states as others do; what is said of a clause too long to show whole holds for
  /// its pieces.
  private List<String> shared(StoredClause clause, boolean piece) {
    Set<String> shared = new TreeSet<>(states.getOrDefault(clause.iri(), Set.of()));
    if (piece && !passages.contains(clause.parent())) {
      String whole = clause.iri().substring(0, clause.iri().indexOf('#') + 1) + clause.parent();
      shared.addAll(states.getOrDefault(whole, Set.of()));
    }
    return new ArrayList<>(shared);
  }

  private static Excerpt.Kind kind(List<Reading> said) {
    if (said.stream().allMatch(reading -> reading.kind() == SentenceKind.HEADING)) {
      return Excerpt.Kind.HEADING;
    }
    return said.stream().allMatch(reading -> reading.kind() == SentenceKind.LEAD_IN)
        ? Excerpt.Kind.LEAD_IN
        : Excerpt.Kind.WORDS;
  }
}
