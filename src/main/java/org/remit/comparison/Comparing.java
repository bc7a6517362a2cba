package org.remit.comparison;

import java.util.List;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// Lays protocols side by side. See [Matrices] for how.
public interface Comparing {

  /// The editions held, sorted by the document's identifier.
  List<Edition> editions();

  /// The topics that can be compared, a narrower one after the one it belongs to.
  List<Concept> topics();

  /// Some topics across some councils, in the order in which they are held here.
  ///
  /// @param documents identifiers of documents; empty for all
  /// @param topics IRIs of topics; empty for all
  /// @throws IllegalArgumentException naming what is not held
  Matrix matrix(List<String> documents, List<String> topics);

  /// Changes whenever what it compares does.
  String fingerprint();
}
