package org.remit.answer;

import java.util.List;

/// How a question was understood.
///
/// @param text one line in words: what was asked for
/// @param kind the kind of question: deadline, permission, duty, escalation, …
/// @param concepts the concepts found in it, each with the words that led to it
/// @param sparql the query that ran over the graph; it runs as printed
public record Understood(String text, String kind, List<Match> concepts, String sparql) {

  public Understood {
    concepts = List.copyOf(concepts);
  }

  /// A concept of the vocabulary that words of the question name.
  public record Match(String iri, String label, String matched) {}
}
