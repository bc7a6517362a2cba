package org.remit.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.question.Question;
import org.remit.vocabulary.Concept;

/// Chooses what to show of the ranked candidates, in which order and as which part of the answer,
/// and decides whether there is an answer at all.
final class Selection {

  /// A candidate with the part it plays.
  record Chosen(Ranked ranked, Result.Part part) {}

  private final List<Chosen> chosen;
  private final Reply.@Nullable Silence silence;
  private final Set<String> speaking;
  private final @Nullable Concept outside;

  private Selection(
      List<Chosen> chosen,
      Reply.@Nullable Silence silence,
      Set<String> speaking,
      @Nullable Concept outside) {
    this.chosen = List.copyOf(chosen);
    this.silence = silence;
    this.speaking = speaking;
    this.outside = outside;
  }

  static Selection of(
      Question question,
      Ranked.Order order,
      @Nullable String council,
      Catalogue catalogue,
      Weights weights) {
    List<Ranked> ranked = order.passages();
    double best = order.best();
    Concept outside =
        question.concepts().stream()
            .map(m -> m.concept())
            .filter(c -> c.coveredBy().isPresent())
            .findFirst()
            .orElse(null);
    boolean silent = ranked.isEmpty() || weights.silence().silent(order, outside != null);
    List<Ranked> shown = council == null ? acrossCouncils(ranked, weights) : ranked;
    List<Chosen> chosen = new ArrayList<>();
    Set<String> speaking = new LinkedHashSet<>();
    for (Ranked each : shown) {
      boolean answers = !silent && each.score() >= best - weights.speaksWithin();
      chosen.add(new Chosen(each, answers ? Result.Part.ANSWER : Result.Part.NEARBY));
      if (answers) {
        speaking.add(each.clause().document());
      }
    }
    Reply.Silence silence = null;
    if (silent) {
      boolean nothing = ranked.isEmpty() || question.concepts().isEmpty();
      silence =
          outside != null
              ? Reply.Silence.NOT_A_MATTER
              : nothing ? Reply.Silence.NOT_UNDERSTOOD : Reply.Silence.NOT_COVERED;
    }
    return new Selection(chosen, silence, speaking, outside);
  }

  /// The best of each council first, as far as they speak to the question, then the rest.
  private static List<Ranked> acrossCouncils(List<Ranked> ranked, Weights weights) {
    Map<String, Ranked> bestOf = new LinkedHashMap<>();
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().score();
    for (Ranked each : ranked) {
      if (each.score() >= best - weights.speaksWithin()) {
        bestOf.putIfAbsent(each.clause().document(), each);
      }
    }
    List<Ranked> order = new ArrayList<>(bestOf.values());
    ranked.stream().filter(each -> !bestOf.containsValue(each)).forEach(order::add);
    return order;
  }

  List<Chosen> chosen() {
    return chosen;
  }

  /// The document of the best candidate, or null without one.
  @Nullable String nearest() {
    return chosen.isEmpty() ? null : chosen.getFirst().ranked().clause().document();
  }

  Reply.@Nullable Silence silence() {
    return silence;
  }

  List<String> speaking() {
    return speaking.stream().sorted().toList();
  }

  /// What is said where there is no answer.
  String silenceText(@Nullable String council, Catalogue catalogue) {
    String who = council == null ? "None of these documents" : catalogue.edition(council).title();
    return switch (silence) {
      case null -> "";
      case NOT_COVERED ->
          ShortAnswer.cut(
              (council == null ? who + " covers" : "The " + who + " does not seem to cover")
                      .replace("The The", "The")
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
}
