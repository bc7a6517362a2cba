package org.remit.store;

import java.nio.file.Path;

/// The product's engine keeps the contract.
final class StoredKnowledgeBaseTest extends KnowledgeBaseContract {

  @Override
  KnowledgeBase empty(Path folder) {
    return KnowledgeBase.open(folder, Protocols.vocabulary(), BagOfWords.PLAIN, note -> {});
  }
}
