package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;

/// Divides what one modal says of several verbs: "must not disclose or use information" are two
/// prohibitions, "should write to or ring the member" is one duty with a choice, "should recognise
/// and respect the rules" one duty in two words.
final class Coordination {

  private Coordination() {}

  /// A finding, and one more for each further verb that its modal governs.
  static List<Finding> divide(Grammar g, Finding finding) {
    List<Finding> all = new ArrayList<>(List.of(finding));
    for (int conjunct : g.children(finding.predicate(), "conj")) {
      if (continues(g, finding, conjunct)) {
        all.add(follow(g, finding, conjunct));
      }
    }
    nor(g, finding, all);
    return all;
  }

  /// "Nor" goes on with what is forbidden, however the parser hangs it.
  private static void nor(Grammar g, Finding finding, List<Finding> all) {
    for (int at = finding.predicate() + 1; at < g.size(); at++) {
      boolean modal = g.tag(at).equals("MD");
      if (modal) {
        return;
      }
      int verb = g.tag(at + 1).startsWith("RB") ? at + 2 : at + 1;
      boolean verbal = g.tag(verb).equals("VBP") || (g.isVerb(verb) && !Clauses.isFinite(g, verb));
      boolean goesOn = g.word(at).equals("nor") && verbal;
      boolean except = g.follows(at, "but", "not") && g.tag(at + 2).equals("VB");
      int next = except ? at + 2 : verb;
      if ((goesOn || except) && all.stream().noneMatch(f -> f.predicate() == next)) {
        Finding more = finding.about(next, next, g.isPassive(next));
        all.add(except ? more.turned(Finding.Type.PROHIBITION) : more);
      }
    }
  }

  private static boolean continues(Grammar g, Finding finding, int conjunct) {
    int predicate = finding.predicate();
    boolean copular = !g.children(conjunct, "cop").isEmpty();
    boolean series =
        g.tag(conjunct).equals("NN")
            && finding.type() == Finding.Type.PROHIBITION
            && (g.tag(conjunct - 1).startsWith("RB") || g.tag(conjunct + 1).matches("DT|PRP\\$"))
            && !g.tag(conjunct - 1).matches("DT|JJ");
    boolean verbs = g.isVerb(conjunct) || copular || series || !g.isVerb(predicate);
    boolean own =
        g.hasOwnSubject(conjunct)
            || g.children(conjunct, "aux").stream().anyMatch(aux -> g.tag(aux).equals("MD"));
    boolean form =
        finding.passive()
            ? g.tag(conjunct).equals("VBN")
            : copular || series || g.tag(conjunct).matches("VB|VBP|VBG") || !g.isVerb(predicate);
    boolean later = conjunct > predicate && conjunct > finding.modalTo();
    if (!verbs || own || !form || !later || (g.isNoun(conjunct) && !series)) {
      return false;
    }
    return separate(g, finding, conjunct);
  }

  /// Whether two verbs say two things: each has its own object or complement, and they are not a
  /// choice that a duty leaves.
  private static boolean separate(Grammar g, Finding finding, int conjunct) {
    boolean together = adjacent(g, finding.predicate(), conjunct);
    boolean choice = g.words(finding.predicate(), conjunct).matches("(?is).*\\b(?:or)\\b.*");
    boolean forbids = finding.type() == Finding.Type.PROHIBITION;
    return forbids || (!together && !choice);
  }

  private static boolean adjacent(Grammar g, int predicate, int conjunct) {
    for (int at = predicate + 1; at < conjunct; at++) {
      String tag = g.tag(at);
      boolean joint = tag.equals("CC") || tag.equals(",") || tag.startsWith("RB");
      if (!joint && !g.word(at).equals("/")) {
        return false;
      }
    }
    return true;
  }

  private static Finding follow(Grammar g, Finding finding, int conjunct) {
    int from = conjunct;
    boolean negated = false;
    for (int at = conjunct - 1; at > finding.predicate() && at > conjunct - 5; at--) {
      if (Clauses.NEGATIONS.contains(g.word(at))) {
        negated = true;
      } else if (!g.tag(at).startsWith("RB") && !g.isBe(at) && !g.tag(at).equals("TO")) {
        break;
      } else {
        from = at;
      }
    }
    negated |= g.word(conjunct + 1).equals("nothing");
    Finding next = finding.about(conjunct, from, g.isPassive(conjunct));
    boolean already =
        finding.type() == Finding.Type.RIGHT
            && Clauses.negated(g, finding.modalFrom(), finding.modalTo());
    boolean turns = negated && !already && finding.type() != Finding.Type.PROHIBITION;
    return turns ? next.turned(Finding.Type.PROHIBITION) : next;
  }
}
