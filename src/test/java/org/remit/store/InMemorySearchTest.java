package org.remit.store;

import java.nio.file.Path;

/// The reference engine answers by the contract.
final class InMemorySearchTest extends SearchContract {

  @Override
  KnowledgeBase empty(Path folder) {
    return KnowledgeBase.inMemory(Protocols.vocabulary(), BagOfWords.PLAIN);
  }
}
