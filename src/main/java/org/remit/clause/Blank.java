package org.remit.clause;

/// Tells characters that print nothing from those that are words.
final class Blank {

  /// Printed only where a line ends after it; elsewhere it prints nothing.
  static final char SOFT_HYPHEN = '\u00ad';

  private Blank() {}

  /// Whether a character prints nothing: white space of any kind, a control character, a byte-order
  /// mark.
  static boolean is(char character) {
    return separates(character) || joins(character);
  }

  /// Whether a character prints nothing and keeps the words on either side of it apart.
  static boolean separates(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }

  /// Whether a character prints nothing and stands inside words.
  static boolean joins(char character) {
    return switch (character) {
      case SOFT_HYPHEN, '\u200b', '\u2060', '\ufeff', '\ufffe', '\uffff' -> true;
      default -> false;
    };
  }

  /// Whether a character ends a line.
  static boolean breaks(char character) {
    return switch (character) {
      case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
