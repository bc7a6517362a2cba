package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds conditions and exceptions by the words that open them, and how far each reaches by the
/// marks and verbs around it.
final class Qualifiers {

  private static final Set<String> IF =
      Set.of("if", "when", "where", "whenever", "wherever", "provided", "providing", "insofar");
  private static final Set<String> SUCH =
      Set.of("such", "these", "those", "other", "certain", "some", "that", "this");

  /// Words that set the scene at the beginning of a sentence.
  private static final Set<String> PLACES =
      Set.of("in", "under", "at", "during", "on", "upon", "as", "after", "following");

  private static final String ASIDES =
      "addition|particular|general|summary|accordance|turn|short|fact|practice|the|order|all|line|law|a|well|part|far|result|behalf|principle|other";

  private static final String CONSENT =
      "(?is)with (?:the |their |his |her |its |prior |express |written |specific )*"
          + "(?:consent|agreement|approval|permission|authority|authorisation)\\b.*";

  private final Grammar g;
  private final List<Finding> findings;
  private final List<Qualifier> found = new ArrayList<>();

  private Qualifiers(Grammar g, List<Finding> findings) {
    this.g = g;
    this.findings = findings;
  }

  static List<Qualifier> in(Grammar g, List<Finding> findings) {
    Qualifiers qualifiers = new Qualifiers(g, findings);
    for (int at = 1; at <= g.size(); at++) {
      int reached = qualifiers.reached();
      if (at > reached && !qualifiers.inModal(at)) {
        qualifiers.open(at);
      }
    }
    return qualifiers.found;
  }

  private int reached() {
    return found.isEmpty() ? 0 : found.getLast().last();
  }

  private boolean inModal(int at) {
    return findings.stream()
        .anyMatch(f -> at >= f.modalFrom() && at <= f.modalTo() && at != f.only());
  }

  private void open(int at) {
    boolean exception = opensException(at);
    if (!exception && !opensCondition(at)) {
      return;
    }
    Finding next = next(at);
    if (next == null || at >= next.predicate() || midSentence(at, next)) {
      add(at, trailing(at), exception, false);
    } else {
      add(at, Reaches.before(g, at, next), exception, true);
    }
  }

  private void add(int at, int last, boolean exception, boolean before) {
    if (last > at) {
      found.add(new Qualifier(at, last, exception, before));
    }
  }

  /// The finding whose verb comes after a token.
  private @Nullable Finding next(int at) {
    List<Finding> later = findings.stream().filter(f -> f.predicate() > at).toList();
    return later.stream()
        .filter(f -> !g.word(f.modalFrom() - 1).equals("which"))
        .findFirst()
        .orElse(later.isEmpty() ? null : later.getFirst());
  }

  /// Whether an opener before a finding trails the finding before: nothing joins it to what
  /// follows, or no comma closes it.
  private boolean midSentence(int at, Finding next) {
    boolean earlier = findings.stream().anyMatch(f -> f.predicate() < at);
    if (!earlier || at > next.modalFrom()) {
      return false;
    }
    boolean joined = Set.of("and", "but", "or", ";").contains(g.word(at - 1));
    boolean set = g.word(at - 1).equals(",");
    for (int i = at; i < next.modalFrom(); i++) {
      if (g.word(i).equals(",")) {
        return !(joined || (set && !g.tag(i + 1).equals("CC")));
      }
    }
    return true;
  }

  /// Where a finding's own words begin: at its subject, if that comes first.
  private int start(Finding f) {
    int subject = f.subject();
    boolean before = g.has(subject) && subject < f.modalFrom() && subject > previousEnd(f);
    return before ? Math.max(previousEnd(f) + 1, g.subjects().phraseStart(subject)) : f.modalFrom();
  }

  private int previousEnd(Finding f) {
    return findings.stream()
        .filter(o -> o.predicate() < f.modalFrom())
        .mapToInt(Finding::predicate)
        .max()
        .orElse(0);
  }

  /// The end of words after a verb: where the next finding begins, or the sentence ends.
  private int trailing(int at) {
    int last = g.size();
    for (Finding f : findings) {
      if (f.predicate() > at && f.modalFrom() > at) {
        last = Math.min(last, start(f) - 1);
      } else if (f.predicate() > at && f.modalTo() < at) {
        last = Math.min(last, f.actionFrom() - 1);
      }
    }
    int own = Reaches.own(g, at);
    if (own > 0) {
      return Math.min(own, last);
    }
    boolean aside = Reaches.isAside(g, at);
    for (int i = at + 1; i <= last; i++) {
      boolean comma = g.word(i).equals(",");
      boolean clause = comma && (opensException(i + 1) || g.word(i + 1).equals("but"));
      boolean exception = g.word(i).matches("unless|except|save") && opensException(i);
      boolean ends = g.word(i).equals(";") || g.word(i).equals("but") || closes(at, i);
      if (exception || clause || ends || (aside && comma)) {
        last = i - 1;
      }
    }
    while (last > at && (isMark(last) || g.tag(last).equals("CC"))) {
      last--;
    }
    return last;
  }

