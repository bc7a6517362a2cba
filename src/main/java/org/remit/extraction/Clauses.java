package org.remit.extraction;

import java.util.Set;

/// Small questions about a clause that several rules ask: where its verb stands, whether it is
/// negated, whether it stands for itself.
final class Clauses {

  static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");

  private static final Set<String> CONCESSIVE =
      Set.of("although", "though", "while", "whilst", "whereas", "but", "and", "so");

  private Clauses() {}

  /// The verb of an infinitive that begins at a "to": its index, or 0 where none follows.
  static int infinitive(Grammar g, int to) {
    if (!g.word(to).equals("to")) {
      return 0;
    }
    for (int at = to + 1; at <= g.size() && at < to + 6; at++) {
      String tag = g.tag(at);
      if (g.isBe(at)) {
        return g.is(at, "cop") || g.is(at, "aux") ? Math.max(at, g.parent(at)) : at;
      }
      if (tag.equals("VB") || tag.equals("VBP") || (tag.startsWith("NN") && g.is(at, "xcomp"))) {
        return at;
      }
      if (!tag.startsWith("RB") && !tag.equals(",") && !tag.equals("CC")) {
        boolean verb =
            at == to + 1
                && tag.equals("NN")
                && (g.tag(at + 1).equals("CC") || g.tag(at + 1).equals("DT"));
        return verb && !g.is(at, "obl") ? at : 0;
      }
    }
    return 0;
  }

