package org.remit.store;

import java.nio.file.Path;

/// The reference engine keeps the contract.
final class InMemoryKnowledgeBaseTest extends KnowledgeBaseContract {

  @Override
  KnowledgeBase empty(Path folder) {
    return KnowledgeBase.inMemory(Protocols.vocabulary(), BagOfWords.PLAIN);
  }
}
