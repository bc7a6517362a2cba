package org.remit.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;

/// What somebody who moves from one council to another finds about one thing: the two sentences
/// word for word, and how they differ.
///
/// @param labels how they differ, the most telling first; at least one
/// @param points what the labels rest on, in words of a template and of the documents
/// @param from what the first council says, or null where only the second says something
/// @param to what the second council says, or null where only the first says something
/// @param fromMarks the words of the first that the second does not have, as ranges of its text in
///   code points; empty where the two have too little in common to mark
/// @param toMarks the same for the second
/// @param rules names of the reviewed rules that both state
/// @param near of the other council, what is said near to it, where it says nothing of its own
/// @param topic IRI of the topic it is shown under, or ""
public record Difference(
    Set<Label> labels,
    List<String> points,
    @Nullable Saying from,
    @Nullable Saying to,
    List<Span> fromMarks,
    List<Span> toMarks,
    List<String> rules,
    List<Saying> near,
    String topic) {

  public Difference {
    labels = java.util.Collections.unmodifiableSet(new TreeSet<>(labels));
    points = List.copyOf(points);
    fromMarks = List.copyOf(fromMarks);
    toMarks = List.copyOf(toMarks);
    rules = List.copyOf(rules);
    near = List.copyOf(near);
    if (labels.isEmpty() || (from == null && to == null)) {
      throw new IllegalArgumentException("a difference has a label and something to show");
    }
  }

  /// The same under a topic.
  Difference under(String other) {
    return new Difference(labels, points, from, to, fromMarks, toMarks, rules, near, other);
  }

  /// The sentences that it has, at most two.
  public List<Saying> sayings() {
    return java.util.stream.Stream.of(from, to)
        .flatMap(java.util.stream.Stream::ofNullable)
        .toList();
  }

  /// How the second council's sentence stands to the first's.
  public enum Label {
    /// It binds more firmly, or leaves less time.
    STRICTER("stricter"),
    /// It binds less firmly, or leaves more time.
    LOOSER("looser"),
    OTHER_TIME("other-time"),
    /// It binds others, or is towards others.
    OTHER_PERSON("other-person"),
    /// Nothing that the facts tell differs but the words.
    SAME_RULE("same-rule"),
    SAME_WORDS("same-words"),
    /// They are about the same thing, and the facts do not say how they differ.
    STATED_DIFFERENTLY("stated-differently"),
    /// Only the second council says it.
    NEW("new"),
    /// Only the first council says it.
    GONE("gone");

    private final String label;

    Label(String label) {
      this.label = label;
    }

    /// Its name for programs.
    public String label() {
      return label;
    }
  }
}
