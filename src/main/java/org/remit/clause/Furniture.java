package org.remit.clause;

import org.remit.source.Span;

/// Characters of a source that are not words of a clause, each kind by its name.
public record Furniture(Kind kind, Span span) {

  /// What the characters are for.
  public enum Kind {
    BLANK("blank"),
    PAGE_HEADER("page-header"),
    HEADING_MARK("heading-mark"),
    BULLET("bullet"),
    EMPHASIS("emphasis"),
    STRIKE("strike"),
    LINK("link"),
    NOTE_MARK("note-mark"),
    CELL_BORDER("cell-border"),
    QUOTE_MARK("quote-mark"),
    CONTENTS("contents"),
    NAVIGATION("navigation"),
    SEPARATOR("separator"),
    RULE("rule");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
