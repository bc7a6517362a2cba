package org.remit.answer;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.store.Found;
import org.remit.store.Hit;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;

/// How well the passages that were found fit one question.
final class Fit {

  private final Question question;
  private final Found found;
  private final Set<String> numbered;
  private final Catalogue catalogue;
  private final Sides sides;
  private final Complaint complaint;
  private final double mostWords;
  private final double mostAskedWords;
  private final Set<String> roles;
  private final Set<String> topics;
  private final Set<Side> complainedOf;
  private final Set<Side> acting;
  private final Set<String> dutiesOf;

  /// @param numbered the IRIs of the clauses whose number the question names
  Fit(
      Question question,
      Found found,
      Set<String> numbered,
      Catalogue catalogue,
      Sides sides,
      Complaint complaint) {
    this.question = question;
    this.found = found;
    this.numbered = numbered;
    this.catalogue = catalogue;
    this.sides = sides;
    this.complaint = complaint;
    this.mostWords = most(Hit::words);
    this.mostAskedWords = most(Hit::askedWords);
    this.roles = roles();
    this.topics = named(Scheme.TOPIC);
    this.complainedOf = complaint.sides(question.cast());
    this.acting = sides.acting(question.cast(), question.kind() == Kind.ESCALATION);
    this.dutiesOf = question.kind() == Kind.DUTIES ? sides.asked(question.cast()) : Set.of();
  }

  private double most(ToDoubleFunction<Hit> score) {
    return found.hits().stream().mapToDouble(score).max().orElse(0);
  }

  /// The IRIs of the concepts of a scheme that the question names.
  private Set<String> named(Scheme scheme) {
    return question.concepts().stream()
        .map(Mention::concept)
        .filter(concept -> concept.scheme() == scheme)
        .map(Concept::iri)
        .collect(Collectors.toSet());
  }

  /// Those, and the roles that are said to act.
  private Set<String> roles() {
    return Stream.concat(
            named(Scheme.ROLE).stream(),
            question.cast().actors().stream().map(actor -> actor.concept().iri()))
        .collect(Collectors.toSet());
  }

  /// BM25 of the question over the best passage's editorial questions.
  double mostAskedWords() {
    return mostAskedWords;
  }

  Features of(Hit hit, StoredClause clause) {
    double words = share(hit.words(), mostWords);
    double named = share(roles, clause.roles());
    double about = share(topics, clause.topics());
    Features features = new Features();
    features.put(Feature.MEANING, Math.max(0, hit.meaning()));
    features.put(Feature.ASKED, Math.max(0, hit.asked()));
    features.put(Feature.LIKEWISE, likewise(hit, clause));
    features.put(Feature.WORDS, words);
    features.put(Feature.ASKED_WORDS, share(hit.askedWords(), mostAskedWords));
    if (!catalogue.hasQuestions(clause.document())) {
      features.put(Feature.ALONE, 1);
      features.put(Feature.WORDS_ALONE, words);
      features.put(Feature.MEANING_ALONE, Math.max(0, hit.meaning()));
      features.put(Feature.LIKE_ANSWERS, Math.max(0, hit.likeAnswers()));
      features.put(Feature.WORD_BY_WORD, Math.max(0, hit.wordByWord()));
      features.put(Feature.ROLES_ALONE, named);
      features.put(Feature.TOPICS_ALONE, about);
    }
    features.put(Feature.ROLES, named);
    features.put(Feature.TOPICS, about);
    features.put(Feature.KIND, oneIf(states(question.kind(), clause)));
    features.put(Feature.COMPLAINT, oneIf(complaint(clause)));
    features.put(Feature.OTHER_SIDE, oneIf(otherSide(clause)));
    features.put(Feature.BEARER, oneIf(sides.rules(clause, catalogue.readings(clause), dutiesOf)));
    features.put(Feature.OTHER_ACTOR, oneIf(otherActor(clause)));
    features.put(Feature.NUMBER, oneIf(numbered.contains(hit.clause())));
    features.put(Feature.NO_RULE, oneIf(Ranking.noRule(clause)));
    features.put(Feature.LEAD_IN, oneIf(catalogue.hasChildren(clause)));
    return features;
  }

  private double likewise(Hit hit, StoredClause clause) {
    double likewise = 0;
    for (String other : catalogue.sharedRules().elsewhere(clause)) {
      likewise = Math.max(likewise, found.asked().getOrDefault(other, 0d));
    }
    return Math.max(0, likewise - hit.asked());
  }

  /// Whether a clause states what is asked for: a time limit, a step of a way, what a role is, a
  /// definition.
  private boolean states(Kind kind, StoredClause clause) {
    return switch (kind) {
      case ESCALATION -> any(clause, reading -> reading.escalation() != null);
      case DEADLINE ->
          any(clause, reading -> reading.norms().stream().anyMatch(n -> n.timeLimit() != null));
      case DEFINITION -> any(clause, reading -> reading.kind() == SentenceKind.DEFINITION);
      case ROLE -> any(clause, reading -> reading.kind() == SentenceKind.ROLE);
      default -> false;
    };
  }

  private boolean any(StoredClause clause, Predicate<Reading> test) {
    return catalogue.readings(clause).stream().anyMatch(test);
  }

  /// Whether a clause tells how to complain of those who did what the question is about.
  private boolean complaint(StoredClause clause) {
    return question.kind() == Kind.ESCALATION
        && !(question.cast().doers().isEmpty() && question.cast().accused().isEmpty())
        && complainedOf.size() == 1
        && any(
            clause,
            reading ->
                complaint.tells(reading) && complaint.sides(reading).containsAll(complainedOf));
  }

  /// Whether a clause tells of ways to complain, and all of them about the side that the question
  /// does not complain of.
  private boolean otherSide(StoredClause clause) {
    if (question.kind() != Kind.ESCALATION || !states(Kind.ESCALATION, clause)) {
      return false;
    }
    return catalogue.readings(clause).stream()
        .filter(reading -> reading.escalation() != null)
        .allMatch(step -> Collections.disjoint(complainedOf, complaint.sides(step)));
  }

  /// Whether a clause rules what one side does, and the question asks about the other's doing. Who
  /// complains of one side is told what the other may do, so a way to complain is none such.
  private boolean otherActor(StoredClause clause) {
    if (acting.isEmpty() || states(Kind.ESCALATION, clause)) {
      return false;
    }
    Set<Side> bound = sides.bound(catalogue.readings(clause));
    return !bound.isEmpty() && Collections.disjoint(acting, bound);
  }

  private static double share(double score, double most) {
    return most == 0 ? 0 : score / most;
  }

  private static double oneIf(boolean condition) {
    return condition ? 1 : 0;
  }

  private static double share(Set<String> asked, List<String> named) {
    return asked.isEmpty()
        ? 0
        : (double) asked.stream().filter(named::contains).count() / asked.size();
  }
}
