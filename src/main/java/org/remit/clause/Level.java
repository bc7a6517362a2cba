package org.remit.clause;

/// The level of a clause in the hierarchy of its document, by the names of Akoma Ntoso.
public enum Level {
  TITLE("title", "title"),
  COMPONENT("component", "cmp"),
  SECTION("section", "sec"),
  CROSS_HEADING("crossHeading", "crossHeading"),
  PARAGRAPH("paragraph", "para"),
  ITEM("item", "item"),
  TABLE("table", "table"),
  ROW("tr", "tr"),
  NOTE("note", "note");

  private final String label;
  private final String prefix;

  Level(String label, String prefix) {
    this.label = label;
    this.prefix = prefix;
  }

  /// The Akoma Ntoso element name.
  public String label() {
    return label;
  }

  /// The abbreviation that begins this level's part of an [EId].
  String prefix() {
    return prefix;
  }
}
