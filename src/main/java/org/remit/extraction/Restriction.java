package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;
import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "Only" with a modal forbids everything else: "may only be used on council business" forbids
/// other uses, and what is allowed is the exception.
///
/// "Only the chair may decide" is a permission for the chair, and a prohibition for the others.
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
      if (g.word(at).equals("only") && !g.word(at - 1).equals("not")) {
        before(g, at, found);
        after(g, at, found);
        sole(g, at, found);
      }
    }
    return found;
  }

  /// "May only be used for", "should only ask".
  private static void before(Grammar g, int only, List<Finding> found) {
    int modal = modal(g, only);
    int predicate = modal > 0 ? g.predicateOf(modal) : 0;
    if (predicate > only && !Clauses.negated(g, modal, only)) {
      add(g, modal, only, only, predicate, found);
    }
  }

  /// "May be amended only by", "must contact them only through".
  private static void after(Grammar g, int only, List<Finding> found) {
    if (!g.word(only + 1).matches("by|to|for|through|in|on|at|via|with|from|after|during")) {
      return;
    }
    for (int modal = only - 1; modal >= 1 && modal > only - 15; modal--) {
      if (MODALS.contains(g.word(modal)) && g.tag(modal).equals("MD")) {
        int predicate = g.predicateOf(modal);
        boolean verb = g.isVerb(predicate) && predicate < only && predicate > modal;
        if (verb && !Clauses.negated(g, modal, only)) {
          add(g, modal, modal, only, predicate, found);
        }
        return;
      }
      if (Clauses.isFinite(g, modal) || g.word(modal).matches("[,;:]|who|which|that")) {
        return;
      }
    }
  }

  private static void add(
      Grammar g, int modal, int to, int only, int predicate, List<Finding> found) {
    if (Clauses.stands(g, modal, false)) {
      int subject = g.subject(modal, predicate);
      var strength = g.word(modal).equals("should") ? ADVISORY : MANDATORY;
      Finding finding = Finding.prohibition(strength, modal, to, predicate, subject);
      found.add(finding.only(only).passive(g.isPassive(predicate)));
    }
  }

  /// "Only the chair may decide": someone may, and no one else.
  private static void sole(Grammar g, int only, List<Finding> found) {
    if (only > 1 && !g.word(only - 1).matches("[,;:]|and|but")) {
      return;
    }
    for (int modal = only + 2; modal <= g.size() && modal < only + 12; modal++) {
      if (g.word(modal).matches("may|can") && g.tag(modal).equals("MD")) {
        int predicate = g.predicateOf(modal);
        int subject = g.subject(modal, predicate);
        if (predicate > modal && g.isRole(subject) && !g.isPassive(predicate)) {
          found.add(Finding.permission(modal, modal, predicate, subject));
          found.add(Finding.prohibition(MANDATORY, modal, modal, predicate, 0));
        }
        return;
      }
      if (Clauses.isFinite(g, modal) || g.tag(modal).equals("IN")) {
        return;
      }
    }
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
