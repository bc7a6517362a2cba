package org.remit.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.clause.ClauseTree;
import org.remit.extraction.NormExtractor;
import org.remit.language.CoreNlpLanguage;
import org.remit.norm.Reading;
import org.remit.vocabulary.Vocabulary;

/// The extractor, made when first needed and kept.
final class LateExtractor implements Drafter {

  private final Vocabulary vocabulary;
  private @Nullable NormExtractor extractor;

  LateExtractor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Reading> draft(ClauseTree tree) {
    return extractor().read(tree);
  }

  private synchronized NormExtractor extractor() {
    if (extractor == null) {
      extractor = new NormExtractor(new CoreNlpLanguage(), vocabulary);
    }
    return extractor;
  }
}
