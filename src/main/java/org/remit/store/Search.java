package org.remit.store;

import java.util.Set;

/// What to look for among the passages.
///
/// @param words the words to match; never read as a query language
/// @param meaning the text whose meaning to be near to
/// @param documents the documents to look in; empty for all
/// @param also the IRIs of passages to weigh as well, found by other means
/// @param limit how many hits at most
public record Search(
    String words, String meaning, Set<String> documents, Set<String> also, int limit) {

  public Search {
    documents = Set.copyOf(documents);
    also = Set.copyOf(also);
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1");
    }
  }

  /// Whether a document is one to look in.
  boolean in(String document) {
    return documents.isEmpty() || documents.contains(document);
  }
}
