package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;
import static org.remit.norm.Strength.MANDATORY;

import java.util.List;
import java.util.Set;
import org.remit.norm.Strength;

/// An order without a subject: "always copy the ward member", "do not share your password", "never
/// discuss it in public", "please reply in writing". "Avoid" forbids. Under a lead-in there are no
/// orders, since the lead-in says whose the verb is.
final class Imperative implements NormRule {

  /// Verbs by which a text sends its reader elsewhere.
  private static final Set<String> POINTERS =
      Set.of("see", "refer", "note", "click", "visit", "contact", "e-mail", "email", "read", "let");

  @Override
  public String name() {
    return "imperative";
  }

  @Override
  public List<Finding> find(Grammar g) {
    int verb = g.isAlone() ? verb(g) : 0;
    if (verb == 0 || POINTERS.contains(g.lemma(verb)) || hasSubject(g, verb)) {
      return List.of();
    }
    Strength strength = g.word(1).equals("please") ? ADVISORY : MANDATORY;
    boolean avoid = Set.of("avoid", "refrain").contains(g.lemma(verb)) && g.has(verb + 1);
    int action = avoid ? (g.word(verb + 1).equals("from") ? verb + 2 : verb + 1) : verb;
    boolean denied = Clauses.negated(g, 1, verb) || g.word(1).equals("never");
    int to = Math.max(1, action - 1);
    Finding finding =
        avoid || denied
            ? Finding.prohibition(strength, 1, to, Math.min(action, g.size()), 0)
            : Finding.duty(strength, 1, to, verb, 0).actionFrom(verb);
    return List.of(finding);
  }

  /// The verb that the sentence opens with, after "please", "always", "never" or "do not".
  private static int verb(Grammar g) {
    int at = 1;
    boolean led = false;
    while (Set.of("please", "always", "never", "do", "not", "n't").contains(g.word(at))) {
      led = true;
      at++;
    }
    boolean base = g.tag(at).equals("VB") || (led && g.tag(at).matches("VBP|NN"));
    boolean whole = g.size() > at + 1 && g.word(g.size()).matches("[.;!]");
    return base && whole && !g.isRole(at) ? at : 0;
  }

  private static boolean hasSubject(Grammar g, int verb) {
    for (int at = verb + 1; at <= g.size(); at++) {
      if (g.tag(at).equals("MD") || (g.relation(at).startsWith("nsubj") && g.parent(at) == verb)) {
        return true;
      }
    }
    return !g.relation(verb).equals("root");
  }
}
