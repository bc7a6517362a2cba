package org.remit.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.remit.source.Edition;
import org.remit.vocabulary.Vocabulary;

/// What can be asked about and read: the editions held, and their documents laid out.
public interface Library {

  /// The edition held of each document, sorted by the document's identifier.
  List<Edition> editions();

  /// The document with an identifier, laid out for reading.
  Optional<Reading> read(String document);

  /// What each sentence of a document says, in reading order; empty where nobody has read it.
  List<org.remit.norm.Reading> readings(String document);

  /// The text of a document's source, as it was received; "" where it is not held.
  String sourceText(String document);

  /// The ways to go that a document tells of, in reading order.
  List<EscalationPath> paths(String document);

  /// The everyday questions that editors have marked with what a clause answers to them: yes or no.
  default List<YesOrNo> yesOrNo(String document) {
    return List.of();
  }

  /// An everyday question and what a clause answers to it as worded.
  ///
  /// @param clause the IRI of the clause
  record YesOrNo(String clause, String text, boolean yes) {}

  /// The words that documents and questions are read with.
  Vocabulary vocabulary();

  /// Ways to go on with what somebody has begun to type, best first.
  ///
  /// @param council the document they ask about, or null for all of them
  List<Suggestion> suggest(String typed, @Nullable String council, int limit);
}
