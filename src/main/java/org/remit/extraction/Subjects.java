package org.remit.extraction;

import java.util.Optional;
import java.util.Set;

/// Finds what a verb is said of, by the order of the words where the parser's answer stands beyond
/// another verb or under a preposition. Tokens go by index; 0 is none.
final class Subjects {

  private static final Set<String> PRONOUNS =
      Set.of(
          "they", "he", "she", "he/she", "it", "we", "you", "both", "neither", "this", "these",
          "those", "i");

  private final Grammar g;

  Subjects(Grammar g) {
    this.g = g;
  }

  /// The subject of a verb group by the order of the words, where the parser's is none or stands
  /// beyond another verb: the first noun of the clause, or what the verb before has.
  int of(int anchor, int predicate) {
    int turned = g.tag(anchor).equals("MD") ? g.turnedSubject(anchor) : 0;
    if (turned > 0) {
      return turned;
    }
    int before = anchor - 1;
    while (g.has(before) && (g.tag(before).startsWith("RB") || g.word(before).equals(","))) {
      before--;
    }
    if (Set.of("who", "which").contains(g.word(before))) {
      return before;
    }
    if (PRONOUNS.contains(g.word(before)) && before == anchor - 1) {
      return before;
    }
    int described = described(anchor);
    if (described > 0) {
      return described;
    }
    Optional<Integer> parsed = g.subject(predicate);
    boolean inverted = parsed.isPresent() && parsed.get() > anchor && parsed.get() < predicate;
    boolean placed =
        parsed.isPresent() && parsed.get() < anchor && sameClause(parsed.get(), anchor);
    boolean conditional = placed && opensCondition(parsed.get()) && g.isNoun(before);
    if (inverted || (placed && !conditional && !isGoverned(parsed.get()))) {
      return parsed.get();
    }
    boolean series = g.word(anchor - 1).equals(",") && !g.hasOwnSubject(predicate);
    if (g.tag(before).equals("CC") || (series && earlierModal(before) > 0)) {
      int earlier = earlierVerb(before);
      return earlier > 0 ? of(earlier, g.predicateOf(earlier)) : 0;
    }
    boolean noun = g.isNoun(before) || g.tag(before).equals("PRP");
    if (noun && !isGoverned(before)) {
      return before;
    }
    int first = firstNoun(anchor);
    return first > 0 ? first : parsed.orElse(0);
  }

  /// The modal before a token, else the verb before it: whose subject a further verb shares.
  private int earlierVerb(int before) {
    int modal = earlierModal(before);
    if (modal > 0) {
      return modal;
    }
    for (int at = before; at >= 1; at--) {
      if (Clauses.isFinite(g, at)) {
        return at;
      }
    }
    return 0;
  }

  private int earlierModal(int before) {
    for (int at = before; at >= 1; at--) {
      if (g.tag(at).equals("MD")) {
        return at;
      }
    }
    return 0;
  }

  /// The noun at the head of a sentence that a "who" describes up to a verb: "a member who is
  /// unhappy about an officer should".
  private int described(int anchor) {
    int who = 0;
    int verbs = 0;
    for (int at = 2; at < anchor; at++) {
      if (Set.of("who", "whose").contains(g.word(at))
          && who == 0
          && verbs == 0
          && g.isNoun(at - 1)) {
        who = at;
      }
      boolean noun = g.tag(at).equals("NNS") && g.word(at - 1).equals("who");
      verbs += Clauses.isFinite(g, at) || noun ? 1 : 0;
    }
    boolean opens = Set.of("if", "when", "where", "whenever", "unless").contains(g.word(1));
    return who > 0 && verbs == 1 && !opens ? who - 1 : 0;
  }

