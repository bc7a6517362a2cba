package org.remit.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Rule.Part;
import org.remit.answer.Rule.Slot;
import org.remit.graph.NormGraph;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Vocabulary;

/// Puts the rules and paths of one edition together with the clauses that state them.
final class EditionRules {

  private final KnowledgeBase base;
  private final Edition edition;
  private final String name;
  private final Map<String, StoredClause> clauses = new HashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Whereabouts whereabouts;

  EditionRules(KnowledgeBase base, Edition edition) {
    this.base = base;
    this.edition = edition;
    this.name = Terms.edition(edition) + "#";
    List<StoredClause> held = base.clauses(edition.document());
    held.forEach(clause -> clauses.put(clause.id(), clause));
    base.readings(edition.document()).forEach(each -> readings.put(name + each.id(), each));
    this.whereabouts = new Whereabouts(held, base.sourceText(edition.document()));
  }

  /// The norms in reading order.
  List<Rule> norms() {
    Map<String, Set<String>> stated = new HashMap<>();
    for (Map<String, String> row : rows("?reading remit:states ?norm", "?reading ?norm")) {
      stated
          .computeIfAbsent(value(row, "reading"), k -> new TreeSet<>(Register.BY_NUMBER))
          .add(value(row, "norm"));
    }
    List<Rule> rules = new ArrayList<>();
    readings.forEach((iri, reading) -> {
      int next = 0;
      for (String norm : stated.getOrDefault(iri, Set.of())) {
        if (next < reading.norms().size()) {
          rules.add(rule(norm, reading, reading.norms().get(next++)));
        }
      }
    });
    return rules;
  }

  private Rule rule(String uri, Reading reading, Norm norm) {
    StatedPath.At at = at(reading.clause().value());
    return new Rule(
        uri,
        edition,
        at.clause(),
        at.citation(),
        at.heading(),
        at.context(),
        reading.text(),
        whereabouts.of(reading.spans(), at.clause()),
        at.standing(),
        at.quotedFrom(),
        norm,
        reading.reviewed(),
        slots(norm, at.clause()),
        at.uri());
  }

  private List<Slot> slots(Norm norm, String clause) {
    List<Slot> slots = new ArrayList<>();
    norm.bearers().forEach(party -> slots.add(slot(Part.BEARER, party, clause)));
    add(slots, Part.MODAL, norm.frame().modal(), clause);
    add(slots, Part.ACTION, norm.action().words(), clause);
    add(slots, Part.OBJECT, norm.object(), clause);
    norm.counterparties().forEach(party -> slots.add(slot(Part.COUNTERPARTY, party, clause)));
    TimeLimit limit = norm.timeLimit();
    add(slots, Part.LIMIT, limit == null ? null : limit.words(), clause);
    add(slots, Part.CONDITION, norm.condition(), clause);
    add(slots, Part.EXCEPTION, norm.exception(), clause);
    return slots;
  }

  private Slot slot(Part part, Party party, String clause) {
    Phrase words = party.words();
    return new Slot(part, party.role(), words.text(), whereabouts.of(words.spans(), clause));
  }

  /// What was put in a reviewer's words, and not read from the clause's, is left out.
  private void add(List<Slot> slots, Part part, @Nullable Phrase words, String clause) {
    if (words != null && !words.spans().isEmpty()) {
      slots.add(new Slot(part, null, words.text(), whereabouts.of(words.spans(), clause)));
    }
  }

  /// The paths of escalation and their variants, with the clauses that tell of them.
  List<StatedPath> paths(Vocabulary vocabulary) {
    List<Reading> telling = List.copyOf(readings.values());
    return new PathJoiner(edition, base.sourceText(edition.document()), vocabulary)
        .join(telling).stream()
            .flatMap(EscalationPath::withVariants)
            .filter(path -> !path.readings().isEmpty())
            .map(this::stated)
            .toList();
  }

  private StatedPath stated(EscalationPath path) {
    Map<String, StatedPath.At> clauses = new LinkedHashMap<>();
    for (Reading reading : path.readings()) {
      String clause = reading.clause().value();
      clauses.computeIfAbsent(clause, this::at);
    }
    return new StatedPath(path, clauses);
  }

  private StatedPath.At at(String id) {
    StoredClause clause = clauses.get(id);
    if (clause == null) {
      throw new IllegalStateException(name + id + " states a rule and is not held");
    }
    return new StatedPath.At(
        clause.id(),
        clause.citation(),
        clause.under(),
        clause.leadIn(),
        clause.standing(),
        clause.quotedFrom(),
        clause.iri(),
        "/documents/" + edition.document() + "#" + clause.id());
  }

  private List<Map<String, String>> rows(String pattern, String variables) {
    String sparql =
        Terms.PREFIXES
            + "SELECT "
            + variables
            + "\nWHERE {\n  GRAPH <"
            + NormGraph.name(edition.document())
            + "> {\n    "
            + pattern
            + "\n  }\n}\nORDER BY ?path ?reading\n";
    return base.select(sparql).rows();
  }

  private static String value(Map<String, String> row, String variable) {
    return row.getOrDefault(variable, "");
  }
}
