package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a rule leaves open: "this does not prevent an officer raising a matter", "nothing in this
/// protocol stops members from".
final class NotPrevented implements NormRule {

  private static final Set<String> HINDER =
      Set.of("prevent", "preclude", "prohibit", "stop", "restrict", "inhibit");

  @Override
  public String name() {
    return "not-prevented";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (HINDER.contains(g.lemma(at)) && g.isVerb(at) && !g.isPassive(at)) {
        add(g, at, found);
      }
    }
    return found;
  }

  private static void add(Grammar g, int at, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    if (g.subject(start, at) > 0 && g.isRole(g.subject(start, at))) {
      return;
    }
    boolean denied =
        Clauses.negated(g, start, at) || g.subject(at).stream().anyMatch(s -> nothing(g, s));
    for (int doing = at + 1; denied && doing <= g.size() && doing < at + 12; doing++) {
      if ((g.tag(doing).equals("VBG") || (g.word(doing).endsWith("ing") && g.isRole(doing - 1)))) {
        int before = g.word(doing - 1).equals("from") ? doing - 2 : doing - 1;
        int subject = before > at ? before : 0;
        found.add(Finding.permission(start, at, doing, subject).actionFrom(doing));
        return;
      }
    }
  }

  private static boolean nothing(Grammar g, int subject) {
    return g.word(subject).equals("nothing") || Clauses.negativeSubject(g, subject);
  }
}
