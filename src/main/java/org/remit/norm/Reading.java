package org.remit.norm;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.remit.clause.EId;
import org.remit.clause.Standing;
import org.remit.source.Span;

/// What one sentence or list item of a document says.
///
/// @param id unique in its document: the clause's identifier with the place of the sentence in it,
///   from 1: `sec_16__para_2__s_1`
/// @param clause the clause it stands in
/// @param citation the clause's citation
/// @param spans where its words stand; several where a page break divides them
/// @param text its words as printed, white space folded
/// @param kind norm if and only if there are norms
/// @param escalation the path it tells of, or null
/// @param topics IRIs of what it is about
/// @param reason why it carries no norm; set for context alone
/// @param rule the name of the rule that decided its kind, or null where a person wrote it down
/// @param reviewed whether a person has read it against its clause and stands by it
public record Reading(
    String id,
    EId clause,
    String citation,
    List<Span> spans,
    String text,
    Set<Standing> standing,
    SentenceKind kind,
    List<Norm> norms,
    @Nullable Escalation escalation,
    List<String> topics,
    @Nullable ContextReason reason,
    @Nullable String rule,
    boolean reviewed) {

  public Reading {
    spans = List.copyOf(spans);
    standing = Collections.unmodifiableSet(new TreeSet<>(standing));
    norms = List.copyOf(norms);
    topics = List.copyOf(topics);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a reading has words: " + id);
    }
    if ((kind == SentenceKind.NORM) == norms.isEmpty()) {
      throw new IllegalArgumentException(id + " is " + kind + " with " + norms.size() + " norms");
    }
    if ((kind == SentenceKind.CONTEXT) != (reason != null)) {
      throw new IllegalArgumentException(id + ": context has a reason, and nothing else has one");
    }
  }

  /// From the first of its words to the last.
  public Span span() {
    return new Span(spans.getFirst().start(), spans.getLast().end());
  }
}
