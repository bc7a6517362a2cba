package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import org.remit.graph.StoredClause;
import org.remit.source.Span;

/// Finds where in a clause's text the words stand that its document shows as inserted or struck
/// out.
///
/// The text is the source's words with mark-up out and white space folded, so a change's place in
/// it is found by walking the spans of both side by side.
public final class Changes {

  private Changes() {}

  /// The changes in a clause's text.
  public static List<Result.Changed> of(StoredClause clause) {
    List<Result.Changed> changes = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    for (String part : List.of("intro", "content")) {
      words.addAll(clause.spans(part));
    }
    for (String kind : List.of("inserted", "deleted")) {
      for (Span change : clause.spans(kind)) {
        Span range = range(change, words, clause.text());
        if (!range.isEmpty()) {
          changes.add(new Result.Changed(kind, range));
        }
      }
    }
    return changes;
  }

  /// The range of the text that the characters of a change fill. Spans lie in order; each starts a
  /// new run of the text, after a blank where the text has one there.
  private static Span range(Span change, List<Span> words, String text) {
    int at = 0;
    int start = -1;
    int end = -1;
    int length = text.codePointCount(0, text.length());
    for (Span span : words) {
      for (int place = span.start(); place < span.end() && at < length; place++) {
        if (change.contains(place)) {
          start = start < 0 ? at : start;
          end = at + 1;
        }
        at++;
      }
    }
    return start < 0 ? new Span(0, 0) : new Span(start, Math.min(end, length));
  }
}
