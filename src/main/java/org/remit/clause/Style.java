package org.remit.clause;

/// How words are printed, as far as it can mean something.
enum Style {
  BOLD(1),
  ITALIC(2),
  UNDERLINED(4),
  /// Crossed out, or marked as deleted.
  STRUCK(8),
  /// Marked as inserted, by a mark that means nothing else.
  INSERTED(16),
  /// The words of a link that has lost its target.
  LOST_LINK(32);

  private final int bit;

  Style(int bit) {
    this.bit = bit;
  }

  /// Its place in a set of styles kept as a number.
  int bit() {
    return bit;
  }
}
