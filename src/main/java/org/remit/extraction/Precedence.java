package org.remit.extraction;

import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;

/// Which rule comes first, said without a modal verb: "the codes prevail", "the Act takes
/// precedence over this protocol". It binds no one in particular.
final class Precedence implements NormRule {

  @Override
  public String name() {
    return "precedence";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 2; at <= g.size(); at++) {
      boolean present = g.tag(at).matches("VBZ|VBP|VB") && at == Clauses.groupStart(g, at);
      int subject = present && isOf(g, at) ? g.subject(at, at) : 0;
      if (subject > 0 && !g.isRole(subject) && Clauses.stands(g, at, false)) {
        found.add(Finding.duty(MANDATORY, at, at, at, subject).actionFrom(at));
      }
    }
    return found;
  }

  /// Whether a verb says that something comes before something else.
  static boolean isOf(Grammar g, int verb) {
    boolean takes =
        g.lemma(verb).matches("take|have") && g.follows(verb + 1, "precedence|priority");
    return takes || g.lemma(verb).matches("prevail|override|supersede");
  }
}
