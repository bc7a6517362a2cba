package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What matters is advised: "it is important that members remember", "it is vital for officers to",
/// "it is essential to", "it is expected that". What must not happen is advised against: "it is
/// important that neither takes advantage".
final class Importance implements NormRule {

  private static final Set<String> MATTERS =
      Set.of(
          "important",
          "vital",
          "essential",
          "crucial",
          "imperative",
          "necessary",
          "desirable",
          "advisable",
          "preferable",
          "critical",
          "incumbent",
          "expected",
          "recommended");

  @Override
  public String name() {
    return "importance";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (MATTERS.contains(g.word(at))) {
        add(g, at, found);
      } else if (g.follows(at, "expectation", "that") && g.isBe(at - 2)) {
        that(g, at - 2, at + 1, found);
      }
    }
    return found;
  }

  private static void add(Grammar g, int at, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    boolean it = g.word(start - 1).equals("it") && g.isBe(start);
    if (!it || Clauses.negated(g, start, at) || !Clauses.stands(g, at, false)) {
      return;
    }
    boolean hoped = g.word(at).matches("expected|recommended");
    if (hoped && !g.word(at + 1).equals("that")) {
      return;
    }
    Optional<Integer> that = that(g, at);
    if (that.isPresent()) {
      that(g, start - 1, that.get(), found);
      return;
    }
    for (int to = at + 1; to <= g.size() && to < at + 12; to++) {
      int verb = Clauses.infinitive(g, to);
      if (verb > 0) {
        int subject = g.words(at, to).contains(" for ") ? subject(g, at, to) : 0;
        Finding finding =
            Clauses.negated(g, at, verb)
                ? Finding.prohibition(ADVISORY, start - 1, to, verb, subject)
                : Finding.duty(ADVISORY, start - 1, to, verb, subject);
        found.add(finding.passive(g.isPassive(verb)));
        return;
      }
    }
  }

  private static int subject(Grammar g, int at, int to) {
    int subject = 0;
    for (int i = at + 1; i < to; i++) {
      if (g.isNoun(i) || g.tag(i).equals("PRP")) {
        subject = i;
      }
    }
    return subject;
  }

  /// The "that" of what matters; other words may come first: "important in all dealings that".
  private static Optional<Integer> that(Grammar g, int at) {
    for (int i = at + 1; i <= g.size(); i++) {
      if (g.word(i).equals("that") && !g.tag(i).equals("DT")) {
        return Optional.of(i);
      }
      if (g.tag(i).equals(".") || g.tag(i).equals("TO")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void that(Grammar g, int from, int that, List<Finding> found) {
    int predicate = g.parent(that);
    int anchor = that;
    for (int i = that + 1; i <= g.size() && anchor == that; i++) {
      anchor = Clauses.isFinite(g, i) ? i : anchor;
    }
    if (predicate <= that || (g.tag(anchor).equals("MD") && predicate < anchor)) {
      predicate = g.tag(anchor).equals("MD") ? g.predicateOf(anchor) : anchor;
    }
    if (predicate <= that) {
      return;
    }
    int subject = g.subject(anchor, predicate);
    boolean negated = Clauses.negated(g, that, predicate) || Clauses.negativeSubject(g, subject);
    boolean modal = g.tag(anchor).equals("MD");
    int start = modal ? Math.min(anchor + 1, predicate) : Math.min(anchor, predicate);
    Finding finding =
        negated
            ? Finding.prohibition(ADVISORY, from, that, predicate, subject)
            : Finding.duty(ADVISORY, from, that, predicate, subject);
    found.add(finding.actionFrom(start).passive(g.isPassive(predicate)));
  }
}
