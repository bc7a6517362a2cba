package org.remit.extraction;

import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "Is to" and "are to" with a verb: "papers are to be treated as confidential", "officers are not
/// to comment". "Their role is to advise" tells what a thing is, and is no rule.
final class BareInfinitive implements NormRule {

  private static final Set<String> ABSTRACT =
      Set.of(
          "purpose",
          "aim",
          "objective",
          "object",
          "role",
          "intention",
          "function",
          "task",
          "job",
          "goal",
          "duty",
          "responsibility",
          "question",
          "way",
          "test",
          "principle",
          "basis",
          "effect");

  @Override
  public String name() {
    return "bare-infinitive";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (Set.of("is", "are").contains(g.word(at))) {
        int to = at + 1;
        while (g.tag(to).startsWith("RB") || Clauses.NEGATIONS.contains(g.word(to))) {
          to++;
        }
        int verb = Clauses.infinitive(g, to);
        if (verb > 0) {
          add(g, at, to, verb, found);
        }
      }
    }
    return found;
  }

  private static void add(Grammar g, int be, int to, int verb, List<Finding> found) {
    int subject = g.subject(be, verb);
    boolean described = ABSTRACT.contains(g.lemma(subject)) || g.word(be - 1).equals("purpose");
    boolean stands = Clauses.stands(g, be, false);
    if (described || !stands || g.word(be - 1).matches("which|who|what|that|this|these")) {
      return;
    }
    Finding finding =
        Clauses.negated(g, be, to)
            ? Finding.prohibition(MANDATORY, be, to, verb, subject)
            : Finding.duty(MANDATORY, be, to, verb, subject);
    found.add(finding.passive(g.isPassive(verb)));
  }
}
