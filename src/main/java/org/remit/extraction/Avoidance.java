package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;
import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.norm.Strength;

/// To be told to avoid a thing is to be forbidden it: "should avoid criticising", "must refrain
/// from", "care must be taken not to", "must do nothing to".
final class Avoidance implements NormRule {

  private static final Set<String> MODALS = Set.of("must", "shall", "should", "will");

  @Override
  public String name() {
    return "avoidance";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (MODALS.contains(g.word(at))) {
        int predicate = g.predicateOf(at);
        if (predicate > at && Clauses.stands(g, at, false)) {
          add(g, at, predicate, found);
        }
      }
    }
    return found;
  }

  private static void add(Grammar g, int modal, int predicate, List<Finding> found) {
    Strength strength = g.word(modal).equals("should") ? ADVISORY : MANDATORY;
    int subject = g.subject(modal, predicate);
    boolean negated = Clauses.negated(g, modal, predicate);
    String lemma = g.lemma(predicate);
    if (negated) {
      return;
    }
    if (lemma.equals("avoid") && g.isPassive(predicate)) {
      found.add(Finding.prohibition(strength, modal, predicate, predicate, subject).passive(true));
    } else if (lemma.equals("avoid") && g.has(predicate + 1)) {
      found.add(Finding.prohibition(strength, modal, predicate, predicate + 1, subject));
    } else if (lemma.equals("refrain") || lemma.equals("desist") || lemma.equals("abstain")) {
      int from = Math.min(predicate + 2, g.size());
      found.add(Finding.prohibition(strength, modal, predicate + 1, from, subject));
    } else if (sure(g, predicate) > 0) {
      int verb = sure(g, predicate);
      found.add(Finding.prohibition(strength, modal, verb - 1, verb, subject));
    } else if (lemma.equals("take")
        && (g.word(subject).equals("care") || g.word(modal - 1).equals("care"))) {
      care(g, modal, predicate, strength, found);
    }
  }

  /// The verb of what one must see to it not to do: "must ensure that they do not disclose"; else
  /// 0.
  private static int sure(Grammar g, int predicate) {
    int at = predicate + 1;
    boolean sure = g.lemma(predicate).equals("make") && g.word(at).equals("sure");
    if (!sure && !g.lemma(predicate).equals("ensure")) {
      return 0;
    }
    at += sure ? 1 : 0;
    at += g.word(at).equals("that") ? 1 : 0;
    boolean own =
        g.word(at).matches("they|he|she|he/she|it") && g.follows(at + 1, "do|does", "not|n't");
    return own && g.tag(at + 3).equals("VB") ? at + 3 : 0;
  }

  /// "Care must be taken not to divulge", "care should be taken to avoid confusion".
  private static void care(
      Grammar g, int modal, int taken, Strength strength, List<Finding> found) {
    int to = g.word(taken + 1).equals("not") ? taken + 2 : taken + 1;
    int verb = Clauses.infinitive(g, to);
    boolean not = to == taken + 2;
    if (verb > 0 && not) {
      found.add(Finding.prohibition(strength, modal, to, verb, 0));
    } else if (verb > 0 && g.lemma(verb).equals("avoid") && g.has(verb + 1)) {
      found.add(Finding.prohibition(strength, modal, verb, verb + 1, 0));
    }
  }
}
