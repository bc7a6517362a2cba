package org.remit.extraction;

import java.util.Set;

/// How far the words reach that say when a norm holds, from the word that opens them. Tokens go by
/// index.
final class Reaches {

  private static final Set<String> RELATIVES =
      Set.of("who", "which", "whose", "whom", "that", "where", "they", "he", "she", "it");

  private Reaches() {}

  /// The end of words that stand before a finding's verb.
  static int before(Grammar g, int at, Finding next) {
    if (at >= next.modalFrom()) {
      return strip(g, at, within(g, at, next.predicate()));
    }
    boolean subjectFirst = g.has(next.subject()) && next.subject() < at;
    return strip(g, at, subjectFirst ? within(g, at, next.modalFrom()) : initial(g, at, next));
  }

  /// The end of words set off within a clause: at the next comma, or where the clause goes on.
  private static int within(Grammar g, int at, int limit) {
    for (int i = at + 1; i < limit; i++) {
      if (g.word(i).equals(",") && (i + 1 == limit || goesOn(g, i + 1, limit))) {
        return i - 1;
      }
      if (g.word(i).equals(")")) {
        return i - 1;
      }
    }
    return limit - 1;
  }

  private static boolean goesOn(Grammar g, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (!g.tag(i).startsWith("RB") && !g.tag(i).equals("MD")) {
        return false;
      }
    }
    return true;
  }

  /// The end of words that a clause opens with: at "then", at the last comma that a subject
  /// follows, else where the subject begins.
  private static int initial(Grammar g, int at, Finding next) {
    int modal = clause(g, at, next.modalFrom());
    for (int i = at + 2; i < modal; i++) {
      if (g.word(i).equals("then")) {
        return i - 1;
      }
    }
    for (int i = modal - 2; i > at; i--) {
      if (g.word(i).equals(",") && holdsSubject(g, i + 1, modal - 1)) {
        return i - 1;
      }
    }
    int own = own(g, at);
    if (own > 0 && own < modal) {
      return own;
    }
    int subject = next.subject();
    boolean after = g.has(subject) && subject > at + 1 && subject < modal;
    int start = after ? g.subjects().phraseStart(subject) : modal;
    return start > at + 1 ? start - 1 : modal - 1;
  }

  /// The modal of the main clause, where the rule stands only in what "which" adds to it.
  private static int clause(Grammar g, int at, int modal) {
    for (int i = at + 1; i < modal && g.word(modal - 1).equals("which"); i++) {
      boolean main = g.tag(i).equals("MD") && !g.word(i - 1).matches("who|which|that");
      if (main && g.words(at, i).contains(",")) {
        return i;
      }
    }
    return modal;
  }

  /// Whether words hold the subject of the verb that follows them.
  private static boolean holdsSubject(Grammar g, int from, int to) {
    if (g.tag(from).equals("CC")
        || (RELATIVES.contains(g.word(from)) && g.tag(from).startsWith("W"))) {
      return false;
    }
    boolean noun = false;
    boolean relative = false;
    boolean finite = false;
    for (int i = from; i <= to; i++) {
      noun |=
          g.isNoun(i)
              || g.tag(i).startsWith("PRP")
              || g.tag(i).equals("EX")
              || g.tag(i).equals("DT");
      relative |= RELATIVES.contains(g.word(i));
      finite |= Clauses.isFinite(g, i) && !relative;
    }
    return noun && !finite;
  }

  private static int strip(Grammar g, int at, int to) {
    int last = to;
    while (last > at && Set.of("then", ",", "the", "a", "an").contains(g.word(last))) {
      last--;
    }
    return opening(g, at, last);
  }

  /// Before a remark in brackets that closes the words.
  private static int opening(Grammar g, int at, int last) {
    for (int i = last; g.word(last).equals(")") && i > at + 1; i--) {
      if (g.word(i).equals("(") && last - i > 6) {
        return i - 1;
      }
    }
    return last;
  }

  /// The end of an opener that takes no more than a word or two: "in such circumstances", "on a
  /// personal basis", "if necessary with"; 0 where it takes a clause.
  static int own(Grammar g, int at) {
    for (int i = at + 1; i <= at + 4 && g.has(i); i++) {
      boolean places =
          g.word(at).equals("in") && g.word(i).matches("circumstances|cases|situations");
      boolean basis = g.word(at).matches("on|upon") && g.word(i).equals("basis");
      if (places || basis) {
        return g.follows(i + 1, "where|when|of|in|that|if|(|and|or") ? 0 : i;
      }
    }
    boolean bare = g.word(at).matches("if|when|where") && g.tag(at + 1).startsWith("JJ");
    return bare && g.follows(at + 2, "with|in|on|from|at|through") ? at + 1 : 0;
  }

  /// Whether words are set off from what goes on after them: "and, if still unhappy, to".
  static boolean isAside(Grammar g, int at) {
    boolean comma = g.word(at - 1).equals(",");
    return comma && (g.tag(at + 1).matches("VB[GN]") || g.tag(at - 2).equals("CC"));
  }
}
