package org.remit.norm;

/// How far the words of a duty or prohibition bind.
public enum Strength {
  /// Must, shall, will, is required to, never, cannot.
  MANDATORY("mandatory"),
  /// Should, ought, is encouraged or expected to, needs to.
  ADVISORY("advisory");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
