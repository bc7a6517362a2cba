package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.remit.norm.Party;

/// Which of the roles that a sentence names belong to one phrase of it: "the Leader, the relevant
/// Cabinet Member and/or the Chair" are three.
final class RolePhrases {

  private static final Set<String> QUANTIFIERS =
      Set.of("all", "both", "each", "either", "neither", "some", "any");

  private RolePhrases() {}

  /// The role named right before a "who", with those joined to it.
  static List<Party> beside(Reader reader, int who) {
    List<Party> found = new ArrayList<>();
    int reach = who;
    for (Roles.Named role : reader.roles().reversed()) {
      boolean next =
          role.last() == reach - 1
              || (role.last() == reach - 2 && reader.grammar().word(reach - 1).equals(","));
      boolean joined =
          !found.isEmpty()
              && role.last() < reach
              && sideBySide(reader.grammar(), role.last() + 1, reach - 1);
      if ((found.isEmpty() && next && reach == who) || joined) {
        found.addFirst(role.party(reader));
        reach = role.first();
      }
    }
    return found;
  }

  /// The roles that the head of a noun phrase names, with those joined to it.
  static List<Party> named(Reader reader, int head) {
    Grammar g = reader.grammar();
    List<Party> found = new ArrayList<>();
    int reach = 0;
    for (Roles.Named role : reader.roles()) {
      boolean own = role.first() <= head && head <= role.last();
      boolean joined = joins(g, role, head);
      boolean beside = reach > 0 && sideBySide(g, reach + 1, role.first() - 1);
      if (own || joined || beside) {
        found.add(role.party(reader));
        reach = role.last();
      }
    }
    return found.isEmpty() ? found : joinedBefore(reader, head, found);
  }

  /// With the role before a head that is the second of two: "services and their staff".
  private static List<Party> joinedBefore(Reader reader, int head, List<Party> found) {
    Grammar g = reader.grammar();
    int start = 0;
    for (Roles.Named role : reader.roles()) {
      start = role.first() <= head && head <= role.last() ? role.first() : start;
    }
    for (Roles.Named role : reader.roles()) {
      String between = role.last() < start ? g.words(role.last() + 1, start - 1) : "";
      boolean own = between.matches("(?i)(?:and|or) (?:their|its)");
      boolean beside = between.matches("(?i)(?:and|or|/|and/or)(?: (?:the|other))?");
      boolean joined = own || (beside && g.is(head, "conj"));
      if (joined && found.stream().noneMatch(p -> p.role().equals(role.role()))) {
        found.addFirst(role.party(reader));
      }
    }
    return found;
  }

  /// Whether a named role hangs on a head by "and", "or", a comma or a slash alone.
  private static boolean joins(Grammar g, Roles.Named role, int head) {
    for (int token = role.first(); token <= role.last(); token++) {
      int at = token;
      for (int step = 0; step < 8 && at > 0; step++) {
        if (at == head) {
          return true;
        }
        boolean joint =
            g.is(at, "conj") || g.is(at, "appos") || (g.is(at, "compound") && at == token);
        boolean quantified = g.is(at, "nmod:of") && QUANTIFIERS.contains(g.word(g.parent(at)));
        if (!joint && !quantified) {
          break;
        }
        if (g.is(at, "compound") && !isTitle(g, g.parent(at))) {
          break;
        }
        at = g.parent(at);
      }
    }
    return false;
  }

  /// A noun that names a post when a role stands before it: "senior officer colleagues" does not.
  private static boolean isTitle(Grammar g, int noun) {
    return g.tag(noun).startsWith("NNP");
  }

  private static boolean sideBySide(Grammar g, int first, int last) {
    if (first > last || last - first > 6) {
      return false;
    }
    boolean joint = false;
    for (int at = first; at <= last; at++) {
      String word = g.word(at);
      boolean small =
          Set.of(
                  "the",
                  "a",
                  "an",
                  "their",
                  "relevant",
                  "other",
                  "appropriate",
                  "any",
                  "individual",
                  "between",
                  "concerned")
              .contains(word);
      boolean slash = Set.of("/", "and/or", ",", "and", "or").contains(word);
      if (!small && !slash) {
        return false;
      }
      joint |= slash;
    }
    return joint;
  }

  /// The role named next after a word, with those joined to it.
  static List<Party> after(Reader reader, int word) {
    Grammar g = reader.grammar();
    List<Party> found = new ArrayList<>();
    int reach = word;
    for (Roles.Named role : reader.roles()) {
      boolean next =
          role.first() > word
              && (found.isEmpty()
                  ? near(g, word, role.first())
                  : sideBySide(g, reach + 1, role.first() - 1));
      if (next) {
        found.add(role.party(reader));
        reach = role.last();
      }
    }
    return found;
  }

  /// Whether only small words stand between two tokens.
  static boolean near(Grammar g, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (!g.tag(at).equals("DT")
          && !g.tag(at).startsWith("JJ")
          && !g.tag(at).equals("PRP$")
          && !g.tag(at).equals("CD")
          && !Set.of("at", "least", "most", "more", "of", "any", "either").contains(g.word(at))
          && !g.tag(at).equals("CC")) {
        return false;
      }
    }
    return true;
  }
}
