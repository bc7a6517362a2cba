package org.remit.norm;

/// How a norm speaks, in the word that people use for it. The word says it; the colour only helps.
public enum Force {
  MUST("must", "Must"),
  MUST_NOT("must-not", "Must not"),
  SHOULD("should", "Should"),
  SHOULD_NOT("should-not", "Should not"),
  MAY("may", "May"),
  RIGHT("right", "Has a right");

  private final String kind;
  private final String words;

  Force(String kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  /// How a norm speaks.
  public static Force of(Norm norm) {
    boolean advice = norm.strength() == Strength.ADVISORY;
    return switch (norm) {
      case Duty _ -> advice ? SHOULD : MUST;
      case Prohibition _ -> advice ? SHOULD_NOT : MUST_NOT;
      case Permission _ -> MAY;
      case Right _ -> RIGHT;
    };
  }

  /// The end of its class names.
  public String kind() {
    return kind;
  }

  public String words() {
    return words;
  }
}
