package org.remit.extraction;

import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A promise without a modal verb: "members agree to treat officers with respect", "officers
/// undertake not to", "we commit to giving". "Officers who agree to serve" promises nothing.
final class Undertaking implements NormRule {

  static final Set<String> PROMISES = Set.of("undertake", "agree", "commit", "promise", "pledge");

  @Override
  public String name() {
    return "undertaking";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 2; at <= g.size(); at++) {
      boolean present = g.tag(at).matches("VBP|VBZ|VB") && at == Clauses.groupStart(g, at);
      if (PROMISES.contains(g.lemma(at)) && present && Clauses.stands(g, at, false)) {
        add(g, at, found);
      }
    }
    return found;
  }

  private static void add(Grammar g, int at, List<Finding> found) {
    int subject = g.subject(at, at);
    boolean someone = g.isRole(subject) || Set.of("we", "they", "both").contains(g.word(subject));
    int not = g.word(at + 1).equals("not") ? 1 : 0;
    int to = at + 1 + not;
    int verb = Clauses.infinitive(g, to);
    if (verb == 0 && g.word(to).equals("to") && g.tag(to + 1).equals("VBG")) {
      verb = to + 1;
    }
    if (someone && verb > 0) {
      found.add(
          not > 0
              ? Finding.prohibition(MANDATORY, at, to, verb, subject)
              : Finding.duty(MANDATORY, at, to, verb, subject));
    }
  }
}
