package org.remit.store;

import java.util.Optional;

/// Finds passages. Derived from the facts, and made anew when they change.
interface PassageIndex extends AutoCloseable {

  /// See [KnowledgeBase#search(Search)].
  ///
  /// @param meant what the question means
  Found search(Search search, Sense meant);

  /// See [KnowledgeBase#respelled(String)]; nothing, where the index knows nothing of spelling.
  default Optional<String> respelled(String word) {
    return Optional.empty();
  }

  @Override
  void close();

  /// Makes an index of the facts, or opens the one that was made of them.
  interface Maker {
    PassageIndex make(Facts facts);
  }
}
