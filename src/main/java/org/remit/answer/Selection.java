package org.remit.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.graph.ClauseRelations.Related;
import org.remit.graph.ClauseRelations.Relation;
import org.remit.norm.Escalation;
import org.remit.norm.Reading;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;

/// Chooses what to show of the ranked candidates, in which order and as which part of the answer,
/// and decides whether there is an answer at all.
final class Selection {

  /// A candidate with the part it plays.
  record Chosen(Ranked ranked, Result.Part part) {}

  private final List<Chosen> chosen;
  private final Reply.@Nullable Silence silence;
  private final @Nullable Concept outside;

  /// The number of a clause that is asked for and that no document searched has, or null.
  private final @Nullable String missing;

  private Selection(
      List<Chosen> chosen,
      Reply.@Nullable Silence silence,
      @Nullable Concept outside,
      @Nullable String missing) {
    this.chosen = List.copyOf(chosen);
    this.silence = silence;
    this.outside = outside;
    this.missing = missing;
  }

  static Selection of(
      Question question,
      Ranked.Order order,
      @Nullable String council,
      Catalogue catalogue,
      Weights weights) {
    Concept named = named(question, council, catalogue);
    Concept outside =
        named == null && order.outside().nearer() > weights.outsideBy()
            ? order.outside().matter()
            : named;
    List<Ranked> ranked = order.passages();
    boolean numbered = ranked.stream().anyMatch(each -> each.features().of(Feature.NUMBER) > 0);
    String missing =
        numbered || question.numbers().isEmpty() ? null : question.numbers().getFirst();
    // a clause that is there by its number answers; with nothing else named, no other one does
    boolean lacking = missing != null && question.concepts().isEmpty();
    boolean silent = ranked.isEmpty() || lacking || (!numbered && weights.silence().silent(order));
    List<Chosen> chosen =
        council == null
            ? acrossCouncils(ranked, catalogue, weights)
            : withinOne(question, ranked, catalogue, weights);
    Reply.Silence silence = null;
    if (silent) {
      chosen = chosen.stream().map(c -> new Chosen(c.ranked(), Result.Part.NEARBY)).toList();
      boolean nothing =
          ranked.isEmpty()
              || (question.concepts().isEmpty()
                  && question.numbers().isEmpty()
                  && question.kind() == Kind.PASSAGE
                  && order.words() == 0);
      silence =
          nothing
              ? Reply.Silence.NOT_UNDERSTOOD
              : outside != null ? Reply.Silence.NOT_A_MATTER : Reply.Silence.NOT_COVERED;
    }
    return new Selection(chosen, silence, outside, missing);
  }

  /// The matter outside protocols that a question names, or null.
  private static @Nullable Concept named(
      Question question, @Nullable String council, Catalogue catalogue) {
    return question.concepts().stream()
        .map(Mention::concept)
        .filter(concept -> concept.coveredBy().isPresent())
        .filter(concept -> !catalogue.speaksOf(concept.iri(), council))
        .findFirst()
        .orElse(null);
  }

  /// The best clause, what belongs to it, and what answers nearly as well.
  private static List<Chosen> withinOne(
      Question question, List<Ranked> ranked, Catalogue catalogue, Weights weights) {
    if (ranked.isEmpty()) {
      return List.of();
    }
    Map<String, Relation> belongs = belongs(ranked.getFirst(), catalogue);
    Ranked best =
        question.kind() == Kind.ESCALATION
            ? wayFrom(question, belongs, ranked, catalogue)
            : ranked.getFirst();
    belongs.remove(best.clause().iri());
    List<Ranked> order = new ArrayList<>();
    for (Ranked each : ranked) {
      boolean belonging = belongs.containsKey(each.clause().iri());
      order.add(belonging ? each.scored(each.score() + weights.belongs()) : each);
    }
    order.sort(
        Comparator.comparingInt((Ranked each) -> each.clause().equals(best.clause()) ? 0 : 1)
            .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
            .thenComparing(each -> each.clause().iri()));
    List<Chosen> chosen = new ArrayList<>();
    for (Ranked each : order) {
      chosen.add(new Chosen(each, part(each, best, belongs, weights)));
    }
    return chosen;
  }

  /// What answers who asks whom to go to: where the best passage is a rule that names nobody, the
  /// first passage that tells who to go to when it is broken, if that way is open to who asks.
  private static Ranked wayFrom(
      Question question, Map<String, Relation> belongs, List<Ranked> ranked, Catalogue catalogue) {
    Ranked best = ranked.getFirst();
    if (ways(best, catalogue).findAny().isPresent()) {
      return best;
    }
    @Nullable Concept asker = question.cast().asker();
    return ranked.stream()
        .filter(each -> belongs.get(each.clause().iri()) == Relation.FOLLOWED)
        .filter(each -> each.features().of(Feature.OTHER_SIDE) == 0)
        .filter(each -> ways(each, catalogue).anyMatch(way -> asker == null || open(way, asker)))
        .findFirst()
        .orElse(best);
  }

