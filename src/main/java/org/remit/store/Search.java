package org.remit.store;

import java.util.Set;
import java.util.function.Supplier;

/// What to look for among the passages.
///
/// @param words the words to match; never read as a query language
/// @param meaning the text whose meaning to be near to
/// @param documents the documents to look in; empty for all
/// @param also the IRIs of passages to weigh as well, found by other means; asked for late, once
///   the meaning is worked out, so that they may be looked for meanwhile
/// @param limit how many hits at most
public record Search(
    String words, String meaning, Set<String> documents, Supplier<Set<String>> also, int limit) {

  public Search {
    documents = Set.copyOf(documents);
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1");
    }
  }

  /// Looks for passages of which all to be weighed as well are known.
  public Search(String words, String meaning, Set<String> documents, Set<String> also, int limit) {
    this(words, meaning, documents, () -> also, limit);
  }

  /// Whether a document is one to look in.
  boolean in(String document) {
    return documents.isEmpty() || documents.contains(document);
  }
}
