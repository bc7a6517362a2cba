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
/// @param related the IRIs of concepts that may be meant where its everyday words are used
/// @param holderSays for a role, what people who hold it say, and others do not: "my ward"
public record Concept(
    String iri,
    Scheme scheme,
    String label,
    List<String> names,
    List<String> everyday,
    List<String> broader,
    String definition,
    Optional<String> coveredBy,
    List<String> related,
    List<String> holderSays) {

  public Concept {
    names = List.copyOf(names);
    everyday = List.copyOf(everyday);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
    holderSays = List.copyOf(holderSays);
  }

  /// A concept that no other is taken for, and that nobody gives away by what they say.
  public Concept(
      String iri,
      Scheme scheme,
      String label,
      List<String> names,
      List<String> everyday,
      List<String> broader,
      String definition,
      Optional<String> coveredBy) {
    this(iri, scheme, label, names, everyday, broader, definition, coveredBy, List.of(), List.of());
  }

  /// The last part of its IRI, such as `head-of-service`.
  public String localName() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
