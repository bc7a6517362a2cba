package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;
import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.norm.Strength;

/// A prohibition said without a modal verb: "are prohibited from", "is discouraged", "it is
/// unacceptable for a member to", "there is no room for".
final class Ban implements NormRule {

  private static final Set<String> BARRED =
      Set.of(
          "prohibited",
          "prevented",
          "barred",
          "precluded",
          "forbidden",
          "debarred",
          "banned",
          "disqualified",
          "discouraged");
  private static final Set<String> WRONG =
      Set.of("unacceptable", "inappropriate", "improper", "inadvisable", "wrong", "undesirable");
  private static final Set<String> FITTING =
      Set.of("appropriate", "acceptable", "permissible", "proper");

  @Override
  public String name() {
    return "ban";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (BARRED.contains(g.word(at))) {
        barred(g, at, found);
      } else if (WRONG.contains(g.word(at))) {
        wrong(g, at, false, found);
      } else if (FITTING.contains(g.word(at))) {
        wrong(g, at, true, found);
      } else if (g.follows(at, "there", "is", "no", "room|place|justification|excuse", "for")) {
        found.add(Finding.prohibition(MANDATORY, at, at + 4, at + 5, 0));
      }
    }
    return found;
  }

  private static void barred(Grammar g, int at, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    boolean stated = start < at && !Clauses.negated(g, start, at);
    boolean ruled = Set.of("should", "must", "may", "can").contains(g.word(start));
    if (!stated || ruled || !Clauses.stands(g, at, false)) {
      return;
    }
    Strength strength = g.word(at).equals("discouraged") ? ADVISORY : MANDATORY;
    int subject = g.subject(Clauses.groupStart(g, at), at);
    if (g.word(at + 1).equals("from") && g.has(at + 2)) {
      found.add(Finding.prohibition(strength, start, at + 1, at + 2, subject));
    } else {
      // "this is discouraged": what is wrong is the subject
      found.add(Finding.prohibition(strength, start, at, at, subject).passive(true));
    }
  }

  private static void wrong(Grammar g, int at, boolean fitting, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    int be = start;
    boolean considered = g.isVerb(at - 1) && (g.isBe(at - 2) || g.isBe(at - 3));
    if (considered) {
      be = Clauses.groupStart(g, at - 1);
    }
    int it = it(g, be);
    boolean negated = Clauses.negated(g, it, at);
    if (it == 0 || fitting != negated) {
      return;
    }
    Strength strength = g.word(at).equals("unacceptable") ? MANDATORY : ADVISORY;
    for (int to = at + 1; to <= g.size() && to < at + 16; to++) {
      int verb = Clauses.infinitive(g, to);
      if (verb > 0) {
        int subject = g.word(at + 1).equals("for") ? to - 1 : 0;
        Finding finding = Finding.prohibition(strength, it, to, verb, subject);
        found.add(finding.passive(g.isPassive(verb)));
        return;
      }
    }
  }

  private static int it(Grammar g, int from) {
    for (int at = from; at >= 1 && at > from - 7; at--) {
      if (g.word(at).equals("it")) {
        return at;
      }
    }
    return 0;
  }
}
