package org.remit.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.remit.language.Dependency;
import org.remit.language.Sentence;
import org.remit.language.Token;
import org.remit.source.Span;

/// The grammar of one sentence, as the rules ask for it. Tokens go by their index, from 1.
///
/// The parser errs in every tenth relation, so that what word order alone settles (which verb a
/// modal belongs to, whether "not" follows it) is read from the order.
final class Grammar {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "expl");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am");

  private final String text;
  private final Sentence sentence;
  private final int[] parents;
  private final String[] relations;
  private final List<List<Integer>> children = new ArrayList<>();
  private final BitSet people = new BitSet();
  private final Subjects subjects = new Subjects(this);
  private final boolean alone;

  /// @param named where the text names a role
  /// @param alone whether no lead-in stands above it
  Grammar(String text, Sentence sentence, List<Span> named, boolean alone) {
    this.text = text;
    this.alone = alone;
    this.sentence = sentence;
    int size = sentence.tokens().size() + 1;
    this.parents = new int[size];
    this.relations = new String[size];
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>());
      parents[i] = -1;
      relations[i] = "";
    }
    for (Dependency dependency : sentence.dependencies()) {
      int dependent = dependency.dependent();
      if (parents[dependent] < 0) {
        parents[dependent] = dependency.governor();
        relations[dependent] = dependency.relation();
        children.get(dependency.governor()).add(dependent);
      }
    }
    for (Token token : sentence.tokens()) {
      people.set(token.index(), named.stream().anyMatch(span -> span.contains(token.span())));
    }
  }

  /// The subject of the verb group that begins at a token, by the order of the words.
  int subject(int anchor, int predicate) {
    return subjects.of(anchor, predicate);
  }

  /// Whether the sentence stands by itself, under no lead-in.
  boolean isAlone() {
    return alone;
  }

  Subjects subjects() {
    return subjects;
  }

  /// Whether a token is part of the name of a role.
  boolean isRole(int token) {
    return people.get(token);
  }

  int size() {
    return sentence.tokens().size();
  }

  boolean has(int token) {
    return token >= 1 && token <= size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /// The word in lower case; "" outside the sentence.
  String word(int index) {
    return has(index) ? token(index).word().toLowerCase(Locale.ROOT) : "";
  }

  String lemma(int index) {
    return has(index) ? token(index).lemma().toLowerCase(Locale.ROOT) : "";
  }

  String tag(int index) {
    return has(index) ? token(index).tag() : "";
  }

  boolean isVerb(int index) {
    return tag(index).startsWith("VB");
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  int parent(int index) {
    return Math.max(0, parents[index]);
  }

  String relation(int index) {
    return has(index) ? relations[index] : "";
  }

  boolean is(int index, String relation) {
    String own = relation(index);
    return own.equals(relation) || own.startsWith(relation + ":");
  }

  List<Integer> children(int index) {
    return children.get(index);
  }

  List<Integer> children(int index, String relation) {
    return children.get(index).stream().filter(child -> is(child, relation)).toList();
  }

  Optional<Integer> child(int index, String relation) {
    return children(index, relation).stream().findFirst();
  }

  /// Whether a token stands in a row of words, each given in lower case with "|" between choices.
  boolean follows(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!Set.of(words[i].split("\\|")).contains(word(at + i))) {
        return false;
      }
    }
    return true;
  }

  boolean isBe(int index) {
    return BE.contains(word(index));
  }

  /// The subject of a verb or other predicate, its own or the one it shares with the predicate
  /// before it.
  Optional<Integer> subject(int predicate) {
    int at = predicate;
    for (int step = 0; step < 6 && has(at); step++) {
      for (int child : children(at)) {
        if (SUBJECTS.contains(relation(child)) && !relation(child).equals("expl")) {
          return Optional.of(child);
        }
      }
      if (!is(at, "conj") && !is(at, "xcomp")) {
        break;
      }
      at = parent(at);
    }
    return shared(predicate);
  }

  private Optional<Integer> shared(int predicate) {
    return sentence.dependencies().stream()
        .filter(d -> d.governor() == predicate)
        .filter(d -> d.relation().equals("nsubj") || d.relation().equals("nsubj:pass"))
        .map(Dependency::dependent)
        .min(Comparator.naturalOrder());
  }

  /// Whether a subject belongs to a predicate itself and is not shared with the one before.
  boolean hasOwnSubject(int predicate) {
    return children(predicate).stream().anyMatch(child -> SUBJECTS.contains(relation(child)));
  }

  /// All tokens below one, itself included, in order.
  List<Integer> subtree(int head) {
    List<Integer> found = new ArrayList<>();
    BitSet seen = new BitSet();
    collect(head, found, seen);
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private void collect(int head, List<Integer> into, BitSet seen) {
    if (!seen.get(head)) {
      seen.set(head);
      into.add(head);
      children(head).forEach(child -> collect(child, into, seen));
    }
  }

  int first(int head) {
    return subtree(head).getFirst();
  }

  int last(int head) {
    return subtree(head).getLast();
  }

  /// From the start of one token to the end of another, in the text.
  Span span(int first, int last) {
    int to = Math.max(first, last);
    return new Span(token(first).span().start(), token(to).span().end());
  }

  String words(int first, int last) {
    return has(first) && has(last) && first <= last ? span(first, last).of(text) : "";
  }

  String text() {
    return text;
  }

  /// The tokens that lie in a range of the text.
  List<Integer> within(Span range) {
    return sentence.tokens().stream()
        .filter(token -> range.contains(token.span()))
        .map(Token::index)
        .toList();
  }

  /// The verb or other predicate that an auxiliary belongs to: the one the parser gives it if it
  /// follows, else the next verb in the order of the text.
  int predicateOf(int auxiliary) {
    int turned = turnedSubject(auxiliary);
    if (turned > 0) {
      for (int at = turned + 1; at <= size() && at < turned + 5; at++) {
        boolean verb = tag(at).equals("VB") || (at == turned + 1 && isNoun(at));
        if (verb && !word(at).equals("be")) {
          return at;
        }
        if (isBe(at)) {
          return afterBe(at);
        }
      }
    }
    int after = auxiliary + 1;
    while (Clauses.NEGATIONS.contains(word(after)) || tag(after).startsWith("RB")) {
      after++;
    }
    int from = pastAside(after);
    int above = parent(auxiliary);
    boolean parsed = above > auxiliary && is(auxiliary, "aux") && !finiteBetween(auxiliary, above);
    if (parsed && (from == after || above >= from)) {
      return above;
    }
    for (int at = from; at <= size() && at < from + 8; at++) {
      boolean nounVerb = at == from && tag(at).equals("NN") && !isNoun(at - 1);
      if ((tag(at).equals("VB") && !word(at).equals("be")) || nounVerb) {
        return at;
      }
      if (isBe(at)) {
        return afterBe(at);
      }
    }
    return above;
  }

  /// The subject that follows its modal after words that deny: "under no circumstances may a
  /// member"; 0 where the order is the usual one.
  int turnedSubject(int modal) {
    boolean denies = false;
    for (int at = modal - 1; at >= 1 && at > modal - 7 && !Clauses.isFinite(this, at); at--) {
      denies |= Set.of("no", "neither", "nor", "never").contains(word(at));
    }
    int at = modal + 1;
    boolean noun =
        tag(at).equals("DT") || tag(at).equals("PRP") || isNoun(at) || tag(at).startsWith("JJ");
    if (!denies || !noun) {
      return 0;
    }
    while ((isNoun(at + 1) && (!isRole(at) || isRole(at + 1)))
        || tag(at).equals("DT")
        || tag(at).startsWith("JJ")) {
      at++;
    }
    return isNoun(at) || tag(at).equals("PRP") ? at : 0;
  }

  private boolean finiteBetween(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (tag(at).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /// Past words set off by marks, or opened by a preposition or "when": "must, if asked, reply",
  /// "shall at all times comply".
  private int pastAside(int from) {
    String mark = word(from).equals("(") ? ")" : word(from).equals(",") ? "," : "";
    boolean opened = tag(from).equals("IN") || Set.of("when", "where", "if").contains(word(from));
    for (int at = from + 1; (opened || !mark.isEmpty()) && at <= size() && at < from + 40; at++) {
      boolean closes = word(at).equals(mark.isEmpty() ? "," : mark);
      if (closes && (mark.equals(")") || isVerbal(at + 1))) {
        return at + 1;
      }
      boolean verb = tag(at).equals("VB") || tag(at).equals("VBP") || times(at);
      if (opened && verb && at > from + 1) {
        return at;
      }
      if (tag(at).equals("MD")) {
        return from;
      }
    }
    return from;
  }

  /// Whether a verb follows "all times", which the tagger may take for a noun.
  private boolean times(int at) {
    return word(at - 1).equals("times") && (isNoun(at) || isVerb(at));
  }

  /// Whether a verb in its base form begins at a token, after adverbs.
  private boolean isVerbal(int from) {
    int at = from;
    while (tag(at).startsWith("RB")) {
      at++;
    }
    boolean noun = tag(at).matches("NN|VBP") && tag(at + 1).matches("DT|PRP\\$|NN.*|IN|TO|JJ");
    return tag(at).equals("VB") || word(at).equals("be") || noun;
  }

  private int afterBe(int be) {
    boolean parsed = (is(be, "cop") || is(be, "aux")) && parent(be) > be;
    if (parsed && !finiteBetween(be, parent(be))) {
      return parent(be);
    }
    for (int at = be + 1; at <= size() && at < be + 4; at++) {
      if (tag(at).equals("VBN") || tag(at).startsWith("JJ")) {
        return at;
      }
    }
    return be;
  }

  /// Whether a predicate is in the passive.
  boolean isPassive(int predicate) {
    if (!tag(predicate).equals("VBN") && !tag(predicate).equals("VBD")) {
      return false;
    }
    if (!children(predicate, "aux:pass").isEmpty()
        || !children(predicate, "nsubj:pass").isEmpty()) {
      return true;
    }
    for (int at = predicate - 1; at >= 1 && at > predicate - 5; at--) {
      if (isBe(at)) {
        return true;
      }
      if (!tag(at).startsWith("RB") && !tag(at).equals("VBN") && !tag(at).equals("CC")) {
        break;
      }
    }
    return is(predicate, "conj") && isPassive(parent(predicate));
  }

  /// The words that open a subordinate clause around a predicate, outermost last: "if", "because".
  boolean isBelow(int token, int above) {
    BitSet climbed = new BitSet();
    for (int at = token; at > 0 && !climbed.get(at); at = parent(at)) {
      if (at == above) {
        return true;
      }
      climbed.set(at);
    }
    return false;
  }
}