  /// Whether a preposition stands before the noun phrase that ends at a token.
  private boolean isGoverned(int noun) {
    int start = phraseStart(noun);
    return g.tag(start - 1).equals("IN")
        && !Set.of(
                "that",
                "if",
                "whether",
                "unless",
                "while",
                "whilst",
                "because",
                "although",
                "though",
                "so",
                "once")
            .contains(g.word(start - 1));
  }

  /// Where the noun phrase that ends at a token begins.
  int phraseStart(int noun) {
    int start = noun;
    if (PRONOUNS.contains(g.word(noun))) {
      return g.word(noun - 1).equals("/") ? noun - 2 : noun;
    }
    for (int at = noun - 1; at >= 1; at--) {
      String tag = g.tag(at);
      boolean joint =
          (tag.equals("CC") || g.word(at).equals("/"))
              && (g.isNoun(at - 1) || g.tag(at - 1).equals("PRP"));
      boolean part =
          tag.equals("DT")
              || tag.startsWith("JJ")
              || g.isNoun(at)
              || tag.equals("POS")
              || tag.startsWith("PRP")
              || tag.equals("CD")
              || tag.equals("PDT");
      if (!joint && !part) {
        break;
      }
      start = at;
    }
    return start;
  }

  private boolean sameClause(int subject, int anchor) {
    int verbs = 0;
    for (int at = subject + 1; at < anchor; at++) {
      boolean finite = Clauses.isFinite(g, at);
      verbs += finite ? 1 : 0;
      if ((finite && !relativeVerb(subject, at)) || verbs > 2 || g.word(at).equals("then")) {
        return false;
      }
    }
    return g.isNoun(subject) || g.tag(subject).matches("PRP\\$?|DT|W.*|JJ.*");
  }

  /// Whether a noun is what a condition is about: "if a group asks".
  private boolean opensCondition(int noun) {
    return Set.of("if", "when", "where", "whenever", "unless")
        .contains(g.word(phraseStart(noun) - 1));
  }

  /// Whether a verb between a subject and its own belongs to a relative clause.
  private boolean relativeVerb(int subject, int verb) {
    for (int at = verb; at > subject; at--) {
      if (Set.of("who", "which", "that", "whose", "where", "whom", "they", "he", "she", "it")
          .contains(g.word(at))) {
        return true;
      }
    }
    return false;
  }

  /// The end of the first group of nouns between the last clause and a verb: what is said to act.
  private int firstNoun(int anchor) {
    int start = clauseStart(anchor);
    for (int at = start; at < anchor; at++) {
      boolean noun = g.isNoun(at) || g.tag(at).equals("PRP");
      boolean ends = (!g.isNoun(at + 1) && !g.tag(at + 1).equals("POS")) || at + 1 >= anchor;
      if (noun && ends) {
        boolean phrase = g.tag(start).equals("IN") && at + 1 < anchor;
        if (!phrase) {
          return at;
        }
        start = g.word(at + 1).equals(",") ? at + 2 : at + 1;
      }
    }
    return 0;
  }

  private int clauseStart(int anchor) {
    int depth = 0;
    for (int at = anchor - 1; at >= 1; at--) {
      String word = g.word(at);
      depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
      boolean wh = g.tag(at).equals("WDT") || g.tag(at).equals("WP") || g.tag(at).equals("WRB");
      if (depth == 0 && (Clauses.isFinite(g, at) || wh || word.equals(";") || word.equals(":"))) {
        return afterClause(at, anchor);
      }
    }
    return afterClause(0, anchor);
  }

  /// Past the rest of a clause that ends at the last comma before a verb.
  private int afterClause(int finite, int anchor) {
    if (finite == 0 && !Set.of("if", "when", "where", "as", "in", "to").contains(g.word(1))) {
      return 1;
    }
    for (int at = anchor - 1; at > finite; at--) {
      boolean joint = g.word(at).equals(",") || (g.tag(at).equals("CC") && finite > 0);
      if (joint && at + 1 < anchor) {
        return at + 1;
      }
    }
    return finite + 1;
  }
}
