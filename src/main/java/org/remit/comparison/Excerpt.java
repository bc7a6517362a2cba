package org.remit.comparison;

import java.util.List;
import java.util.Set;
import org.remit.answer.Result.Changed;
import org.remit.answer.Rule;
import org.remit.source.Edition;

/// One clause as it stands in a comparison: word for word, with where it stands and how it speaks.
///
/// @param clause the clause's identifier in its edition
/// @param order its place in reading order
/// @param parent the identifier of the clause above it, or ""; clauses of one list share it
/// @param citation what a person can say to name it
/// @param heading the heading it stands under, or ""
/// @param context the lead-ins that complete its sentence, or ""
/// @param text the clause as printed
/// @param standing what must be known before relying on it: draft, proposed, struck-out, …
/// @param quotedFrom the instrument whose words they are, or ""
/// @param changes words shown as inserted or struck out, as ranges of `text` in code points
/// @param topics IRIs of what its sentences are about, sorted
/// @param shared IRIs of the rules that it states as other protocols do, sorted
/// @param rules the norms that its sentences state, in order
/// @param kind whether it says something by itself
/// @param reviewed whether a person has read every sentence of it
/// @param uri the clause's IRI
/// @param href the page that shows it in its document
public record Excerpt(
    Edition edition,
    String clause,
    int order,
    String parent,
    String citation,
    String heading,
    String context,
    String text,
    List<String> standing,
    String quotedFrom,
    List<Changed> changes,
    List<String> topics,
    List<String> shared,
    List<Rule> rules,
    Kind kind,
    boolean reviewed,
    String uri,
    String href) {

  private static final Set<String> NO_RULE = Set.of("struck-out", "minuted", "reported");

  /// What sort of words a clause has.
  public enum Kind {
    WORDS,
    /// What stands before a list, and says something only with its items.
    LEAD_IN,
    HEADING
  }

  public Excerpt {
    standing = List.copyOf(standing);
    changes = List.copyOf(changes);
    topics = List.copyOf(topics);
    shared = List.copyOf(shared);
    rules = List.copyOf(rules);
  }

  /// Whether it is part of the protocol, and not struck out of it or said about it.
  public boolean stands() {
    return standing.stream().noneMatch(NO_RULE::contains);
  }

  /// The norms that it states about a topic; all of its norms where none is about it.
  ///
  /// @param topic its IRI
  public List<Rule> rules(String topic) {
    List<Rule> about = rules.stream().filter(r -> r.norm().topics().contains(topic)).toList();
    return about.isEmpty() ? rules : about;
  }
}
