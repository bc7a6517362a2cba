package org.remit.ingest;

import java.util.List;
import org.remit.clause.ClauseTree;
import org.remit.norm.Reading;
import org.remit.vocabulary.Vocabulary;

/// Reads a document's sentences where no person has.
@FunctionalInterface
public interface Drafter {

  /// A reading of every sentence, list item and heading, none of them reviewed.
  List<Reading> draft(ClauseTree tree);

  /// The extractor. It is made, and its models of English loaded, when a document first needs it:
  /// one that people have reviewed whole never does.
  static Drafter extractor(Vocabulary vocabulary) {
    return new LateExtractor(vocabulary);
  }
}