  private static Stream<Escalation> ways(Ranked each, Catalogue catalogue) {
    return catalogue.readings(each.clause()).stream()
        .map(Reading::escalation)
        .filter(Objects::nonNull)
        .filter(way -> !way.steps().isEmpty());
  }

  private static boolean open(Escalation way, Concept asker) {
    return way.from().isEmpty()
        || way.from().stream().anyMatch(party -> party.role().equals(asker.iri()));
  }

  private static Map<String, Relation> belongs(Ranked best, Catalogue catalogue) {
    Map<String, Relation> belongs = new LinkedHashMap<>();
    for (Related related : catalogue.related(best.clause())) {
      belongs.putIfAbsent(related.clause(), related.relation());
    }
    return belongs;
  }

  private static Result.Part part(
      Ranked each, Ranked best, Map<String, Relation> belongs, Weights weights) {
    return switch (belongs.get(each.clause().iri())) {
      case QUALIFIED -> Result.Part.CONDITION;
      case FOLLOWED -> Result.Part.NEXT_STEP;
      case RESTS_ON -> Result.Part.DEFINITION;
      case RESTATED, COMPLETED -> Result.Part.ANSWER;
      case null -> byScore(each, best, weights);
    };
  }

  /// What is nearly as good as the best, or rules what is asked for, answers as well.
  private static Result.Part byScore(Ranked each, Ranked best, Weights weights) {
    boolean answers =
        each.score() >= best.score() - weights.speaksWithin()
            || each.features().of(Feature.BEARER) > 0;
    return answers ? Result.Part.ANSWER : Result.Part.NEARBY;
  }

  /// The best of each council first, as far as it speaks to the question, then the rest. A clause
  /// counts by itself and by how well the rule that it states fits over the councils; one that
  /// states a rule of its own, by itself alone.
  private static List<Chosen> acrossCouncils(
      List<Ranked> ranked, Catalogue catalogue, Weights weights) {
    if (ranked.isEmpty()) {
      return List.of();
    }
    Map<String, Double> scores = new HashMap<>();
    ranked.forEach(each -> scores.put(each.clause().iri(), each.score()));
    Map<String, Double> fit = catalogue.sharedRules().fit(scores);
    List<Ranked> fitted = new ArrayList<>();
    for (Ranked each : ranked) {
      double rule = fit.getOrDefault(each.clause().iri(), each.score() + weights.ruleAlone());
      fitted.add(each.scored(each.score() + weights.ruleFit() * rule));
    }
    fitted.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(each -> each.clause().iri()));
    double enough = fitted.getFirst().score() - weights.councilsWithin();
    Set<String> spoken = new HashSet<>();
    List<Chosen> first = new ArrayList<>();
    List<Chosen> rest = new ArrayList<>();
    for (Ranked each : fitted) {
      if (each.score() >= enough && spoken.add(each.clause().document())) {
        first.add(new Chosen(each, Result.Part.ANSWER));
      } else {
        rest.add(new Chosen(each, byScore(each, fitted.getFirst(), weights)));
      }
    }
    first.addAll(rest);
    return first;
  }

  List<Chosen> chosen() {
    return chosen;
  }

  /// The best clause of each council that answers, best first.
  List<Ranked> speaking() {
    Map<String, Ranked> speaking = new LinkedHashMap<>();
    for (Chosen each : chosen) {
      if (each.part() == Result.Part.ANSWER) {
        speaking.putIfAbsent(each.ranked().clause().document(), each.ranked());
      }
    }
    return new ArrayList<>(speaking.values());
  }

  /// The documents that answer, sorted.
  List<String> speakingDocuments() {
    Set<String> documents = new TreeSet<>();
    speaking().forEach(each -> documents.add(each.clause().document()));
    return new ArrayList<>(documents);
  }

  /// The document of the best candidate, or null without one.
  @Nullable String nearest() {
    return chosen.isEmpty() ? null : chosen.getFirst().ranked().clause().document();
  }

  Reply.@Nullable Silence silence() {
    return silence;
  }

  /// What is said where there is no answer.
  String silenceText(@Nullable String council, Catalogue catalogue) {
    String who = council == null ? "None of these documents" : catalogue.edition(council).title();
    if (silence == Reply.Silence.NOT_COVERED && missing != null) {
      String has = council == null ? who + " has a clause " : withArticle(who) + " has no clause ";
      return ShortAnswer.cut(has + missing + ". The nearest clauses are below.", Reply.MAX_TEXT);
    }
    return switch (silence) {
      case null -> "";
      case NOT_COVERED ->
          ShortAnswer.cut(
              (council == null ? who + " covers" : withArticle(who) + " does not seem to cover")
                  + " this. The nearest clauses are below.",
              Reply.MAX_TEXT);
      case NOT_A_MATTER ->
          ShortAnswer.cut(
              "This is not a matter for a protocol between members and officers."
                  + (outside == null
                      ? ""
                      : outside.coveredBy().map(by -> " Look in: " + by + ".").orElse("")),
              Reply.MAX_TEXT);
      case NOT_UNDERSTOOD ->
          "The question was not understood. Try naming who is acting and what they want to do.";
    };
  }

  private static String withArticle(String title) {
    return title.startsWith("The ") ? title : "The " + title;
  }
}
