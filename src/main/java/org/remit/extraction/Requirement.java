package org.remit.extraction;

import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A duty said without a modal verb: "are required to", "have to", "is under an obligation to",
/// "have a duty to", "it is the responsibility of officers to". Denied, it leaves free: "is not
/// obliged to".
final class Requirement implements NormRule {

  private static final Set<String> BOUND = Set.of("required", "obliged", "bound", "obligated");
  private static final Set<String> BURDENS =
      Set.of("duty", "obligation", "responsibility", "requirement", "task");

  @Override
  public String name() {
    return "requirement";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (BOUND.contains(g.word(at)) && g.word(at + 1).equals("to")) {
        bound(g, at, found);
      } else if (g.word(at).matches("requires|obliges") && g.tag(at).equals("VBZ")) {
        requires(g, at, found);
      } else if (g.lemma(at).equals("have") && g.word(at + 1).equals("to")) {
        haveTo(g, at, found);
      } else if (g.lemma(at).matches("role|job|place|function") && g.isNoun(at)) {
        notTheirs(g, at, found);
      } else if (BURDENS.contains(g.lemma(at)) && g.isNoun(at)) {
        burden(g, at, found);
      }
    }
    return found;
  }

  private static void bound(Grammar g, int at, List<Finding> found) {
    int verb = Clauses.infinitive(g, at + 1);
    int start = Clauses.groupStart(g, at);
    boolean stated = start < at && !Set.of("should", "must", "may", "can").contains(g.word(start));
    if (verb > 0 && stated && Clauses.stands(g, at, false)) {
      add(g, start, at + 1, verb, g.subject(Clauses.groupStart(g, at), at), found);
    }
  }

  /// "The code requires members to": who is bound stands after the verb.
  private static void requires(Grammar g, int at, List<Finding> found) {
    for (int to = at + 2; to <= g.size() && to < at + 9; to++) {
      int verb = Clauses.infinitive(g, to);
      if (verb > 0 && g.isRole(to - 1) && Clauses.stands(g, at, false)) {
        Finding finding = Finding.duty(MANDATORY, at, to, verb, to - 1);
        found.add(finding.passive(g.isPassive(verb)));
        return;
      }
    }
  }

  private static void haveTo(Grammar g, int at, List<Finding> found) {
    int verb = Clauses.infinitive(g, at + 1);
    int start = Clauses.groupStart(g, at);
    boolean would = Set.of("would", "might", "could").contains(g.word(start));
    if (verb > 0 && !would && Clauses.stands(g, at, false)) {
      add(g, start, at + 1, verb, g.subject(Clauses.groupStart(g, at), at), found);
    }
  }

  private static void burden(Grammar g, int noun, List<Finding> found) {
    int to = to(g, noun);
    int verb = Clauses.infinitive(g, to);
    if (verb == 0) {
      return;
    }
    int holder = holder(g, noun);
    int start = start(g, noun);
    boolean stated = start > 0 && Clauses.standsReported(g, start);
    if (stated) {
      add(g, start, to, verb, holder, found);
    }
  }

  /// "It is not the role of officers to": they are to leave it.
  private static void notTheirs(Grammar g, int noun, List<Finding> found) {
    int to = to(g, noun);
    int verb = Clauses.infinitive(g, to);
    int start = start(g, noun);
    boolean it = g.word(start - 1).equals("it");
    boolean denied = start > 0 && Clauses.negated(g, start, noun);
    if (verb > 0 && it && denied && Clauses.stands(g, start, false)) {
      found.add(Finding.prohibition(MANDATORY, start, to, verb, holder(g, noun)));
    }
  }

  /// The "to" of the infinitive that says what the burden is: at once, after "always", or after
  /// whose it is.
  private static int to(Grammar g, int noun) {
    for (int at = noun + 1; at <= g.size() && at < noun + 12; at++) {
      if (g.word(at).equals("to") && Clauses.infinitive(g, at) > 0) {
        return at;
      }
      if (g.isVerb(at) || g.tag(at).equals(".") || g.tag(at).equals(":")) {
        return 0;
      }
    }
    return 0;
  }

  private static int holder(Grammar g, int noun) {
    return g.child(noun, "nmod:poss")
        .or(() -> g.child(noun, "nmod:of"))
        .orElseGet(() -> subject(g, noun));
  }

  /// Where the words begin that lay the burden: at "have", "be" or "under".
  private static int start(Grammar g, int noun) {
    for (int at = noun - 1; at >= 1 && at > noun - 8; at--) {
      if (g.lemma(at).equals("have") || g.isBe(at) || g.lemma(at).equals("involve")) {
        return Clauses.groupStart(g, at);
      }
      if (g.tag(at).equals("MD") || g.tag(at).equals(".")) {
        return 0;
      }
    }
    return 0;
  }

  private static int subject(Grammar g, int noun) {
    int start = start(g, noun);
    return start == 0 || g.word(start - 1).equals("it") ? 0 : g.subject(start, noun);
  }

  private static void add(
      Grammar g, int start, int to, int verb, int subject, List<Finding> found) {
    boolean free =
        Clauses.negated(g, start, Math.min(to, start + 3))
            || g.words(start, to)
                .matches("(?is).*\\bno (?:\\w+ )?(?:duty|obligation|requirement)\\b.*")
            || Clauses.negativeSubject(g, subject);
    boolean not = Clauses.negated(g, to - 1, to - 1) && to > start + 2;
    Finding finding =
        not
            ? Finding.prohibition(MANDATORY, start, to, verb, subject)
            : free
                ? Finding.permission(start, to, verb, subject)
                : Finding.duty(MANDATORY, start, to, verb, subject);
    found.add(finding.passive(g.isPassive(verb)));
  }
}
