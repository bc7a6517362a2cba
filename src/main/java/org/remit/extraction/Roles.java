package org.remit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.remit.norm.Party;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The roles that words name, and which side of the council each is on.
final class Roles {

  private static final String MEMBER = Scheme.ROLE.concept("member");
  private static final String OFFICER = Scheme.ROLE.concept("officer");
  private static final String GROUP = Scheme.ROLE.concept("political-group");

  private final Vocabulary vocabulary;

  Roles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// A role named in a sentence, by the tokens that name it.
  record Named(String role, int first, int last) {

    Party party(Reader reader) {
      return new Party(role, reader.phrase(first, last));
    }
  }

  /// The roles named in a parsed sentence, in order.
  List<Named> in(Grammar g) {
    List<Named> found = new ArrayList<>();
    for (Mention mention : vocabulary.inDocument(g.text())) {
      List<Integer> tokens = g.within(mention.span());
      if (mention.concept().scheme() == Scheme.ROLE && !tokens.isEmpty()) {
        int last = tokens.getLast();
        boolean possessive = tokens.size() > 1 && g.tag(last).equals("POS");
        found.add(
            new Named(mention.concept().iri(), tokens.getFirst(), possessive ? last - 1 : last));
      }
    }
    found.sort(Comparator.comparingInt(Named::first));
    return found;
  }

  /// Where words name a role.
  List<Span> spans(String words) {
    return vocabulary.inDocument(words).stream()
        .filter(mention -> mention.concept().scheme() == Scheme.ROLE)
        .map(Mention::span)
        .toList();
  }

  /// The roles named in words that are not parsed, such as a heading.
  List<String> in(String words) {
    return vocabulary.inDocument(words).stream()
        .map(Mention::concept)
        .filter(concept -> concept.scheme() == Scheme.ROLE)
        .map(Concept::iri)
        .distinct()
        .toList();
  }

  boolean isMember(String role) {
    return is(role, MEMBER) || role.equals(GROUP);
  }

  boolean isOfficer(String role) {
    return is(role, OFFICER);
  }

  private boolean is(String role, String kind) {
    return role.equals(kind)
        || vocabulary
            .concept(role)
            .map(
                concept -> vocabulary.broader(concept).stream().anyMatch(b -> b.iri().equals(kind)))
            .orElse(false);
  }

  /// Who deals with a role, where only one of the two is named: officers with members, members with
  /// officers.
  Optional<String> opposite(String role) {
    if (isOfficer(role)) {
      return Optional.of(MEMBER);
    }
    return isMember(role) ? Optional.of(OFFICER) : Optional.empty();
  }
}
