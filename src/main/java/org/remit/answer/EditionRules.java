package org.remit.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    Path.Told at = told(reading.clause().value(), List.of(reading.text()));
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

  /// The paths of escalation, as the graph has them.
  List<Path> paths() {
    Map<String, List<Map<String, String>>> steps = new HashMap<>();
    for (Map<String, String> row : rows(STEPS, "*")) {
      steps.computeIfAbsent(value(row, "path"), k -> new ArrayList<>()).add(row);
    }
    Map<String, List<Map<String, String>>> facts = new LinkedHashMap<>();
    for (Map<String, String> row : rows(PATHS, "*")) {
      facts.computeIfAbsent(value(row, "path"), k -> new ArrayList<>()).add(row);
    }
    List<Path> paths = new ArrayList<>();
    facts.forEach((iri, rows) -> paths.add(path(iri, rows, steps.getOrDefault(iri, List.of()))));
    return paths;
  }

  private static final String PATHS =
      """
      ?path a remit:EscalationPath ; remit:about ?about ; remit:deadEnd ?deadEnd ;
            remit:reviewed ?reviewed ; remit:inClause ?clause .
          OPTIONAL { ?path remit:pathGroup ?group }
          OPTIONAL { ?path remit:variant ?variant }
          OPTIONAL { ?path remit:fromRole ?from }
          OPTIONAL { ?path dcterms:subject ?topic }
          OPTIONAL { ?tells dcterms:isPartOf ?path . ?reading remit:tells ?tells .
            OPTIONAL { ?tells remit:end ?end } }\
      """;

  private static final String STEPS =
      """
      ?path remit:step ?step . ?step remit:stepOrder ?order ; remit:goTo ?to ;
            remit:inClause ?clause . ?tells remit:tellsStep ?step . ?reading remit:tells ?tells .
          OPTIONAL { ?step remit:when ?when }\
      """;

  private Path path(String iri, List<Map<String, String>> rows, List<Map<String, String>> steps) {
    Map<String, String> first = rows.getFirst();
    Map<Integer, List<Map<String, String>>> byOrder = new java.util.TreeMap<>();
    for (Map<String, String> row : steps) {
      byOrder
          .computeIfAbsent(Integer.valueOf(value(row, "order")), k -> new ArrayList<>())
          .add(row);
    }
    List<Path.Step> stages = new ArrayList<>();
    byOrder.forEach((order, each) ->
        stages.add(
            new Path.Step(
                order,
                all(each, "to"),
                each.getFirst().get("when"),
                told(fragment(value(each.getFirst(), "clause")), sentences(each)))));
    return new Path(
        iri,
        edition,
        first.get("group"),
        all(rows, "from"),
        value(first, "about"),
        all(rows, "topic"),
        first.get("variant"),
        stages,
        ends(rows),
        value(first, "deadEnd").equals("true"),
        value(first, "reviewed").equals("true"),
        told(fragment(value(first, "clause")), sentences(rows)));
  }

  /// What happens at the end, in the order of the sentences that say so.
  private List<String> ends(List<Map<String, String>> rows) {
    List<String> ends = new ArrayList<>();
    for (String reading : readings.keySet()) {
      rows.stream()
          .filter(row -> value(row, "reading").equals(reading) && row.containsKey("end"))
          .map(row -> value(row, "end"))
          .distinct()
          .forEach(ends::add);
    }
    return ends;
  }

  /// The sentences that tell it, in reading order.
  private List<String> sentences(List<Map<String, String>> rows) {
    Set<String> telling = new LinkedHashSet<>(all(rows, "reading"));
    return readings.entrySet().stream()
        .filter(entry -> telling.contains(entry.getKey()))
        .map(entry -> entry.getValue().text())
        .toList();
  }

  private Path.Told told(String id, List<String> sentences) {
    StoredClause clause = clauses.get(id);
    if (clause == null) {
      throw new IllegalStateException(name + id + " states a rule and is not held");
    }
    return new Path.Told(
        clause.id(),
        clause.citation(),
        clause.under(),
        clause.leadIn(),
        String.join(" ", sentences),
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

  private static List<String> all(List<Map<String, String>> rows, String variable) {
    return rows.stream()
        .filter(row -> row.containsKey(variable))
        .map(row -> value(row, variable))
        .distinct()
        .sorted()
        .toList();
  }

  private static String value(Map<String, String> row, String variable) {
    return row.getOrDefault(variable, "");
  }

  private static String fragment(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
