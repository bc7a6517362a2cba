package org.remit.clause;

import java.util.List;
import org.remit.source.Span;

/// One part of a clause: its words, as spans in reading order. A sentence broken by a page break
/// has two.
public record Part(PartKind kind, List<Span> spans) {

  public Part {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a part has at least one span");
    }
  }
}
