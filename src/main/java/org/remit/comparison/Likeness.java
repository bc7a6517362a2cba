package org.remit.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Right;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// How alike two norms are in who, what, to whom, and about what, each from 0 to 1.
final class Likeness {

  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Map<String, Set<String>> kinds = new ConcurrentHashMap<>();

  Likeness(Vocabulary vocabulary, Wording wording) {
    this.vocabulary = vocabulary;
    this.wording = wording;
  }

  /// Two norms, and how alike they are.
  ///
  /// @param who the bearers; 0 where other people are bound
  /// @param act what is to be done: 1 for the same action of the vocabulary
  /// @param words the words of what is to be done
  /// @param score all in all
  record Alike(Norm from, Norm to, double who, boolean act, double words, double score) {

    /// Whether they bind people who can be the same, to the same kind of thing, in much the same
    /// words: near enough to say which is the stricter.
    boolean comparable() {
      return who > 0 && (act || words >= COMPARABLE_WORDS);
    }

    /// Whether their words leave little room for a difference.
    boolean close() {
      return words >= (act ? CLOSE_WORDS_OF_ONE_ACT : CLOSE_WORDS);
    }
  }

  private static final double COMPARABLE_WORDS = 0.35;
  private static final double CLOSE_WORDS = 0.5;
  private static final double CLOSE_WORDS_OF_ONE_ACT = 0.3;

  Alike alike(Norm from, Norm to) {
    double who = parties(from.bearers(), to.bearers());
    double whom = parties(from.counterparties(), to.counterparties());
    String action = from.action().concept();
    boolean act = action != null && action.equals(to.action().concept());
    double words =
        wording.alike(Wording.stems(from.action().text()), Wording.stems(to.action().text()));
    double score =
        0.12 * who
            + 0.06 * whom
            + 0.10 * type(from, to)
            + (act ? 0.17 : 0)
            + 0.12 * overlap(from.topics(), to.topics())
            + (from.timeLimit() != null && to.timeLimit() != null ? 0.1 : 0)
            + 0.25 * words
            - (who == 0 ? 0.25 : 0);
    return new Alike(from, to, who, act, words, score);
  }

  private static double type(Norm from, Norm to) {
    if (from.type().equals(to.type())) {
      return 1;
    }
    boolean free = from instanceof Permission || from instanceof Right;
    boolean alsoFree = to instanceof Permission || to instanceof Right;
    return free == alsoFree ? 0.4 : 0.2;
  }

  /// The share of what two lists have in common.
  static double overlap(Collection<String> one, Collection<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    Set<String> common = new HashSet<>(one);
    common.retainAll(new HashSet<>(other));
    return all.isEmpty() ? 0 : (double) common.size() / all.size();
  }

  /// How far two lists of parties can be the same people: a kind of a role can be.
  double parties(List<Party> one, List<Party> other) {
    Set<String> roles = roles(one);
    Set<String> others = roles(other);
    if (roles.isEmpty() || others.isEmpty()) {
      return roles.equals(others) ? 0.5 : 0.4;
    }
    if (roles.equals(others)) {
      return 1;
    }
    if (roles.stream().anyMatch(others::contains)) {
      return 0.9;
    }
    boolean kind =
        roles.stream().anyMatch(role -> others.stream().anyMatch(kinds(role)::contains))
            || others.stream().anyMatch(role -> roles.stream().anyMatch(kinds(role)::contains));
    return kind ? 0.7 : 0;
  }

  /// Whether none of one list is or can be one of the other, as a member or officer of any kind can
  /// be somebody named by their post.
  boolean apart(List<Party> one, List<Party> other) {
    Set<String> roles = roles(one);
    Set<String> others = roles(other);
    return roles.stream().noneMatch(others::contains)
        && roles.stream().noneMatch(role -> whole(role) && anyKind(role, others))
        && others.stream().noneMatch(role -> whole(role) && anyKind(role, roles));
  }

  private boolean whole(String role) {
    return vocabulary.concept(role).map(concept -> concept.broader().isEmpty()).orElse(true);
  }

  private boolean anyKind(String role, Set<String> others) {
    return others.stream().anyMatch(other -> kinds(other).contains(role));
  }

  static Set<String> roles(List<Party> parties) {
    Set<String> roles = new HashSet<>();
    parties.forEach(party -> roles.add(party.role()));
    return roles;
  }

  /// A role and what it is a kind of.
  Set<String> kinds(String role) {
    return kinds.computeIfAbsent(
        role,
        iri -> {
          Set<String> all = new HashSet<>(Set.of(iri));
          vocabulary
              .concept(iri)
              .ifPresent(concept ->
                  vocabulary.broader(concept).stream().map(Concept::iri).forEach(all::add));
          return all;
        });
  }
}
