package org.remit.store;

/// Finds passages. Derived from the facts, and made anew when they change.
interface PassageIndex extends AutoCloseable {

  /// See [KnowledgeBase#search(Search)].
  Found search(Search search);

  @Override
  void close();

  /// Makes an index of the facts, or opens the one that was made of them.
  interface Maker {
    PassageIndex make(Facts facts);
  }
}
