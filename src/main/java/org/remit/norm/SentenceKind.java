package org.remit.norm;

/// What a sentence or list item of a document is.
public enum SentenceKind {
  /// It states norms.
  NORM("norm"),
  /// It says what a word means.
  DEFINITION("definition"),
  /// It describes who someone is, whom they serve, or what they do.
  ROLE("role"),
  /// It says why a rule exists, what happened, or where to read more: see [ContextReason].
  CONTEXT("context"),
  HEADING("heading"),
  /// The items below it complete it, and its norms are theirs.
  LEAD_IN("lead-in"),
  /// A page header, a mark: no words of the document.
  FURNITURE("furniture"),
  /// No rule could tell.
  UNMODELLED("unmodelled");

  private final String label;

  SentenceKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
