package org.remit.source;

import java.util.List;

/// One edition's text as decoded from its file, never changed. All offsets refer to this text.
public record Source(Edition edition, String text, List<Issue> issues) {

  public Source {
    issues = List.copyOf(issues);
  }

  public String id() {
    return edition.document();
  }

  /// The same range counted in characters (code points), as Web Annotation selectors and JSON
  /// readers count.
  public Span codePoints(Span span) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }
}
