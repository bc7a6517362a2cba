package org.remit.answer;

import java.util.List;
import java.util.Optional;
import org.remit.source.Edition;

/// What can be asked about and read: the editions held, and their documents laid out.
public interface Library {

  /// The edition held of each document, sorted by the document's identifier.
  List<Edition> editions();

  /// The document with an identifier, laid out for reading.
  Optional<Reading> read(String document);
}
