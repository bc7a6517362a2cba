package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// The editorial questions that yes or no would answer: where each lies in the space in which those
/// are near each other that a clause answers alike, what its clause answers, and the meaning of all
/// clauses, whose likeness is the cosine of their places.
final class Judged {

  private final List<String> clauses;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<float[]> said;
  private final Space clauseSpace;
  private final List<Questions.Wording> answers;
  private final int[] clause;
  private final int[] wording;
  private final Space asked;

  /// Half the square of the length of each wording's place.
  private final float[] halfSquares;

  /// @param said where what each clause says lies, by its IRI
  /// @param questions all that are asked, of which those without a verdict are left out
  /// @param judged where each wording lies that has one
  Judged(
      Map<String, float[]> said, List<Questions.Wording> questions, Map<String, float[]> judged) {
    this.clauses = List.copyOf(said.keySet());
    clauses.forEach(iri -> places.put(iri, places.size()));
    this.said = clauses.stream().map(iri -> requireNonNull(said.get(iri))).toList();
    this.clauseSpace = new Space(this.said);
    this.answers =
        questions.stream()
            .filter(each -> each.verdict() != null && places.containsKey(each.clause()))
            .toList();
    this.clause =
        answers.stream().mapToInt(each -> requireNonNull(places.get(each.clause()))).toArray();
    Map<String, Integer> once = new LinkedHashMap<>();
    answers.forEach(each -> once.putIfAbsent(each.wording(), once.size()));
    this.wording =
        answers.stream().mapToInt(each -> requireNonNull(once.get(each.wording()))).toArray();
    List<float[]> asked =
        once.keySet().stream().map(each -> requireNonNull(judged.get(each))).toList();
    this.asked = new Space(asked);
    this.halfSquares = new float[asked.size()];
    for (int i = 0; i < halfSquares.length; i++) {
      for (float coordinate : asked.get(i)) {
        halfSquares[i] += coordinate * coordinate / 2;
      }
    }
  }

  /// How many answers there are.
  int size() {
    return answers.size();
  }

  Verdict verdict(int answer) {
    return requireNonNull(answers.get(answer).verdict());
  }

  /// The place among all clauses of the one that an answer was given for.
  int clause(int answer) {
    return clause[answer];
  }

  /// The place among the wordings of the one that was answered.
  int wording(int answer) {
    return wording[answer];
  }

  /// How near each wording is to a place: less than 0 by half the square of its distance, but for
  /// what is the same for all of them.
  float[] nearness(float[] place) {
    float[] nearness = asked.products(place);
    for (int i = 0; i < nearness.length; i++) {
      nearness[i] -= halfSquares[i];
    }
    return nearness;
  }

  /// Where what a clause says lies, or null where it is not held.
  float @Nullable [] said(String iri) {
    Integer place = places.get(iri);
    return place == null ? null : said.get(place);
  }

  /// The cosine of every clause to what one says.
  float[] likeness(float[] saying) {
    return clauseSpace.products(saying);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Judged judged
        && clauses.equals(judged.clauses)
        && answers.equals(judged.answers);
  }

  @Override
  public int hashCode() {
    return answers.hashCode();
  }
}
