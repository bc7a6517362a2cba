package org.remit.clause;

/// What a reader must know of a clause's words before relying on them. A clause may have several.
public enum Standing {
  /// The edition as a whole is a draft.
  DRAFT("draft"),
  /// Words that the document shows as a proposed insertion.
  PROPOSED("proposed"),
  /// Words that the document shows as a proposed deletion.
  STRUCK_OUT("struck-out"),
  /// Words quoted from another instrument.
  QUOTED("quoted"),
  /// A minute: evidence about the protocol, not a rule of it.
  MINUTED("minuted"),
  /// A report that came with the protocol: evidence, not a rule of it.
  REPORTED("reported"),
  /// A rule that the protocol repeats from another instrument without quoting it.
  RESTATED("restated");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
