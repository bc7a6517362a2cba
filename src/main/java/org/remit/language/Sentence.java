package org.remit.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.remit.source.Span;

/// A sentence with its grammar: a graph that stands on a tree.
///
/// A token can depend on several others: in "Officers must read and answer letters", `Officers` is
/// the subject of both verbs. Among the dependencies of one token the first is its place in the
/// tree, the others are shares in another's place. Lookups by relation see the whole graph;
/// [#subtree(Token)] follows the tree, so that a verb does not claim its neighbour's subject.
///
/// @param span from the first token's start to the last one's end
/// @param tokens in the order of the text, counted from 1
/// @param dependencies in the order of their dependents; none at all if the sentence was too long
///   to parse
public record Sentence(Span span, List<Token> tokens, List<Dependency> dependencies) {

  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).index() != i + 1 || !span.contains(tokens.get(i).span())) {
        throw new IllegalArgumentException("out of place in " + span + ": " + tokens.get(i));
      }
    }
    for (Dependency dependency : dependencies) {
      if (Math.max(dependency.governor(), dependency.dependent()) > tokens.size()) {
        throw new IllegalArgumentException("points past the last token: " + dependency);
      }
    }
  }

  public Token token(int index) {
    return tokens.get(index - 1);
  }

  /// The tokens that depend on nothing: the main verb, as a rule.
  public List<Token> roots() {
    return dependencies.stream()
        .filter(dependency -> dependency.governor() == 0)
        .map(dependency -> token(dependency.dependent()))
        .toList();
  }

  /// What depends on a token, in the order of the text.
  public List<Dependency> below(Token governor) {
    return dependencies.stream()
        .filter(dependency -> dependency.governor() == governor.index())
        .toList();
  }

  /// What a token depends on, its place in the tree first.
  public List<Dependency> above(Token dependent) {
    return dependencies.stream()
        .filter(dependency -> dependency.dependent() == dependent.index())
        .toList();
  }

  /// The token above this one in the tree; none above a root.
  public Optional<Token> parent(Token token) {
    return above(token).stream()
        .findFirst()
        .filter(dependency -> dependency.governor() > 0)
        .map(dependency -> token(dependency.governor()));
  }

  /// The tokens below one by a relation or its subtypes: `children(verb, "obl")` finds `obl:within`
  /// and `obl:to`. A relation with its subtype finds just that.
  public List<Token> children(Token governor, String relation) {
    return below(governor).stream()
        .filter(dependency -> dependency.is(relation))
        .map(dependency -> token(dependency.dependent()))
        .toList();
  }

  /// The first of [#children(Token, String)].
  public Optional<Token> child(Token governor, String relation) {
    return children(governor, relation).stream().findFirst();
  }

  /// A token with everything below it in the tree, in the order of the text: the whole phrase or
  /// clause it is the head of.
  public List<Token> subtree(Token head) {
    int[] parents = new int[tokens.size() + 1];
    Arrays.fill(parents, -1);
    for (Dependency dependency : dependencies) {
      if (parents[dependency.dependent()] < 0) {
        parents[dependency.dependent()] = dependency.governor();
      }
    }
    return tokens.stream().filter(token -> leadsTo(head.index(), token.index(), parents)).toList();
  }

  /// From the first to the last token of a subtree.
  public Span subtreeSpan(Token head) {
    List<Token> subtree = subtree(head);
    return new Span(subtree.getFirst().span().start(), subtree.getLast().span().end());
  }

  private static boolean leadsTo(int head, int from, int[] parents) {
    // a parser may close a circle, which no climb would leave
    BitSet climbed = new BitSet(parents.length);
    for (int at = from; at > 0 && !climbed.get(at); at = parents[at]) {
      if (at == head) {
        return true;
      }
      climbed.set(at);
    }
    return false;
  }
}
