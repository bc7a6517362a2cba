package org.remit.norm;

/// What a question that can be answered by yes or no comes to, as it is worded.
public enum Verdict {
  YES("yes"),
  NO("no"),
  /// It depends on a condition or an exception that the question leaves open.
  CONDITIONAL("conditional");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