  /// Whether a bracket closes that was opened before some words.
  private boolean closes(int from, int at) {
    int depth = 0;
    for (int i = from; i <= at; i++) {
      depth += g.word(i).equals("(") ? 1 : g.word(i).equals(")") ? -1 : 0;
    }
    return depth < 0;
  }

  private boolean isMark(int at) {
    return g.tag(at).length() > 0
        && !Character.isLetter(g.tag(at).charAt(0))
        && !g.word(at).equals(")");
  }

  private boolean opensException(int at) {
    return switch (g.word(at)) {
      case "unless" -> true;
      case "except", "save" ->
          g.tag(at).equals("IN")
              || !g.isVerb(at)
              || g.word(at - 1).equals(",")
              || g.follows(at + 1, "that|for|where|as|in|when|with");
      case "other" ->
          g.word(at + 1).equals("than")
              && (g.word(at - 1).equals(",")
                  || g.follows(at + 2, "in|by|with|to|where|when|for|as|through|at|under|if"));
      case "apart" -> g.word(at + 1).equals("from");
      case "without" ->
          g.tag(at + 1).equals("VBG")
              || g.follows(
                  at + 1,
                  "the|prior|proper|express|specific|first|their",
                  "consent|approval|permission|authority|agreement|authorisation|prior|express|written|having")
              || g.follows(
                  at + 1,
                  "consent|approval|permission|authority|agreement|authorisation|first|having");
      default -> false;
    };
  }

  private boolean opensCondition(int at) {
    String word = g.word(at);
    if (word.equals("only") && IF.contains(g.word(at + 1))) {
      return true;
    }
    if (IF.contains(word)) {
      return isOpener(at, word);
    }
    boolean ourselves =
        word.equals("as") && g.words(1, Math.min(5, g.size())).matches("(?i).*, we\\b.*");
    boolean scene = !ourselves && at == 1 && PLACES.contains(word) && !g.word(2).matches(ASIDES);
    if (scene && commaBeforeVerb(at)) {
      return true;
    }
    return switch (word) {
      case "should" -> Clauses.isInverted(g, at);
      case "at" ->
          (inAside(at) && g.follows(at + 1, "their|his|her|its|the", "discretion|request"))
              || (forbids(at)
                  && g.words(at, Math.min(g.size(), at + 4)).matches("(?is).*\\bmeetings?\\b.*"));
      case "during" -> forbids(at);
      case "after", "following", "having" -> inAside(at);
      case "with" -> g.words(at, Math.min(g.size(), at + 5)).matches(CONSENT);
      case "subject" -> g.word(at + 1).equals("to") && !g.isBe(at - 1);
      case "so", "as" ->
          (g.follows(at + 1, "long", "as") || g.follows(at + 1, "far", "as"))
              || (word.equals("as") && g.follows(at + 1, "necessary|appropriate|required"))
              || (word.equals("as") && g.tag(at + 1).equals("PRP") && g.tag(at + 2).equals("MD"));
      case "in" ->
          g.follows(at + 1, "the", "event|case")
              || g.follows(at + 1, "cases|circumstances|situations")
              || (SUCH.contains(g.word(at + 1))
                  && g.follows(at + 2, "circumstances|cases|case|situations|event"))
              || (g.follows(at + 1, "their|any|all|its") && g.follows(at + 2, "dealings"))
              || (at == 1 && g.follows(at + 1, "doing", "so"))
              || (forbids(at) && (g.follows(at + 1, "public") || g.follows(at + 1, "a", "public")));
      case "on", "upon" ->
          g.follows(at + 1, "request") || g.follows(at + 1, "a", "need-to-know|personal");
      default -> false;
    };
  }

  /// Whether the last rule before a token forbids someone to do a thing: then where it is done is
  /// what is forbidden.
  private boolean forbids(int at) {
    Finding last = null;
    for (Finding finding : findings) {
      last = finding.predicate() < at ? finding : last;
    }
    return last != null
        && last.type() == Finding.Type.PROHIBITION
        && !last.passive()
        && (g.isRole(last.subject()) || g.tag(last.subject()).equals("PRP"));
  }

  /// Whether a token stands first between a modal and its verb, set off by commas: "may, after
  /// consulting the chair, agree".
  private boolean inAside(int at) {
    return g.word(at - 1).equals(",")
        && findings.stream().anyMatch(f -> f.modalFrom() < at && at < f.predicate());
  }

  /// Whether a comma closes the words that a sentence opens with, before its first rule.
  private boolean commaBeforeVerb(int at) {
    int first = findings.isEmpty() ? 0 : findings.getFirst().modalFrom();
    for (int i = at + 1; i < first; i++) {
      if (g.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpener(int at, String word) {
    boolean whether =
        word.equals("if")
            && g.is(at, "mark")
            && g.is(g.parent(at), "ccomp")
            && g.parent(g.parent(at)) == at - 1;
    boolean even = g.word(at - 1).equals("even") || g.word(at - 1).equals("as");
    boolean placed =
        word.equals("where")
            && g.word(at - 1).matches("positions?|situations?|points?|places?|areas?|stages?");
    boolean proviso =
        word.equals("provided")
            ? Clauses.opensProviso(g, at)
            : !word.equals("providing") || g.word(at + 1).equals("that");
    return !whether && !even && !placed && proviso;
  }
}
