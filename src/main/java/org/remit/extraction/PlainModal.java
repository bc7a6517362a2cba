package org.remit.extraction;

import static org.remit.norm.Strength.ADVISORY;
import static org.remit.norm.Strength.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Strength;

/// A modal verb with its verb: "officers must reply", "a member may not attend".
///
/// "May" and "can" permit only what someone does: "this may cause harm" and "there can be reasons"
/// tell what is possible. "Will" commits unless it describes: "members will have many duties".
final class PlainModal implements NormRule {

  private static final Set<String> MODALS =
      Set.of("must", "shall", "should", "ought", "will", "may", "can", "ca", "wo", "sha");

  /// Verbs of being and happening, which nobody is allowed to do.
  private static final Set<String> STATES =
      Set.of(
          "be",
          "have",
          "arise",
          "occur",
          "exist",
          "happen",
          "lead",
          "cause",
          "damage",
          "affect",
          "result",
          "seem",
          "appear",
          "range",
          "include",
          "become",
          "mean",
          "vary",
          "depend",
          "differ",
          "give",
          "help",
          "feel",
          "find",
          "believe",
          "know",
          "think",
          "involve",
          "assist",
          "reflect",
          "apply",
          "fall",
          "constitute",
          "amount",
          "undermine",
          "compromise",
          "prove",
          "embarrass",
          "harm",
          "create",
          "serve",
          "want",
          "take",
          "come",
          "provide",
          "relate",
          "enhance",
          "contribute",
          "prevent",
          "intensify",
          "contrast",
          "characterise",
          "see",
          "perceive",
          "avoid",
          "expect",
          "understand");

  /// Such verbs as tell an act once it is done to something: "leave may be given".
  private static final Set<String> GIVEN =
      Set.of("give", "take", "provide", "include", "help", "serve", "apply", "assist");

  /// Verbs by which a text draws attention to what it says: "it should be noted that".
  private static final Set<String> REMARKS =
      Set.of("note", "bear", "remember", "stress", "emphasise", "say");

  private static final Set<String> ANSWERABLE = Set.of("responsible", "accountable", "answerable");

  private static final Set<String> DESCRIBED =
      Set.of(
          "have", "know", "include", "contain", "consist", "depend", "vary", "differ", "perform",
          "arise", "occur", "happen", "involve", "want", "mean", "become", "exist");

  @Override
  public String name() {
    return "plain-modal";
  }

  @Override
  public List<Finding> find(Grammar g) {
    List<Finding> found = new ArrayList<>();
    for (int at = 1; at <= g.size(); at++) {
      if (MODALS.contains(g.word(at)) && (g.tag(at).equals("MD") || g.word(at).equals("must"))) {
        add(g, at, found);
      }
    }
    return found;
  }

  private static void add(Grammar g, int modal, List<Finding> found) {
    int predicate = g.predicateOf(modal);
    if (predicate <= modal || !stands(g, modal, predicate) || Clauses.isInverted(g, modal)) {
      return;
    }
    int subject = g.subject(modal, predicate);
    boolean inverted = subject > modal;
    boolean turned = inverted && g.turnedSubject(modal) > 0;
    int end = group(g, modal, predicate);
    boolean negated =
        turned
            || Clauses.negated(g, modal, inverted ? modal : predicate)
            || Clauses.negativeSubject(g, subject)
            || Clauses.NEGATIONS.contains(g.word(modal - 1))
            || g.follows(predicate + 1, "nothing|no")
            || g.follows(modal + 1, "be", "no");
    Finding.Type type = type(g, modal, predicate, subject, negated);
    // "this will not apply": it says how far a rule reaches, and forbids no one
    boolean reach =
        negated
            && g.lemma(predicate).equals("apply")
            && !isPerson(g, subject)
            && !g.isPassive(predicate);
    boolean remark =
        g.word(subject).equals("it")
            && REMARKS.contains(g.lemma(predicate))
            && g.isPassive(predicate);
    // who answers for what is a description of a role
    boolean role = !negated && ANSWERABLE.contains(g.word(predicate));
    if (type == null || remark || reach || role) {
      return;
    }
    Strength strength = type == Finding.Type.PERMISSION ? null : strength(g.word(modal));
    boolean passive = g.isPassive(predicate);
    int from =
        inverted ? Math.min(predicate, subject + 1) : Clauses.pastChoice(g, end + 1, predicate);
    found.add(
        new Finding(
            type, strength, modal, Math.min(end, predicate), predicate, from, subject, passive, 0));
  }

