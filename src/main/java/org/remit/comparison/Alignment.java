package org.remit.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Relations;
import org.remit.comparison.Likeness.Alike;
import org.remit.norm.Norm;

/// Finds the sentences of two documents that are about the same thing.
///
/// Where people have said which shared rules the clauses of both state, only sentences of clauses
/// with a rule in common can be; which of these are is told by who is bound to do what, to whom,
/// and in which words. Of a document that nobody has reviewed, these alone must do, and more of
/// them. Each sentence is laid beside the one most like it, and any other that is surely alike.
final class Alignment {

  /// Pairs that are less alike than this are about different things.
  private static final double ALIKE = 0.6;

  /// The same where no reviewed rule is there to tell that they are about one thing.
  private static final double ALIKE_BY_THEMSELVES = 0.62;

  /// Pairs as alike as this are kept beside a sentence's best.
  private static final double SURE = 0.87;

  private final Likeness likeness;
  private final Wording wording;
  private final Map<String, Set<String>> stems;

  /// @param stems for a sentence's name, its words
  Alignment(Likeness likeness, Wording wording, Map<String, Set<String>> stems) {
    this.likeness = likeness;
    this.wording = wording;
    this.stems = stems;
  }

  /// Two sentences about the same thing.
  ///
  /// @param norms the norms in them that are most alike, or null where one of them has none
  record Pair(Saying from, Saying to, double score, double words, @Nullable Alike norms) {}

  /// The pairs of two documents, in reading order of the second.
  List<Pair> pairs(Protocol from, Protocol to) {
    boolean reviewed = from.reviewed() && to.reviewed();
    Map<String, Integer> clausesFrom = clauses(from);
    Map<String, Integer> clausesTo = clauses(to);
    Map<String, Pair> bestFrom = new HashMap<>();
    Map<String, Pair> bestTo = new LinkedHashMap<>();
    Set<Pair> chosen = new HashSet<>();
    for (Saying saying : to.speaking()) {
      for (Saying other : from.speaking()) {
        if (!saying.states() && !other.states()) {
          continue;
        }
        double common = common(other, saying, clausesFrom, clausesTo);
        boolean known = known(other, saying, from, to, Relations::alike);
        if ((reviewed && common == 0 && !known)
            || known(other, saying, from, to, Relations::apart)) {
          continue;
        }
        Pair pair = pair(other, saying, known ? 1 : common);
        if (known) {
          chosen.add(pair);
        } else if (pair.score() >= (reviewed ? ALIKE : ALIKE_BY_THEMSELVES)
            && (reviewed || byThemselves(pair))) {
          bestFrom.merge(other.id(), pair, Alignment::better);
          bestTo.merge(saying.id(), pair, Alignment::better);
          if (pair.score() >= SURE) {
            chosen.add(pair);
          }
        }
      }
    }
    chosen.addAll(bestFrom.values());
    chosen.addAll(bestTo.values());
    List<Pair> pairs = new ArrayList<>(chosen);
    List<Saying> order = to.sayings();
    Map<String, Integer> place = new HashMap<>();
    order.forEach(saying -> place.put(saying.id(), place.size()));
    from.sayings().forEach(saying -> place.put(saying.id(), place.size()));
    pairs.sort(
        java.util.Comparator.comparingInt((Pair p) -> place.getOrDefault(p.to().id(), 0))
            .thenComparingInt(p -> place.getOrDefault(p.from().id(), 0)));
    return pairs;
  }

  /// Whether a reader of both texts has written that a relation holds between two sentences.
  private static boolean known(
      Saying one,
      Saying other,
      Protocol from,
      Protocol to,
      Function<Relations, Map<String, Set<String>>> relation) {
    return Relations.either(relation.apply(from.relations()), one.uri(), other.uri())
        || Relations.either(relation.apply(to.relations()), one.uri(), other.uri());
  }

  private static Pair better(Pair one, Pair other) {
    return other.score() > one.score() ? other : one;
  }

  /// In how many clauses each rule is stated.
  private static Map<String, Integer> clauses(Protocol protocol) {
    Map<String, Integer> clauses = new HashMap<>();
    protocol
        .relations()
        .states()
        .values()
        .forEach(rules -> rules.forEach(rule -> clauses.merge(rule, 1, Integer::sum)));
    return clauses;
  }

  /// How sure it is, from the rules that two clauses have in common, that they are about the same
  /// thing: the fewer clauses of each document state a rule, the surer.
  private static double common(
      Saying from, Saying to, Map<String, Integer> clausesFrom, Map<String, Integer> clausesTo) {
    double otherwise = 1;
    for (String rule : from.rules()) {
      if (to.rules().contains(rule)) {
        int ways = clausesFrom.getOrDefault(rule, 1) * clausesTo.getOrDefault(rule, 1);
        otherwise *= 1 - 1 / Math.sqrt(ways);
      }
    }
    return 1 - otherwise;
  }

  private Pair pair(Saying from, Saying to, double common) {
    double words = wording.alike(stems(from), stems(to));
    Alike best = null;
    for (Norm norm : from.norms()) {
      for (Norm other : to.norms()) {
        Alike alike = likeness.alike(norm, other);
        best = best == null || alike.score() > best.score() ? alike : best;
      }
    }
    double score =
        best == null
            ? 0.35 * common
                + 0.55 * words
                + 0.1 * Likeness.overlap(from.reading().topics(), to.reading().topics())
            : 0.35 * common + 0.45 * words + best.score();
    return new Pair(from, to, score, words, best);
  }

  private Set<String> stems(Saying saying) {
    return stems.getOrDefault(saying.id(), Set.of());
  }

  private static boolean byThemselves(Pair pair) {
    Alike norms = pair.norms();
    return norms != null && norms.comparable();
  }
}
