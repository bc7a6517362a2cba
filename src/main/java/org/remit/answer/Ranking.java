package org.remit.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.question.Question;
import org.remit.store.Found;
import org.remit.store.Hit;
import org.remit.store.KnowledgeBase;
import org.remit.store.Search;
import org.remit.vocabulary.Vocabulary;

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
  private final Sides sides;
  private final Complaint complaint;
  private final Vocabulary vocabulary;

  Ranking(KnowledgeBase base, Weights weights, Vocabulary vocabulary) {
    this.base = base;
    this.weights = weights;
    this.sides = new Sides(vocabulary);
    this.complaint = new Complaint(vocabulary);
    this.vocabulary = vocabulary;
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
    Fit fit = new Fit(question, found, numbered, catalogue, sides, complaint);
    List<Ranked> ranked = new ArrayList<>();
    for (Hit hit : found.hits()) {
      StoredClause clause = catalogue.clause(hit.clause()).orElse(null);
      if (clause != null) {
        Features features = fit.of(hit, clause);
        ranked.add(
            new Ranked(clause, features, weights.score(features), hit.askedAs(), hit.quote()));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score).reversed().thenComparing(r -> r.clause().iri()));
    boolean alone =
        ranked.stream().noneMatch(each -> catalogue.hasQuestions(each.clause().document()));
    return new Ranked.Order(
        ranked,
        fit.mostAskedWords(),
        council == null ? 0 : Math.max(0, nearer(found, council, catalogue, clause -> true)),
        council == null ? 0 : nearer(found, council, catalogue, beyond(council, catalogue)),
        outside(found, council, catalogue),
        found.votes(),
        alone);
  }

  /// Whether a clause states a rule that a document does not state.
  private static Predicate<String> beyond(String document, Catalogue catalogue) {
    return clause -> !catalogue.sharedRules().stated(clause, document);
  }

  /// @param council the one asked, whose document may take up what is outside others
  private Ranked.Order.Outside outside(Found found, @Nullable String council, Catalogue catalogue) {
    String matter = "";
    double outside = 0;
    double answered = 0;
    for (Map.Entry<String, Double> asked : found.asked().entrySet()) {
      if (asked.getKey().startsWith(Terms.DOCUMENTS)) {
        answered = Math.max(answered, asked.getValue());
      } else if (asked.getValue() > outside && !catalogue.speaksOf(asked.getKey(), council)) {
        matter = asked.getKey();
        outside = asked.getValue();
      }
    }
    return new Ranked.Order.Outside(
        vocabulary.concept(matter).orElse(null), outside, outside - answered);
  }

  /// How much nearer the editorial questions are of some clauses of other documents than those that
  /// the clauses of one answer; below 0 where they are not.
  ///
  /// @param counts whether a clause counts, by its IRI
  private static double nearer(
      Found found, String document, Catalogue catalogue, Predicate<String> counts) {
    double here = 0;
    double others = 0;
    for (Map.Entry<String, Double> asked : found.asked().entrySet()) {
      StoredClause clause = catalogue.clause(asked.getKey()).orElse(null);
      if (clause != null && clause.document().equals(document)) {
        here = Math.max(here, asked.getValue());
      } else if (clause != null && asked.getValue() > others && counts.test(clause.iri())) {
        others = asked.getValue();
      }
    }
    return others - here;
  }

  static boolean noRule(StoredClause clause) {
    return clause.standing().stream()
        .anyMatch(s -> s.equals("struck-out") || s.equals("minuted") || s.equals("reported"));
  }
}
