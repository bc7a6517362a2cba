package org.remit.vocabulary;

import java.util.List;
import java.util.Optional;

/// One concept of a scheme: a role, an action, a topic or an instrument.
///
/// @param label the name to show
/// @param names the documents' names for it
/// @param everyday what people type for it
/// @param broader the IRIs of the concepts it is a kind of
/// @param definition what it means, or ""
/// @param coveredBy for a matter outside protocols, the kind of document that usually covers it
public record Concept(
    String iri,
    Scheme scheme,
    String label,
    List<String> names,
    List<String> everyday,
    List<String> broader,
    String definition,
    Optional<String> coveredBy) {

  public Concept {
    names = List.copyOf(names);
    everyday = List.copyOf(everyday);
    broader = List.copyOf(broader);
  }

  /// The last part of its IRI, such as `head-of-service`.
  public String localName() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
