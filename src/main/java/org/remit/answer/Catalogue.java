package org.remit.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.ClauseRelations;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;

/// The published editions and clauses as answers need them: held in memory, made anew when the
/// facts change.
final class Catalogue {

  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final Map<String, StoredClause> byIri = new LinkedHashMap<>();
  private final Map<String, List<StoredClause>> byDocument = new LinkedHashMap<>();
  private final Map<String, StoredClause> byId = new LinkedHashMap<>();

  /// The clauses that have clauses under them, by IRI.
  private final Set<String> parents = new HashSet<>();

  /// The documents that editors have written questions for.
  private final Set<String> asked = new HashSet<>();

  /// What the sentences of each clause say, by the clause's IRI.
  private final Map<String, List<Reading>> readings = new HashMap<>();

  private final Map<String, List<ClauseRelations.Related>> related = new HashMap<>();
  private final SharedRules sharedRules;

  /// The IRIs of what the clauses of each document are about.
  private final Map<String, Set<String>> topics = new HashMap<>();

  private static final String WITH_QUESTIONS =
      Terms.PREFIXES + "SELECT DISTINCT ?clause WHERE { ?question remit:answeredBy ?clause }";

  Catalogue(KnowledgeBase base) {
    for (Map<String, String> row : base.select(WITH_QUESTIONS).rows()) {
      String clause = row.getOrDefault("clause", "");
      asked.add(Terms.documentOf(clause));
    }
    Map<String, Set<String>> states = new HashMap<>();
    for (Edition edition : base.editions()) {
      ClauseRelations relations = base.relations(edition.document());
      states.putAll(relations.states());
      related.putAll(relations.related());
      editions.put(edition.document(), edition);
      List<StoredClause> clauses = base.clauses(edition.document());
      byDocument.put(edition.document(), clauses);
      for (StoredClause clause : clauses) {
        byIri.put(clause.iri(), clause);
        byId.put(key(clause.document(), clause.id()), clause);
      }
      topics.put(
          edition.document(),
          clauses.stream().flatMap(clause -> clause.topics().stream()).collect(Collectors.toSet()));
      for (StoredClause clause : clauses) {
        parent(clause).ifPresent(parent -> parents.add(parent.iri()));
      }
      read(clauses, base.readings(edition.document()));
    }
    sharedRules = new SharedRules(states, byIri);
  }

  private void read(List<StoredClause> clauses, List<Reading> all) {
    Map<String, List<Reading>> whole = new HashMap<>();
    for (Reading reading : all) {
      whole.computeIfAbsent(reading.clause().value(), id -> new ArrayList<>()).add(reading);
    }
    for (StoredClause clause : clauses) {
      boolean piece = clause.level().equals("piece");
      List<Reading> of = whole.getOrDefault(piece ? clause.parent() : clause.id(), List.of());
      readings.put(
          clause.iri(),
          of.stream().filter(each -> !piece || clause.text().contains(each.text())).toList());
    }
  }

  private static String key(String document, String id) {
    return document + "#" + id;
  }

  List<Edition> editions() {
    return new ArrayList<>(editions.values());
  }

  /// The edition of one document, or of all where none is named.
  List<Edition> editions(@Nullable String document) {
    return editions.values().stream()
        .filter(edition -> document == null || edition.document().equals(document))
        .toList();
  }

  Edition edition(String document) {
    return java.util.Objects.requireNonNull(editions.get(document));
  }

  boolean holds(String document) {
    return editions.containsKey(document);
  }

  Optional<StoredClause> clause(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /// Whether editors have written questions for a document.
  boolean hasQuestions(String document) {
    return asked.contains(document);
  }

  /// What the sentences of a clause say, as reviewed; of a piece of a clause, its own sentences.
  List<Reading> readings(StoredClause clause) {
    return readings.getOrDefault(clause.iri(), List.of());
  }

  /// The clauses that belong to a clause, as editors have written.
  List<ClauseRelations.Related> related(StoredClause clause) {
    return related.getOrDefault(clause.iri(), List.of());
  }

  /// Whether a document, or any where none is named, has clauses about a topic.
  boolean speaksOf(String topic, @Nullable String document) {
    return topics.entrySet().stream()
        .filter(of -> document == null || of.getKey().equals(document))
        .anyMatch(of -> of.getValue().contains(topic));
  }

  SharedRules sharedRules() {
    return sharedRules;
  }

  /// The clause above, if there is one.
  Optional<StoredClause> parent(StoredClause clause) {
    return Optional.ofNullable(byId.get(key(clause.document(), clause.parent())));
  }

  boolean hasChildren(StoredClause clause) {
    return parents.contains(clause.iri());
  }

  /// The words of every clause.
  List<String> texts() {
    return byIri.values().stream().map(StoredClause::text).toList();
  }

  List<StoredClause> clauses(String document) {
    return byDocument.getOrDefault(document, List.of());
  }
}
