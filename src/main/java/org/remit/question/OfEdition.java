package org.remit.question;

/// What people ask about the edition of a document, rather than about what it says.
public enum OfEdition {
  /// Whether it is a draft.
  DRAFT,
  /// Whether it is final, adopted, in force.
  FORCE,
  /// Whether it is the latest there is.
  LATEST,
  /// Of what date it is.
  DATE
}
