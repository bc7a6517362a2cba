package org.remit.norm;

/// Why a sentence that carries no norm stands in a document.
public enum ContextReason {
  /// It says what the document or a rule is for.
  PURPOSE("purpose"),
  /// It tells how things are or came to be.
  BACKGROUND("background"),
  /// It gives a reason or makes something clear.
  EXPLANATION("explanation"),
  EXAMPLE("example"),
  /// It points to another place or instrument.
  REFERENCE("reference"),
  /// It is part of a minute.
  MINUTE("minute"),
  /// It is part of a report that came with the document.
  REPORT("report"),
  /// The document shows it as deleted.
  STRUCK_OUT("struck-out"),
  TITLE("title");

  private final String label;

  ContextReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
