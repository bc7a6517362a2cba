package org.remit.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.clause.EId;
import org.remit.source.Span;

/// What made-up norms have in common: words that stand at the beginning of their source, read by a
/// reviewer.
public final class PlainFrames {

  private PlainFrames() {}

  public static Phrase phrase(String words) {
    return new Phrase(words, List.of(new Span(0, words.length())));
  }

  /// A frame without object, conditions and exceptions.
  ///
  /// @param topics IRIs
  public static Frame frame(
      List<Party> bearers,
      List<Party> towards,
      String modal,
      String action,
      @Nullable TimeLimit limit,
      List<String> topics) {
    return new Frame(
        bearers,
        towards,
        phrase(modal),
        new Action(null, action, phrase(action)),
        null,
        null,
        null,
        limit,
        null,
        topics,
        new Grounding(new EId("sec_1"), List.of(new Span(0, 1)), null, "reviewer"));
  }
}
