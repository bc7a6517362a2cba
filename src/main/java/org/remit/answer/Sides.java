package org.remit.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.graph.StoredClause;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.question.Cast;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Vocabulary;

/// Which side people are on: in what a document says, and in a question.
final class Sides {

  private final RoleNames names;
  private final Map<String, Set<Side>> known = new ConcurrentHashMap<>();

  Sides(Vocabulary vocabulary) {
    this.names = new RoleNames(vocabulary);
  }

  /// The sides of some roles.
  Set<Side> of(Stream<String> roles) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    roles.forEach(role -> sides.addAll(known.computeIfAbsent(role, this::of)));
    return sides;
  }

  /// The sides of the roles that a question names.
  Set<Side> of(List<Mention> named) {
    return of(named.stream().map(role -> role.concept().iri()));
  }

  private Set<Side> of(String role) {
    return Stream.of(Side.values())
        .filter(side -> names.within(role, side.role()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
  }

  /// The sides that act in what is asked, or else in what is told; empty where the words do not
  /// tell. Somebody who acts and does not say who they are is taken to be on the other side of the
  /// one that they name.
  ///
  /// @param told whether what is told comes first, as where somebody asks whom to go to about it
  Set<Side> acting(Cast cast, boolean told) {
    Set<Side> doers = of(cast.doers());
    Set<Side> actors = of(cast.actors());
    if (told && !doers.isEmpty()) {
      return doers;
    }
    if (!actors.isEmpty() || !cast.askerActs()) {
      return actors.isEmpty() ? doers : actors;
    }
    Concept asker = cast.asker();
    if (asker != null) {
      return of(Stream.of(asker.iri()));
    }
    Set<Side> others = of(cast.others());
    return others.size() == 1 ? EnumSet.complementOf(EnumSet.copyOf(others)) : Set.of();
  }

  /// The IRIs of the roles that a question about somebody's duties asks about.
  Set<String> asked(Cast cast) {
    List<Mention> named = cast.actors().isEmpty() ? cast.others() : cast.actors();
    Concept asker = cast.asker();
    return named.isEmpty() && asker != null
        ? Set.of(asker.iri())
        : named.stream().map(m -> m.concept().iri()).collect(Collectors.toSet());
  }

  /// Whether a clause rules what one of some roles does, or says what it is there for.
  boolean rules(StoredClause clause, List<Reading> readings, Set<String> roles) {
    if (roles.isEmpty()) {
      return false;
    }
    boolean bound =
        readings.stream()
            .flatMap(reading -> reading.norms().stream())
            .flatMap(norm -> norm.bearers().stream())
            .anyMatch(bearer -> roles.stream().anyMatch(r -> names.within(bearer.role(), r)));
    return bound
        || (readings.stream().anyMatch(reading -> reading.kind() == SentenceKind.ROLE)
            && clause.roles().stream().anyMatch(roles::contains));
  }

  /// The sides whose doing a clause rules.
  Set<Side> bound(List<Reading> clause) {
    return of(
        clause.stream()
            .flatMap(reading -> reading.norms().stream())
            .map(Norm::bearers)
            .flatMap(List::stream)
            .map(Party::role));
  }
}
