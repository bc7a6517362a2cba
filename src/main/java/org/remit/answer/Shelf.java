package org.remit.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.remit.graph.GraphReader;
import org.remit.graph.QuestionBank;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.source.Edition;
import org.remit.source.Span;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Vocabulary;

/// Lays out the documents of a knowledge base for reading.
public final class Shelf implements Library {

  /// More documents than this are seldom read at a time.
  private static final int KEPT = 32;

  private final KnowledgeBase base;
  private final Vocabulary vocabulary;
  private volatile @Nullable Held held;
  private final Recent<Optional<Reading>> recent = new Recent<>(KEPT);
  private volatile Ready ready = new Ready("", new Suggestions(List.of()));

  /// What can be suggested of the facts with a fingerprint.
  private record Ready(String fingerprint, Suggestions suggestions) {}

  public Shelf(KnowledgeBase base, Vocabulary vocabulary) {
    this.base = base;
    this.vocabulary = vocabulary;
  }

  /// What has been read out of the store, for as long as its facts stay the same.
  private record Held(
      String fingerprint,
      Map<String, List<org.remit.norm.Reading>> readings,
      Map<String, List<EscalationPath>> paths) {}

  @Override
  public List<Suggestion> suggest(String typed, @Nullable String council, int limit) {
    return ready().suggestions().of(typed, council, limit);
  }

  private Ready ready() {
    Ready now = ready;
    String fingerprint = base.fingerprint();
    if (!now.fingerprint().equals(fingerprint)) {
      now = new Ready(fingerprint, new Suggestions(SuggestionSources.read(base, vocabulary)));
      ready = now;
    }
    return now;
  }

  @Override
  public List<Edition> editions() {
    return base.editions();
  }

  @Override
  public Optional<Reading> read(String document) {
    return recent.get(
        document,
        base.fingerprint(),
        () ->
            editions().stream()
                .filter(edition -> edition.document().equals(document))
                .findFirst()
                .map(this::read));
  }

  @Override
  public List<org.remit.norm.Reading> readings(String document) {
    return held().readings().getOrDefault(document, List.of());
  }

  @Override
  public String sourceText(String document) {
    return base.sourceText(document);
  }

  @Override
  public List<EscalationPath> paths(String document) {
    return held().paths().getOrDefault(document, List.of());
  }

  @Override
  public List<YesOrNo> yesOrNo(String document) {
    String query =
        Terms.PREFIXES
            + "SELECT ?clause ?text ?said WHERE {\n  GRAPH <"
            + QuestionBank.name(document)
            + "> {\n    VALUES (?wording ?said) { (remit:yesWording \"yes\") (remit:noWording \"no\") }\n"
            + "    ?question remit:answeredBy ?clause ; ?wording ?text\n  }\n}\n"
            + "ORDER BY ?clause ?said ?text";
    return base.select(query).rows().stream()
        .map(row ->
            new YesOrNo(
                row.getOrDefault("clause", ""),
                row.getOrDefault("text", ""),
                "yes".equals(row.get("said"))))
        .toList();
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private Held held() {
    String fingerprint = base.fingerprint();
    Held now = held;
    if (now == null || !now.fingerprint().equals(fingerprint)) {
      Map<String, List<org.remit.norm.Reading>> readings = new HashMap<>();
      Map<String, List<EscalationPath>> paths = new HashMap<>();
      for (Edition edition : base.editions()) {
        String document = edition.document();
        List<org.remit.norm.Reading> said = base.readings(document);
        readings.put(document, said);
        paths.put(
            document, new PathJoiner(edition, base.sourceText(document), vocabulary).join(said));
      }
      now = new Held(fingerprint, Map.copyOf(readings), Map.copyOf(paths));
      held = now;
    }
    return now;
  }

  private Reading read(Edition edition) {
    List<StoredClause> clauses = base.clauses(edition.document());
    String source = base.sourceText(edition.document());
    List<Reading.Oddity> oddities = new ArrayList<>();
    for (GraphReader.StoredIssue issue : base.issues(edition.document())) {
      oddities.add(
          new Reading.Oddity(
              issue.kind(), issue.message(), citation(clauses, issue.span()), issue.span()));
    }
    return new Reading(edition, below("", clauses, source), oddities);
  }

  /// The citation of the clause that a place lies in, or "".
  private static String citation(List<StoredClause> clauses, Span place) {
    return clauses.stream()
        .filter(c -> c.words().stream().anyMatch(w -> w.span().overlaps(place)))
        .map(StoredClause::citation)
        .findFirst()
        .orElse("");
  }

  private static List<Reading.Passage> below(
      String parent, List<StoredClause> clauses, String source) {
    List<Reading.Passage> passages = new ArrayList<>();
    for (StoredClause clause : clauses) {
      if (clause.parent().equals(parent) && !clause.level().equals("piece")) {
        passages.add(passage(clause, clauses, source));
      }
    }
    return passages;
  }

  private static Reading.Passage passage(
      StoredClause clause, List<StoredClause> clauses, String source) {
    List<Span> words = new ArrayList<>(clause.spans("intro"));
    words.addAll(clause.spans("content"));
    return new Reading.Passage(
        clause.id(),
        clause.level(),
        clause.citation(),
        clause.number(),
        clause.heading(),
        quote(source, words),
        quote(source, clause.spans("wrapUp")),
        clause.cells(),
        clause.standing(),
        clause.quotedFrom(),
        Changes.of(clause),
        below(clause.id(), clauses, source));
  }

  /// The words at some spans as printed, with a blank where white space lay between.
  private static String quote(String source, List<Span> spans) {
    return org.remit.clause.Quotation.of(source, units(source, spans)).text();
  }

  /// Spans of code points as spans of the text's own units.
  private static List<Span> units(String source, List<Span> points) {
    return points.stream()
        .map(p ->
            new Span(
                source.offsetByCodePoints(0, p.start()), source.offsetByCodePoints(0, p.end())))
        .toList();
  }
}
