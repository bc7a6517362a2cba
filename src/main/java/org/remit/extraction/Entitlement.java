package org.remit.extraction;

import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A right: "has the right to inspect", "are entitled to advice", "have a right of access", "can
/// expect from officers". Denied, it is a prohibition: "have no right to".
final class Entitlement implements NormRule {

  private static final Set<String> BODIES =
      Set.of(
          "committee", "council", "cabinet", "panel", "group", "board", "executive", "authority");

  private static final Set<String> HOLD = Set.of("have", "retain", "enjoy", "hold", "possess");

  @Override
  public String name() {
    return "entitlement";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (g.word(at).equals("entitled")) {
        entitled(g, at, found);
      } else if (g.follows(at, "will|shall") && receives(g, g.predicateOf(at))) {
        receive(g, at, found);
      } else if (g.lemma(at).equals("right") && (g.isNoun(at) || g.follows(at + 1, "to|of|not"))) {
        right(g, at, found);
      } else if (g.word(at).equals("expect") && g.follows(at - 1, "can|may")) {
        expect(g, at, found);
      }
    }
    return found;
  }

  private static void entitled(Grammar g, int at, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    int to = at + 1;
    while (to < at + 12 && g.has(to) && !g.word(to).equals("to")) {
      to++;
    }
    if (start < at && g.word(to).equals("to") && Clauses.stands(g, at, false)) {
      add(
          g,
          start,
          to,
          g.subject(Clauses.groupStart(g, at), at),
          Clauses.negated(g, start, at),
          found);
    }
  }

  /// What people will receive or have access to, others must give them.
  private static boolean receives(Grammar g, int verb) {
    boolean access =
        g.lemma(verb).equals("have")
            && g.words(verb, Math.min(g.size(), verb + 3)).contains("access");
    return g.lemma(verb).equals("receive") || access;
  }

  private static void receive(Grammar g, int modal, List<Finding> found) {
    int verb = g.predicateOf(modal);
    int subject = g.subject(modal, verb);
    boolean person =
        (g.isRole(subject) && !BODIES.contains(g.lemma(subject))) || g.word(subject).equals("they");
    if (person && Clauses.stands(g, modal, false) && !Clauses.negated(g, modal, verb)) {
      found.add(Finding.right(modal, modal, verb, subject).actionFrom(verb));
    }
  }

  private static void right(Grammar g, int noun, List<Finding> found) {
    for (int at = noun - 1; at >= 1 && at > noun - 7; at--) {
      if (HOLD.contains(g.lemma(at))) {
        int start = Clauses.groupStart(g, at);
        int end = end(g, noun);
        boolean negated = Clauses.negated(g, start, at) || Clauses.negativeSubject(g, noun);
        boolean none = negated || g.words(at, noun).matches("(?i).*\\bno\\b.*");
        if (end > 0 && Clauses.stands(g, at, false)) {
          add(g, start, end, g.subject(Clauses.groupStart(g, at), at), none, found);
        }
        return;
      }
    }
  }

  /// The "to", "of" or "not to" after a right: at once, or after where the right comes from, as in
  /// "a right under the Act to inspect".
  private static int end(Grammar g, int noun) {
    if (g.follows(noun + 1, "not", "to")) {
      return noun + 2;
    }
    if (g.follows(noun + 1, "to|of")) {
      return noun + 1;
    }
    for (int at = noun + 1; at <= g.size() && at < noun + 12; at++) {
      if (Clauses.infinitive(g, at) > 0) {
        return at;
      }
      if (Clauses.isFinite(g, at) || g.word(at).matches("[;:]")) {
        return 0;
      }
    }
    return 0;
  }

  private static void expect(Grammar g, int at, List<Finding> found) {
    if (Clauses.stands(g, at, false) && !Clauses.negated(g, at - 2, at)) {
      found.add(Finding.right(at - 1, at - 1, at, g.subject(Clauses.groupStart(g, at), at)));
    }
  }

  private static void add(
      Grammar g, int start, int end, int subject, boolean negated, List<Finding> found) {
    int verb = Clauses.infinitive(g, end);
    int predicate = verb > 0 ? verb : Math.min(end + 1, g.size());
    Finding finding =
        negated
            ? Finding.prohibition(MANDATORY, start, end, predicate, subject)
            : Finding.right(start, end, predicate, subject);
    found.add(finding.passive(verb > 0 && g.isPassive(verb)));
  }
}
