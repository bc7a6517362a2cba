package org.remit.clause;

import org.remit.source.Span;

/// Words that the document shows as inserted or struck out.
public record Change(Kind kind, Span span) {

  /// Which way the change goes.
  public enum Kind {
    INSERTED("inserted"),
    DELETED("deleted");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
