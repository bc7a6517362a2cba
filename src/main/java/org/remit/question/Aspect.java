package org.remit.question;

/// What people ask about Remit itself.
public enum Aspect {
  /// What it is, and what it is for.
  PURPOSE,
  /// Who makes it.
  MAKER,
  /// How it comes to its answers.
  WORKINGS,
  /// Whether a machine makes them up.
  INVENTION,
  /// How far they can be trusted.
  QUALITY,
  /// Whether they are legal advice.
  ADVICE,
  /// What it keeps of what people ask.
  PRIVACY,
  /// Who can use it, and on what.
  ACCESSIBILITY,
  /// Which documents it holds.
  DOCUMENTS,
  /// How a document is added to them.
  ADDING,
  /// On what terms it may be used.
  LICENCE,
  /// How programs use it.
  PROGRAMS
}
