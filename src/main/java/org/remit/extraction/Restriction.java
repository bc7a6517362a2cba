package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;
import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "Only" with a modal forbids everything else: "may only be used on council business" forbids
/// other uses, and what is allowed is the exception.
///
/// "May attend only if invited" is no restriction of this kind but a permission with a condition.
final class Restriction implements NormRule {

  private static final Set<String> MODALS = Set.of("must", "shall", "should", "will", "may", "can");

  @Override
  public String name() {
    return "restriction";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      int modal = modal(g, at);
      if (g.word(at).equals("only") && modal > 0 && !g.word(at - 1).equals("not")) {
        int predicate = g.predicateOf(modal);
        boolean only = predicate > at && !Clauses.negated(g, modal, at);
        if (only && Clauses.stands(g, modal, false)) {
          int subject = g.subject(modal, predicate);
          var strength = g.word(modal).equals("should") ? ADVISORY : MANDATORY;
          Finding finding = Finding.prohibition(strength, modal, at, predicate, subject);
          found.add(finding.only(at).passive(g.isPassive(predicate)));
        }
      }
    }
    return found;
  }

  /// The modal that stands before an "only", with nothing but adverbs and "be" between; else 0.
  private static int modal(Grammar g, int only) {
    for (int at = only - 1; at >= 1 && at > only - 4; at--) {
      if (MODALS.contains(g.word(at))) {
        return at;
      }
      if (!g.tag(at).startsWith("RB") && !g.isBe(at)) {
        return 0;
      }
    }
    return 0;
  }
}
