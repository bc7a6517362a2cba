package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is hoped for and not ordered: "are expected to", "is encouraged to", "need to", "there is a
/// need for members to", "the council expects officers to"; or not to be done: "are advised not
/// to". Denied, it leaves free: "do not need to", "need not".
final class Expectation implements NormRule {

  private static final Set<String> HOPED =
      Set.of(
          "expected",
          "encouraged",
          "advised",
          "recommended",
          "urged",
          "reminded",
          "asked",
          "requested");

  private static final Set<String> EXPECT =
      Set.of("expect", "encourage", "urge", "advise", "recommend", "ask");
  private static final Set<String> BODIES = Set.of("council", "authority", "cabinet", "committee");

  @Override
  public String name() {
    return "expectation";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      boolean not = g.word(at + 1).equals("not");
      int to = not ? at + 2 : at + 1;
      if (HOPED.contains(g.word(at)) && g.word(to).equals("to")) {
        hoped(g, at, to, not, found);
      } else if (EXPECT.contains(g.lemma(at)) && g.tag(at).matches("VBZ|VBP")) {
        expects(g, at, found);
      } else if (g.lemma(at).equals("need") && !g.isNoun(at)) {
        need(g, at, found);
      } else if (g.word(at).equals("need") && g.follows(at + 1, "for|to")) {
        thereIsNeed(g, at, found);
      }
    }
    return found;
  }

  /// "The council expects officers to": who is expected stands after the verb.
  private static void expects(Grammar g, int at, List<Finding> found) {
    int who = g.subject(at).orElse(0);
    boolean side = g.isRole(who) && !BODIES.contains(g.lemma(who));
    for (int to = at + 2; !side && to <= g.size() && to < at + 9; to++) {
      int verb = Clauses.infinitive(g, to);
      boolean named = g.isRole(to - 1) || g.tag(to - 1).equals("PRP");
      if (verb > 0 && named && Clauses.stands(g, at, false) && !Clauses.negated(g, at - 2, at)) {
        Finding finding = Finding.duty(ADVISORY, at, to, verb, to - 1);
        found.add(finding.passive(g.isPassive(verb)));
        return;
      }
      if (Clauses.isFinite(g, to)) {
        return;
      }
    }
  }

  /// "Are asked to", and "are asked not to", which is another thing than not to be asked.
  private static void hoped(Grammar g, int at, int to, boolean not, List<Finding> found) {
    int verb = Clauses.infinitive(g, to);
    int start = Clauses.groupStart(g, at);
    boolean ruled =
        Set.of("should", "must", "may", "can", "shall", "could").contains(g.word(start));
    boolean named = g.word(start).equals("be") && g.word(start - 1).equals("to");
    boolean weak =
        named || (Set.of("asked", "requested").contains(g.word(at)) && g.tag(start).equals("MD"));
    boolean open = verb > 0 && start < at && !ruled && !weak;
    if (open && !Clauses.negated(g, start, at) && Clauses.stands(g, at, false)) {
      int subject = g.subject(Clauses.groupStart(g, at), at);
      Finding finding =
          not
              ? Finding.prohibition(ADVISORY, start, to, verb, subject)
              : Finding.duty(ADVISORY, start, to, verb, subject);
      found.add(finding.passive(g.isPassive(verb)));
    }
  }

  private static void need(Grammar g, int at, List<Finding> found) {
    boolean bare = g.tag(at).equals("MD") || Clauses.NEGATIONS.contains(g.word(at + 1));
    int to = g.word(at + 1).equals("to") ? at + 1 : 0;
    int verb = to > 0 ? Clauses.infinitive(g, to) : bare ? g.predicateOf(at) : 0;
    int start = Clauses.groupStart(g, at);
    if (verb <= at || !Clauses.stands(g, at, false)) {
      return;
    }
    int subject = g.subject(start, to > 0 ? at : verb);
    int end = to > 0 ? to : at + 1;
    Finding finding =
        Clauses.negated(g, start, end)
            ? Finding.permission(start, end, verb, subject)
            : Finding.duty(ADVISORY, start, end, verb, subject);
    found.add(finding.passive(g.isPassive(verb)));
  }

  private static void thereIsNeed(Grammar g, int at, List<Finding> found) {
    boolean there = g.isBe(at - 2) && g.word(at - 3).equals("there");
    for (int to = at + 1; there && to <= g.size() && to < at + 8; to++) {
      int verb = Clauses.infinitive(g, to);
      if (verb > 0) {
        int subject = to > at + 2 ? to - 1 : 0;
        found.add(Finding.duty(ADVISORY, at - 3, to, verb, subject));
        return;
      }
    }
  }
}