  /// Whether a negation stands in a range of tokens; "not only" is none.
  static boolean negated(Grammar g, int from, int to) {
    for (int at = Math.max(1, from); at <= to; at++) {
      if (NEGATIONS.contains(g.word(at)) && !g.word(at + 1).equals("only")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a subject denies itself: "no member", "neither party", "nobody".
  static boolean negativeSubject(Grammar g, int subject) {
    if (!g.has(subject)) {
      return false;
    }
    Set<String> none = Set.of("no", "neither", "none", "nobody", "nothing");
    return none.contains(g.word(subject))
        || g.children(subject, "det").stream().anyMatch(det -> none.contains(g.word(det)))
        || g.children(subject).stream()
            .anyMatch(child -> child < subject && none.contains(g.word(child)));
  }

  /// The first of the adverbs and auxiliaries that run up to a token: for "expected" in "will
  /// normally be expected" it is "will".
  static int groupStart(Grammar g, int token) {
    int start = token;
    for (int at = token - 1; at >= 1 && at > token - 6; at--) {
      if (g.tag(at).equals("MD") || g.isBe(at) || Set.of("do", "does").contains(g.word(at))) {
        start = at;
      } else if (!g.tag(at).startsWith("RB")) {
        break;
      }
    }
    return start;
  }

  /// Whether a verb group states something for itself, and is not the matter of a condition, a
  /// reason, a report of what someone says, or a description of a thing: whether, going back from
  /// it, another verb comes before any word that would open a dependent clause.
  ///
  /// @param relative whether a clause that says what someone will do counts: "who will look into
  ///   it"
  static boolean stands(Grammar g, int token, boolean relative) {
    int anchor = groupStart(g, token);
    if (withinOpening(g, anchor)) {
      return false;
    }
    boolean comma = false;
    for (int at = anchor - 1; at >= 1; at--) {
      if (g.word(at).equals(")")) {
        at = opening(g, at);
        continue;
      }
      String word = g.word(at);
      boolean choice = at == anchor - 1 && word.equals("or");
      if (choice) {
        return standsWith(g, at, relative);
      }
      if (THINKS.contains(g.lemma(at)) && isFinite(g, at) && !comma) {
        return false;
      }
      boolean described = g.tag(at).equals("VB") && g.tag(at - 1).matches("WDT|WP|,");
      boolean before = isFinite(g, at) || described || word.equals(";") || word.equals(":");
      if (before || word.equals("then") || (CONCESSIVE.contains(word) && !g.tag(at).equals("CC"))) {
        return true;
      }
      if (word.equals("who") && relative) {
        return true;
      }
      boolean noun = word.equals("who") && g.tag(at + 1).equals("NNS") && at + 1 < anchor;
      if (noun) {
        // the parser took the verb for a noun: "a member who breaches the code may"
        return true;
      }
      if (isBinding(g, at) || (isLoose(g, at) && !comma)) {
        return false;
      }
      comma |= word.equals(",");
    }
    return true;
  }

  /// Verbs that tell what someone thinks: "considers it should be disclosed".
  private static final Set<String> THINKS =
      Set.of("consider", "believe", "think", "feel", "say", "know", "suspect", "suppose");

  /// The mark that opens what a bracket closes.
  private static int opening(Grammar g, int closing) {
    for (int at = closing - 1; at >= 1; at--) {
      if (g.word(at).equals("(")) {
        return at;
      }
    }
    return closing;
  }

  /// Whether the verb before an "or" stands: "which he believes or ought to know" does not.
  private static boolean standsWith(Grammar g, int or, boolean relative) {
    for (int at = or - 1; at >= 1; at--) {
      if (isFinite(g, at)) {
        return stands(g, at, relative);
      }
    }
    return true;
  }

  /// Whether a word opens a clause with a subject and a verb of its own; "when asked", "unless
  /// authorised" and "as a member" open none.
  private static boolean isLoose(Grammar g, int at) {
    String next = g.tag(at + 1);
    boolean bare = next.equals("VBG") || next.equals("VBN") || BARE.contains(g.word(at + 1));
    return switch (g.word(at)) {
      case "as" -> next.equals("PRP") || next.equals("EX");
      case "provided" -> opensProviso(g, at);
      case "since", "until", "once", "because", "lest", "why", "how" -> !g.tag(at).equals("RB");
      default -> LOOSE.contains(g.word(at)) && !bare;
    };
  }

  /// Whether "provided" is the conjunction: "provided that it is urgent".
  static boolean opensProviso(Grammar g, int at) {
    boolean joint = at == 1 || g.word(at - 1).matches("[,;(]|only|and|or");
    boolean noun =
        g.tag(at + 1).equals("DT") || g.tag(at + 1).startsWith("PRP") || g.tag(at + 1).equals("EX");
    boolean verb = g.isBe(at - 1) || g.lemma(at - 1).equals("have");
    return g.word(at + 1).equals("that")
        || (!verb && (noun || (joint && !g.follows(at + 1, "by|to|for|with|in|under"))));
  }

  /// Whether a verb group is not the matter of a condition or a description, whoever reports it:
  /// "members must respect that officers have a duty".
  static boolean standsReported(Grammar g, int token) {
    int anchor = groupStart(g, token);
    for (int at = anchor - 1; at >= 1; at--) {
      if (isFinite(g, at) || (g.word(at).equals("that") && !g.tag(at).equals("WDT"))) {
        return true;
      }
      boolean relative = Set.of("which", "whose", "whether", "what").contains(g.word(at));
      if (relative || isLoose(g, at)) {
        return false;
      }
    }
    return true;
  }

  /// Where an action begins: past "either", and past words set off between a modal and its verb.
  static int pastChoice(Grammar g, int from, int predicate) {
    int at = Set.of("either", "both").contains(g.word(from)) ? from + 1 : from;
    boolean aside =
        g.tag(at).equals("IN")
            || g.follows(at, "at", "all", "times")
            || g.tag(at).equals("WRB")
            || g.word(at).matches("[,(]");
    int start = predicate;
    while (aside && start - 1 > at && g.tag(start - 1).startsWith("RB")) {
      start--;
    }
    return aside ? start : at;
  }

  /// Whether a "should" opens a condition: "should there be a dispute", "should a member wish".
  static boolean isInverted(Grammar g, int should) {
    boolean subject =
        g.tag(should + 1).matches("DT|EX|PRP\\$?")
            && !Set.of("both", "all", "each", "either", "neither").contains(g.word(should + 1));
    return g.word(should).equals("should") && subject && g.turnedSubject(should) == 0;
  }

  /// Whether a modal belongs to words that describe the noun before them: "any interest they may
  /// have", "all they can".
  static boolean describesNoun(Grammar g, int modal) {
    boolean pronoun = g.tag(modal - 1).equals("PRP");
    boolean noun = g.isNoun(modal - 2) || g.follows(modal - 2, "all|everything|anything");
    boolean opened = false;
    boolean verb = false;
    for (int at = 1; at < modal - 2; at++) {
      opened |= LOOSE.contains(g.word(at)) || g.word(at).matches("as|in|for|after|while|whilst");
      verb |= isFinite(g, at);
    }
    return pronoun && noun && (g.isNoun(modal - 2) ? verb && !opened : true);
  }

  /// Words that open a clause which a comma may close without a verb: "when asked, officers must".
  private static final Set<String> LOOSE =
      Set.of("if", "when", "where", "whenever", "wherever", "unless");

  private static final Set<String> BARE =
      Set.of(
          "appropriate",
          "necessary",
          "possible",
          "practicable",
          "relevant",
          "applicable",
          "required",
          "requested",
          "reasonable");

  /// A word whose clause goes on to the next verb, whatever stands between: "that", "which".
  private static boolean isBinding(Grammar g, int at) {
    return switch (g.word(at)) {
      case "which", "who", "whom", "whose", "whether", "what" -> true;
      case "that" ->
          (!g.tag(at).equals("DT") || g.isVerb(at - 1))
              && !Undertaking.PROMISES.contains(g.lemma(at - 1));
      default -> false;
    };
  }

  /// A verb that has a subject: "is", "must", "wishes".
  static boolean isFinite(Grammar g, int at) {
    String tag = g.tag(at);
    boolean proviso = g.word(at).equals("provided") && opensProviso(g, at);
    boolean past = tag.equals("VBD") && !g.word(at + 1).equals("by") && !proviso;
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || past;
  }

  /// Whether a verb belongs to the dependent clause that a sentence opens with: "if it is urgent or
  /// may become so, members should".
  private static boolean withinOpening(Grammar g, int anchor) {
    Set<String> opens =
        Set.of(
            "if", "when", "where", "whenever", "unless", "whilst", "while", "although", "provided");
    boolean concedes = CONCESSIVE.contains(g.word(1));
    if (!opens.contains(g.word(1)) || concedes) {
      return false;
    }
    boolean earlier = false;
    boolean comma = false;
    for (int at = 2; at < anchor; at++) {
      earlier |= isFinite(g, at);
      comma |= g.word(at).equals(",");
    }
    boolean later = false;
    for (int at = anchor + 1; at < g.size(); at++) {
      boolean mark = g.word(at).equals(",");
      later |= mark && followedByModal(g, at + 1);
    }
    return earlier && later && !comma;
  }

  private static boolean followedByModal(Grammar g, int from) {
    for (int at = from; at <= g.size() && at < from + 9; at++) {
      if (g.tag(at).equals("MD")) {
        return true;
      }
      if (isFinite(g, at) || isBinding(g, at)) {
        return false;
      }
    }
    return false;
  }
}
