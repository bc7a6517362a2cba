package org.remit.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.source.Edition;

/// A path of escalation that a document tells of: who goes to whom about what, in order, and where
/// it ends.
///
/// @param uri its IRI
/// @param group the same for a path and its variants; null where the path has no name
/// @param from IRIs of the roles that may set out; empty where the words do not say
/// @param about what the matter is, in the document's words
/// @param topics IRIs of the topics that the matter belongs to
/// @param variant the words that make it a variant of a path: the person complained of is in it
/// @param steps in order
/// @param ends what happens at the end, in the document's words; empty where they do not say
/// @param deadEnd whether a complaint stops there without a stated end
/// @param at the clause that the path begins in
public record Path(
    String uri,
    Edition edition,
    @Nullable String group,
    List<String> from,
    String about,
    List<String> topics,
    @Nullable String variant,
    List<Step> steps,
    List<String> ends,
    boolean deadEnd,
    boolean reviewed,
    Told at) {

  public Path {
    from = List.copyOf(from);
    topics = List.copyOf(topics);
    steps = List.copyOf(steps);
    ends = List.copyOf(ends);
  }

  /// One stage.
  ///
  /// @param to IRIs of the roles that the matter goes to; several where the words leave a choice
  /// @param when on what condition, in the document's words, or null
  /// @param at the clause that says so
  public record Step(int order, List<String> to, @Nullable String when, Told at) {

    public Step {
      to = List.copyOf(to);
    }
  }

  /// The clause that something is told in.
  ///
  /// @param text the sentences that tell it, as printed
  /// @param standing what must be known before relying on it
  public record Told(
      String clause,
      String citation,
      String heading,
      String context,
      String text,
      List<String> standing,
      String quotedFrom,
      String uri,
      String href) {

    public Told {
      standing = List.copyOf(standing);
    }
  }
}
