package org.remit.question;

import java.util.Optional;

/// Knows how words are written.
@FunctionalInterface
public interface Spelling {

  /// Knows nothing: every word is taken as typed.
  Spelling NONE = word -> Optional.empty();

  /// A word as it was meant that nobody writes in this way; empty where it may be right.
  Optional<String> respelled(String word);

  /// A word that was read as another.
  record Slip(String typed, String read) {}
}
