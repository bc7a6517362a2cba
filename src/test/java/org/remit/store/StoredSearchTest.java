package org.remit.store;

import java.nio.file.Path;

/// The product's engine answers by the contract.
final class StoredSearchTest extends SearchContract {

  @Override
  KnowledgeBase empty(Path folder) {
    return KnowledgeBase.open(folder, Protocols.vocabulary(), BagOfWords.PLAIN, note -> {});
  }
}
