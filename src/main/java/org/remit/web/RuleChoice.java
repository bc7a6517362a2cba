package org.remit.web;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Rule;
import org.remit.norm.Party;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// Which rules of a document a reader wants to see. What is null does not matter.
///
/// @param role IRI of the role that is bound or free; it stands for its own kinds too
/// @param topic IRI of what they are about
/// @param type `duty`, `prohibition`, `permission` or `right`
record RuleChoice(@Nullable String role, @Nullable String topic, @Nullable String type) {

  static final RuleChoice EVERYTHING = new RuleChoice(null, null, null);

  boolean everything() {
    return equals(EVERYTHING);
  }

  boolean takes(Rule rule, Vocabulary vocabulary) {
    return binds(rule, vocabulary)
        && (topic == null || rule.norm().topics().contains(topic))
        && (type == null || rule.norm().type().equals(type));
  }

  private boolean binds(Rule rule, Vocabulary vocabulary) {
    return role == null
        || rule.norm().bearers().stream()
            .map(Party::role)
            .flatMap(bearer -> kinds(bearer, vocabulary))
            .anyMatch(Predicate.isEqual(role));
  }

  /// A role and what it is a kind of.
  private static Stream<String> kinds(String role, Vocabulary vocabulary) {
    return Stream.concat(
        Stream.of(role),
        vocabulary.concept(role).stream()
            .flatMap(concept -> vocabulary.broader(concept).stream())
            .map(Concept::iri));
  }

  /// The local name of what was chosen, or "".
  static String local(@Nullable String iri) {
    return iri == null ? "" : iri.substring(iri.lastIndexOf('/') + 1);
  }
}
