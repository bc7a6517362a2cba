package org.remit.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The names of roles and topics as pages show them, and which side a role is on.
public final class RoleNames {

  public static final String MEMBER = Scheme.ROLE.concept("member");
  public static final String OFFICER = Scheme.ROLE.concept("officer");

  private final Vocabulary vocabulary;

  public RoleNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The vocabulary's name for a concept, or the end of its IRI where it has none.
  public String of(String iri) {
    return vocabulary.concept(iri).map(Concept::label).orElse(localName(iri));
  }

  /// The names of several, or what is said where there are none.
  public String of(List<String> roles, String none) {
    return roles.isEmpty()
        ? none
        : roles.stream().map(this::of).collect(Collectors.joining(" or "));
  }

  /// Whether a role is the given one or a kind of it.
  public boolean within(String role, String broader) {
    return role.equals(broader)
        || vocabulary.concept(role).stream()
            .flatMap(concept -> vocabulary.broader(concept).stream())
            .anyMatch(above -> above.iri().equals(broader));
  }

  public static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
