package org.remit.clause;

/// The parts that a clause's own words fall into, by the names of Akoma Ntoso.
public enum PartKind {
  /// The printed number.
  NUM("num"),
  HEADING("heading"),
  /// The lead-in that the items below complete.
  INTRO("intro"),
  CONTENT("content"),
  /// Words after a list that close its sentence.
  WRAP_UP("wrapUp");

  private final String label;

  PartKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
