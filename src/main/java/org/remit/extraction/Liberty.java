package org.remit.extraction;

import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A permission said without a modal verb: "are free to", "is authorised to", "has discretion to",
/// "it is appropriate for groups to". Denied, it is a prohibition: "are not empowered to", "have no
/// authority to".
final class Liberty implements NormRule {

  private static final Set<String> FREE =
      Set.of(
          "free",
          "permitted",
          "allowed",
          "authorised",
          "authorized",
          "empowered",
          "able",
          "welcome");
  private static final Set<String> POWERS =
      Set.of("authority", "power", "discretion", "freedom", "mandate", "option");
  private static final Set<String> FITTING =
      Set.of("appropriate", "acceptable", "permissible", "legitimate", "proper", "open");

  @Override
  public String name() {
    return "liberty";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (FREE.contains(g.word(at)) && g.word(at + 1).equals("to")) {
        free(g, at, found);
      } else if (g.word(at).matches("permitted|allowed") && g.isBe(Clauses.groupStart(g, at))) {
        thing(g, at, found);
      } else if (g.follows(at, "at", "liberty", "to") && g.isBe(at - 1)) {
        int start = Clauses.groupStart(g, at);
        int verb = Clauses.infinitive(g, at + 2);
        if (verb > 0 && Clauses.stands(g, start, false)) {
          add(g, start, at + 2, verb, g.subject(start, at), Clauses.negated(g, start, at), found);
        }
      } else if (POWERS.contains(g.lemma(at)) && g.word(at + 1).equals("to")) {
        power(g, at, found);
      } else if (g.word(at).equals("necessary")
          && g.word(Clauses.groupStart(g, at)).equals("may")) {
        fitting(g, at, found);
      } else if (FITTING.contains(g.word(at)) && g.follows(at + 1, "for|to|in|where|when")) {
        fitting(g, at, found);
      }
    }
    return found;
  }

  private static void free(Grammar g, int at, List<Finding> found) {
    int verb = Clauses.infinitive(g, at + 1);
    int start = Clauses.groupStart(g, at);
    boolean negated = Clauses.negated(g, start, at);
    boolean able = g.word(at).equals("able");
    boolean modal = g.tag(start).equals("MD");
    if (verb == 0 || start == at || modal || able || !Clauses.stands(g, at, false)) {
      return;
    }
    add(g, start, at + 1, verb, g.subject(Clauses.groupStart(g, at), at), negated, found);
  }

  /// "Recording is permitted", "smoking is not allowed": what is done is the subject.
  private static void thing(Grammar g, int at, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    int subject = g.subject(start, at);
    boolean noun = g.isNoun(subject) && subject < start && !g.isRole(subject);
    boolean verb = g.word(at + 1).equals("for") || g.tag(at + 1).startsWith("NN");
    if (noun && !verb && Clauses.stands(g, at, false)) {
      Finding finding =
          Clauses.negated(g, start, at)
              ? Finding.prohibition(MANDATORY, start, at, at, subject)
              : Finding.permission(start, at, at, subject);
      found.add(finding.actionFrom(at).passive(true));
    }
  }

  private static void power(Grammar g, int noun, List<Finding> found) {
    int verb = Clauses.infinitive(g, noun + 1);
    for (int at = noun - 1; verb > 0 && at >= 1 && at > noun - 5; at--) {
      if (g.lemma(at).equals("have")) {
        int start = Clauses.groupStart(g, at);
        boolean none =
            Clauses.negated(g, start, noun) || g.words(at, noun).matches("(?i).*\\bno\\b.*");
        if (Clauses.stands(g, at, true)) {
          add(g, start, noun + 1, verb, g.subject(Clauses.groupStart(g, at), at), none, found);
        }
        return;
      }
    }
  }

  private static void fitting(Grammar g, int at, List<Finding> found) {
    int start = Clauses.groupStart(g, at);
    boolean modal = g.tag(start).equals("MD") && !g.word(start).equals("may");
    boolean negated = Clauses.negated(g, start, at) || g.word(at - 1).equals("longer");
    boolean it = g.word(start - 1).equals("it") && Clauses.stands(g, at, false);
    for (int to = at + 1; it && !modal && !negated && to <= g.size() && to < at + 18; to++) {
      int verb = Clauses.infinitive(g, to);
      if (verb > 0) {
        int subject = to > at + 2 ? to - 1 : 0;
        boolean apart = !g.follows(at + 1, "for|to");
        Finding whole = Finding.permission(start - 1, apart ? at : to, verb, subject);
        Finding finding = whole.actionFrom(apart && subject > 0 ? to : to + 1);
        found.add(finding.passive(g.isPassive(verb)));
        return;
      }
    }
  }

  private static void add(
      Grammar g, int start, int to, int verb, int subject, boolean negated, List<Finding> found) {
    Finding finding =
        negated
            ? Finding.prohibition(MANDATORY, start, to, verb, subject)
            : Finding.permission(start, to, verb, subject);
    found.add(finding.passive(g.isPassive(verb)));
  }
}
