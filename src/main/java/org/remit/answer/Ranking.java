package org.remit.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.store.Found;
import org.remit.store.Hit;
import org.remit.store.KnowledgeBase;
import org.remit.store.Search;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
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
    double most = most(found, Hit::words);
    double mostAsked = most(found, Hit::askedWords);
    Set<String> roles = named(question, Scheme.ROLE);
    Set<String> topics = named(question, Scheme.TOPIC);
    boolean wayAsked = question.kind() == Kind.ESCALATION;
    Set<Complaint.Side> sides = complaint.sides(question.cast());
    List<Ranked> ranked = new ArrayList<>();
    for (Hit hit : found.hits()) {
      StoredClause clause = catalogue.clause(hit.clause()).orElse(null);
      if (clause != null) {
        double words = share(hit.words(), most);
        boolean alone = !catalogue.hasQuestions(clause.document());
        List<Reading> steps = wayAsked ? steps(clause, catalogue) : List.of();
        Features features = new Features();
        features.put(Feature.MEANING, Math.max(0, hit.meaning()));
        features.put(Feature.ASKED, Math.max(0, hit.asked()));
        features.put(Feature.LIKEWISE, likewise(clause, hit, found, catalogue));
        features.put(Feature.WORDS, words);
        features.put(Feature.ASKED_WORDS, share(hit.askedWords(), mostAsked));
        if (alone) {
          features.put(Feature.ALONE, 1);
          features.put(Feature.WORDS_ALONE, words);
          features.put(Feature.MEANING_ALONE, Math.max(0, hit.meaning()));
          features.put(Feature.WORD_BY_WORD, Math.max(0, hit.wordByWord()));
        }
        features.put(Feature.ROLES, share(roles, clause.roles()));
        features.put(Feature.TOPICS, share(topics, clause.topics()));
        features.put(Feature.KIND, oneIf(states(question.kind(), clause, catalogue)));
        features.put(Feature.OTHER_SIDE, oneIf(otherSide(sides, steps)));
        features.put(Feature.NUMBER, oneIf(numbered.contains(hit.clause())));
        features.put(Feature.NO_RULE, oneIf(noRule(clause)));
        features.put(Feature.LEAD_IN, oneIf(catalogue.hasChildren(clause)));
        ranked.add(new Ranked(clause, features, weights.score(features), hit.nearest()));
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

  private static double most(Found found, ToDoubleFunction<Hit> score) {
    return found.hits().stream().mapToDouble(score).max().orElse(0);
  }

  private static double share(double score, double most) {
    return most == 0 ? 0 : score / most;
  }

  private static double oneIf(boolean condition) {
    return condition ? 1 : 0;
  }

  private static double likewise(StoredClause clause, Hit hit, Found found, Catalogue catalogue) {
    double likewise = 0;
    for (String other : catalogue.sharedRules().elsewhere(clause)) {
      likewise = Math.max(likewise, found.asked().getOrDefault(other, 0d));
    }
    return Math.max(0, likewise - hit.asked());
  }

  /// Whether a clause states what is asked for: a time limit, a step of a way, what a role is, a
  /// definition.
  private static boolean states(Kind kind, StoredClause clause, Catalogue catalogue) {
    return switch (kind) {
      case ESCALATION -> !steps(clause, catalogue).isEmpty();
      case DEADLINE ->
          catalogue.readings(clause).stream()
              .flatMap(reading -> reading.norms().stream())
              .anyMatch(norm -> norm.timeLimit() != null);
      case DEFINITION -> any(clause, catalogue, SentenceKind.DEFINITION);
      case ROLE -> any(clause, catalogue, SentenceKind.ROLE);
      default -> false;
    };
  }

  private static boolean any(StoredClause clause, Catalogue catalogue, SentenceKind kind) {
    return catalogue.readings(clause).stream().anyMatch(reading -> reading.kind() == kind);
  }

  private static List<Reading> steps(StoredClause clause, Catalogue catalogue) {
    return catalogue.readings(clause).stream()
        .filter(reading -> reading.escalation() != null)
        .toList();
  }

  private boolean otherSide(Set<Complaint.Side> asked, List<Reading> steps) {
    return !steps.isEmpty()
        && steps.stream().allMatch(step -> Collections.disjoint(asked, complaint.sides(step)));
  }

  static boolean noRule(StoredClause clause) {
    return clause.standing().stream()
        .anyMatch(s -> s.equals("struck-out") || s.equals("minuted") || s.equals("reported"));
  }

  /// The IRIs of the concepts of a scheme that a question names.
  private static Set<String> named(Question question, Scheme scheme) {
    return question.concepts().stream()
        .map(Mention::concept)
        .filter(concept -> concept.scheme() == scheme)
        .map(Concept::iri)
        .collect(Collectors.toSet());
  }

  private static double share(Set<String> asked, List<String> named) {
    return asked.isEmpty()
        ? 0
        : (double) asked.stream().filter(named::contains).count() / asked.size();
  }
}
