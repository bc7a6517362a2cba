package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.answer.Rulebook;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// What every protocol says of every topic, worked out for one state of the facts.
final class Material {

  /// More points than this are not all shown at once.
  private static final int MANY = 6;

  /// The wider topics that hold everything a protocol can be about.
  private static final String MATTERS = Scheme.TOPIC.concept("protocol-matters");

  private static final Comparator<Excerpt> RULES_FIRST =
      Comparator.comparing((Excerpt clause) -> !clause.stands()).thenComparingInt(Excerpt::order);

  private final List<Edition> editions;
  private final List<Concept> topics = new ArrayList<>();
  private final Map<String, List<Concept>> narrower = new HashMap<>();
  private final Map<String, List<SharedRule>> rules = new HashMap<>();
  private final Map<String, Map<String, Cell>> cells = new HashMap<>();

  private Material(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  static Material of(KnowledgeBase base, Rulebook rulebook) {
    Material material = new Material(base.editions());
    material.arrange(rulebook.vocabulary());
    List<SharedRule> shared = SharedRule.all(base);
    for (Concept topic : material.topics) {
      material.rules.put(
          topic.iri(), shared.stream().filter(r -> r.topics().contains(topic.iri())).toList());
    }
    Map<String, List<Excerpt>> excerpts = new HashMap<>();
    for (Edition edition : material.editions) {
      String document = edition.document();
      excerpts.put(document, new Excerpts(base, edition, rulebook.norms(document)).all());
    }
    Nearness nearness = material.nearness(base, excerpts);
    for (Edition edition : material.editions) {
      List<Excerpt> all = excerpts.getOrDefault(edition.document(), List.of());
      Lookups lookups = new Lookups(base, edition, all, rulebook.vocabulary(), nearness);
      Map<String, Cell> said = new HashMap<>();
      for (Concept topic : material.topics) {
        said.put(topic.iri(), material.cell(edition, topic, all, lookups));
      }
      material.cells.put(edition.document(), said);
    }
    return material;
  }

  /// What is near to each topic of which some document is silent.
  private Nearness nearness(KnowledgeBase base, Map<String, List<Excerpt>> excerpts) {
    Nearness nearness = new Nearness(base);
    for (Concept topic : topics) {
      List<List<Excerpt>> said =
          excerpts.values().stream().map(all -> clauses(topic, all)).toList();
      if (said.stream().anyMatch(List::isEmpty)) {
        said.stream()
            .filter(clauses -> !clauses.isEmpty())
            .forEach(clauses -> nearness.speaks(topic, clauses));
      }
    }
    return nearness;
  }

  /// Topics by name, each with the narrower ones after it.
  private void arrange(Vocabulary vocabulary) {
    List<Concept> concepts = new ArrayList<>(vocabulary.concepts(Scheme.TOPIC));
    concepts.sort(Comparator.comparing(Concept::label));
    for (Concept concept : concepts) {
      concept
          .broader()
          .forEach(wider -> narrower.computeIfAbsent(wider, w -> new ArrayList<>()).add(concept));
    }
    narrower(MATTERS).forEach(this::arrange);
  }

  private void arrange(Concept topic) {
    topics.add(topic);
    narrower(topic.iri()).forEach(this::arrange);
  }

  private List<Concept> narrower(String topic) {
    return narrower.getOrDefault(topic, List.of());
  }

  List<Edition> editions() {
    return editions;
  }

  List<Concept> topics() {
    return List.copyOf(topics);
  }

  private Cell cell(Edition edition, Concept topic, List<Excerpt> all, Lookups lookups) {
    List<Excerpt> clauses = clauses(topic, all);
    return clauses.isEmpty()
        ? new Cell.Silent(edition, lookups.of(topic, narrower(topic.iri())))
        : new Cell.Speaks(edition, clauses, lookups.notNamed(topic));
  }

  /// What a document says of a topic; where nothing, what it says of narrower ones.
  private List<Excerpt> clauses(Concept topic, List<Excerpt> all) {
    List<Excerpt> clauses = about(topic, all);
    return clauses.isEmpty()
        ? narrower(topic.iri()).stream()
            .flatMap(each -> about(each, all).stream())
            .distinct()
            .sorted(RULES_FIRST)
            .toList()
        : clauses;
  }

  private List<Excerpt> about(Concept topic, List<Excerpt> all) {
    Set<String> stated =
        rules.getOrDefault(topic.iri(), List.of()).stream()
            .map(SharedRule::iri)
            .collect(java.util.stream.Collectors.toSet());
    List<Excerpt> about =
        all.stream()
            .filter(clause ->
                clause.topics().contains(topic.iri())
                    || clause.shared().stream().anyMatch(stated::contains))
            .toList();
    return about.stream()
        .filter(clause -> !isSaidByItems(clause, about))
        .sorted(RULES_FIRST)
        .toList();
  }

  /// A lead-in is shown with each of its items.
  private static boolean isSaidByItems(Excerpt clause, List<Excerpt> about) {
    return clause.kind() == Excerpt.Kind.LEAD_IN
        && about.stream().anyMatch(other -> other.parent().equals(clause.clause()));
  }

  /// The row of a topic for some of the editions.
  Row row(Concept topic, List<Edition> columns) {
    List<Cell> chosen =
        columns.stream()
            .map(edition -> cells.getOrDefault(edition.document(), Map.of()).get(topic.iri()))
            .map(java.util.Objects::requireNonNull)
            .toList();
    boolean narrow = topic.broader().stream().noneMatch(MATTERS::equals);
    return new Row(topic, narrow, chosen, points(topic, chosen));
  }

  private List<Point> points(Concept topic, List<Cell> chosen) {
    Map<SharedRule, List<List<Excerpt>>> found = new LinkedHashMap<>();
    for (SharedRule rule : rules.getOrDefault(topic.iri(), List.of())) {
      List<List<Excerpt>> stating = chosen.stream().map(cell -> stating(cell, rule.iri())).toList();
      if (stating.stream().filter(clauses -> !clauses.isEmpty()).count() > 1) {
        found.put(rule, stating);
      }
    }
    List<Map.Entry<SharedRule, List<List<Excerpt>>>> sorted = new ArrayList<>(found.entrySet());
    sorted.sort(
        Comparator.comparingDouble((Map.Entry<SharedRule, List<List<Excerpt>>> e) -> -weight(e))
            .thenComparing(e -> e.getKey().label()));
    List<Point> points = new ArrayList<>();
    for (var entry : sorted) {
      boolean main = sorted.size() <= MANY || points.size() < MANY - 1;
      points.add(new Point(entry.getKey().iri(), entry.getKey().label(), main, entry.getValue()));
    }
    return points;
  }

  /// What more councils say, and what is about this topic alone, comes first.
  private static double weight(Map.Entry<SharedRule, List<List<Excerpt>>> point) {
    long councils = point.getValue().stream().filter(clauses -> !clauses.isEmpty()).count();
    long rules =
        point.getValue().stream()
            .flatMap(List::stream)
            .filter(clause -> clause.stands() && !clause.rules().isEmpty())
            .count();
    return councils * 100 + (point.getKey().topics().size() == 1 ? 50 : 0) + Math.min(rules, 40);
  }

  private static List<Excerpt> stating(Cell cell, String rule) {
    return switch (cell) {
      case Cell.Silent _ -> List.of();
      case Cell.Speaks speaks ->
          speaks.clauses().stream().filter(c -> c.shared().contains(rule)).toList();
    };
  }
}
