package org.remit.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.store.Found;
import org.remit.store.Hit;
import org.remit.store.KnowledgeBase;
import org.remit.store.Search;
import org.remit.vocabulary.Scheme;

/// Gathers candidates from the graph by SPARQL and from the index by words, meaning and questions,
/// and ranks them by one weighted sum of named features. Ties break by clause IRI, so that the same
/// question always gives the same order.
final class Ranking {

  /// How many candidates each way of searching brings in one document.
  private static final int CANDIDATES = 60;

  /// As many for all documents together, where a rule is judged by clauses of several of them.
  private static final int CANDIDATES_OF_ALL = 600;

  private final KnowledgeBase base;
  private final Weights weights;
  private final Complaint complaint;

  Ranking(KnowledgeBase base, Weights weights, Complaint complaint) {
    this.base = base;
    this.weights = weights;
    this.complaint = complaint;
  }

  /// The candidates, best first.
  Ranked.Order rank(
      Question question, String sparql, @Nullable String council, Catalogue catalogue) {
    Set<String> documents = council == null ? Set.of() : Set.of(council);
    Set<String> named = new TreeSet<>();
    base.select(sparql).rows().forEach(row -> named.add(row.getOrDefault("clause", "")));
    Set<String> numbered = question.numbers().isEmpty() ? Set.of() : named;
    String about = question.about();
    Found found =
        base.search(
            new Search(
                about, about, documents, named, council == null ? CANDIDATES_OF_ALL : CANDIDATES));
    Map<String, Hit> hits = new LinkedHashMap<>();
    found.hits().forEach(hit -> hits.put(hit.clause(), hit));
    double most = most(hits, Hit::words);
    double mostAsked = most(hits, Hit::askedWords);
    List<Ranked> ranked = new ArrayList<>();
    for (Hit hit : hits.values()) {
      StoredClause clause = catalogue.clause(hit.clause()).orElse(null);
      if (clause != null) {
        Map<Feature, Double> features = features(question, hit, clause, catalogue);
        double words = share(hit.words(), most);
        boolean alone = !catalogue.hasQuestions(clause.document());
        features.put(Feature.WORDS, words);
        features.put(Feature.WORDS_ALONE, alone ? words : 0);
        features.put(Feature.MEANING_ALONE, alone ? Math.max(0, hit.meaning()) : 0);
        features.put(Feature.WORD_BY_WORD, alone ? Math.max(0, hit.wordByWord()) : 0);
        features.put(Feature.ALONE, alone ? 1d : 0d);
        features.put(Feature.ASKED_WORDS, share(hit.askedWords(), mostAsked));
        features.put(Feature.NUMBER, numbered.contains(hit.clause()) ? 1d : 0d);
        double likewise =
            catalogue.sharedRules().elsewhere(clause).stream()
                .mapToDouble(other -> found.asked().getOrDefault(other, 0d))
                .reduce(0, Math::max);
        features.put(Feature.LIKEWISE, Math.max(0, likewise - hit.asked()));
        double score = weights.score(features);
        ranked.add(new Ranked(clause, features, score, hit.nearest()));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score).reversed().thenComparing(r -> r.clause().iri()));
    boolean alone =
        ranked.stream().noneMatch(each -> catalogue.hasQuestions(each.clause().document()));
    return new Ranked.Order(
        ranked,
        mostAsked,
        found.nearestAnywhere() - found.nearestAsked(),
        council == null ? 0 : beyond(found, council, catalogue),
        alone);
  }

  /// How much nearer the editorial questions are of clauses of other documents whose rules a
  /// document does not state, than those that its own clauses answer; below 0 where they are not.
  private static double beyond(Found found, String document, Catalogue catalogue) {
    double here = 0;
    double beyond = 0;
    for (Map.Entry<String, Double> asked : found.asked().entrySet()) {
      String clause = asked.getKey();
      if (catalogue.clause(clause).filter(c -> c.document().equals(document)).isPresent()) {
        here = Math.max(here, asked.getValue());
      } else if (asked.getValue() > beyond && !catalogue.sharedRules().stated(clause, document)) {
        beyond = asked.getValue();
      }
    }
    return beyond - here;
  }

  private static double most(Map<String, Hit> hits, ToDoubleFunction<Hit> score) {
    return hits.values().stream().mapToDouble(score).max().orElse(0);
  }

  private static double share(double score, double most) {
    return most == 0 ? 0 : score / most;
  }

  private Map<Feature, Double> features(
      Question question, Hit hit, StoredClause clause, Catalogue catalogue) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.MEANING, Math.max(0, hit.meaning()));
    features.put(Feature.ASKED, Math.max(0, hit.asked()));
    features.put(Feature.ROLES, share(question, Scheme.ROLE, clause.roles()));
    features.put(Feature.TOPICS, share(question, Scheme.TOPIC, clause.topics()));
    List<Reading> steps = question.kind() == Kind.ESCALATION ? steps(clause, catalogue) : List.of();
    features.put(Feature.STEP, steps.isEmpty() ? 0d : 1d);
    features.put(Feature.OTHER_SIDE, otherSide(question, steps) ? 1d : 0d);
    features.put(Feature.NO_RULE, noRule(clause) ? 1d : 0d);
    features.put(Feature.LEAD_IN, catalogue.hasChildren(clause) ? 1d : 0d);
    return features;
  }

  private static List<Reading> steps(StoredClause clause, Catalogue catalogue) {
    return catalogue.readings(clause).stream()
        .filter(reading -> reading.escalation() != null)
        .toList();
  }

  private boolean otherSide(Question question, List<Reading> steps) {
    Set<Complaint.Side> asked = complaint.sides(question.cast());
    return !steps.isEmpty()
        && steps.stream().allMatch(step -> Collections.disjoint(asked, complaint.sides(step)));
  }

  static boolean noRule(StoredClause clause) {
    return clause.standing().stream()
        .anyMatch(s -> s.equals("struck-out") || s.equals("minuted") || s.equals("reported"));
  }

  private static double share(Question question, Scheme scheme, List<String> named) {
    Set<String> asked =
        question.concepts().stream()
            .filter(m -> m.concept().scheme() == scheme)
            .map(m -> m.concept().iri())
            .collect(Collectors.toSet());
    if (asked.isEmpty()) {
      return 0;
    }
    long both = asked.stream().filter(named::contains).count();
    return (double) both / asked.size();
  }
}