  /// Whether the words rule by themselves, or say which instrument prevails.
  private static boolean stands(Grammar g, int modal, int predicate) {
    if (Clauses.describesNoun(g, modal)) {
      return false;
    }
    boolean prevails =
        g.word(modal - 1).equals("which") && g.lemma(predicate).matches("prevail|override");
    boolean added =
        g.word(modal - 1).equals("which")
            && isRuling(g, modal)
            && g.isPassive(predicate)
            && !g.word(modal - 2).equals("in");
    return prevails || added || Clauses.stands(g, modal, isRuling(g, modal));
  }

  /// What follows "who" is a rule if it is one on its face: "who will look into it", but not "who
  /// may be absent".
  private static boolean isRuling(Grammar g, int modal) {
    return Set.of("must", "shall", "should", "will").contains(g.word(modal));
  }

  /// The last of the adverbs and negations that follow a modal.
  private static int group(Grammar g, int modal, int predicate) {
    int end = modal;
    while (end + 1 < predicate
        && !g.follows(end + 1, "at", "all", "times")
        && (g.tag(end + 1).startsWith("RB")
            || Clauses.NEGATIONS.contains(g.word(end + 1))
            || (g.word(modal).equals("ought") && g.word(end + 1).equals("to")))) {
      end++;
    }
    return end;
  }

  private static Finding.@Nullable Type type(
      Grammar g, int modal, int predicate, int subject, boolean negated) {
    String word = g.word(modal);
    return switch (word) {
      case "may", "can", "ca" -> {
        if (negated) {
          boolean possible = word.equals("may") && isState(g, predicate, subject);
          yield possible ? null : Finding.Type.PROHIBITION;
        }
        yield isState(g, predicate, subject) || isGuess(g, modal, predicate, subject)
            ? null
            : Finding.Type.PERMISSION;
      }
      case "will", "wo" ->
          !negated && isDescribed(g, predicate, subject)
              ? null
              : negated ? Finding.Type.PROHIBITION : Finding.Type.DUTY;
      default -> negated ? Finding.Type.PROHIBITION : Finding.Type.DUTY;
    };
  }

  /// Whether a predicate tells a state or an event and no act.
  private static boolean isState(Grammar g, int predicate, int subject) {
    boolean adjective = !g.isVerb(predicate);
    boolean noOne = subject == 0 || g.children(predicate, "expl").size() > 0;
    boolean acts = isPerson(g, subject) && !g.isPassive(predicate);
    boolean done = g.isPassive(predicate) && GIVEN.contains(g.lemma(predicate));
    boolean state = STATES.contains(g.lemma(predicate)) && !acts && !done;
    return adjective || noOne || state || g.isBe(predicate);
  }

  /// Whether "will" tells what is so: nobody but a person can promise to be something.
  private static boolean isDescribed(Grammar g, int predicate, int subject) {
    boolean noun = g.isNoun(predicate) && g.children(predicate, "cop").isEmpty();
    boolean verb = (g.isVerb(predicate) || noun) && !g.isBe(predicate);
    String around = " " + g.words(1, predicate).toLowerCase(Locale.ROOT) + " ";
    if (around.matches(".*\\b(?:sometimes|often)\\b.*")) {
      return true;
    }
    boolean state = DESCRIBED.contains(g.lemma(predicate)) && !g.isPassive(predicate);
    return state || (!verb && !isPerson(g, subject));
  }

  /// "May have written", "some members may be appointed": what may be so, and no leave.
  private static boolean isGuess(Grammar g, int modal, int predicate, int subject) {
    boolean perfect = g.word(modal + 1).equals("have") && g.tag(predicate).equals("VBN");
    boolean some = g.children(subject, "det").stream().anyMatch(det -> g.word(det).equals("some"));
    return perfect || some;
  }

  private static boolean isPerson(Grammar g, int subject) {
    boolean pronoun =
        Set.of("they", "he", "she", "he/she", "you", "we", "who").contains(g.word(subject));
    return pronoun || g.isRole(subject) || PEOPLE.contains(g.lemma(subject));
  }

  private static final Set<String> PEOPLE =
      Set.of("person", "party", "people", "anyone", "group", "those");

  private static Strength strength(String modal) {
    return modal.equals("should") || modal.equals("ought") ? ADVISORY : MANDATORY;
  }
}
