package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.remit.clause.EId;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.source.Span;

/// What has been said before a sentence and bears on it: whose duties the heading announces, and
/// who was spoken of last.
final class Setting {

  private final Roles roles;
  private List<String> headings = List.of();
  private List<String> underHeading = List.of();
  private String clause = "";
  private List<Party> bearers = List.of();
  private List<Party> subjects = List.of();
  private List<Party> earlier = List.of();
  private List<Party> mentioned = List.of();
  private List<Party> between = List.of();
  private List<Party> receivers = List.of();

  /// Where the words of the open clause and of those above it stand.
  private final List<Span> reach = new ArrayList<>();

  Setting(Roles roles) {
    this.roles = roles;
  }

  /// Turns to a statement: what was said in another clause is forgotten, except by its items.
  void enter(Statement statement) {
    if (!statement.headings().equals(headings)) {
      headings = statement.headings();
      earlier = List.of();
      between = List.of();
      receivers = List.of();
      underHeading = announced(headings);
      bearers = List.of();
      subjects = List.of();
    }
    String id = family(statement.clause().eId());
    if (!id.equals(clause)) {
      earlier = bearers.isEmpty() ? earlier : bearers;
      boolean below = !clause.isEmpty() && id.startsWith(clause + "__");
      if (!below) {
        bearers = List.of();
        subjects = List.of();
        reach.clear();
      }
      reach.addAll(statement.clause().spans());
      clause = id;
    }
  }

  /// The same parties with words that a norm of the open clause can be read from: whoever was named
  /// in another clause is meant by the word that leads back to it.
  List<Party> here(List<Party> parties, Phrase word) {
    return parties.stream()
        .map(party -> inReach(party.words()) ? party : new Party(party.role(), word))
        .toList();
  }

  private boolean inReach(Phrase words) {
    return words.spans().stream()
        .allMatch(span ->
            reach.stream().anyMatch(own -> own.start() <= span.start() && span.end() <= own.end()));
  }

  private static String family(EId id) {
    return id.value();
  }

  /// The role whose conduct the nearest heading announces: the only one it names, the one that
  /// something is expected "from", or the one that owes something "to" the other.
  private List<String> announced(List<String> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      String heading = above.get(i);
      List<String> named = sides(heading);
      int from = heading.toLowerCase(Locale.ROOT).indexOf(" from ");
      List<String> expected = from < 0 ? List.of() : sides(heading.substring(from));
      boolean owes =
          heading.matches("(?is).*\\b(?:to|towards?|for)\\b.*")
              && !heading.matches("(?is).*\\bbetween\\b.*");
      if (named.size() == 1) {
        return named;
      }
      if (!expected.isEmpty()) {
        return expected.subList(0, 1);
      }
      if (named.size() == 2 && owes) {
        return named.subList(0, 1);
      }
    }
    return List.of();
  }

  private List<String> sides(String words) {
    return roles.in(words).stream().filter(r -> roles.isMember(r) || roles.isOfficer(r)).toList();
  }

  /// The only side that a lead-in names, for "we" and "you" under no heading of their own.
  List<String> inLead(Statement statement) {
    List<String> named = sides(statement.lead());
    return named.size() == 1 ? named : List.of();
  }

  void said(List<Party> spokenOf, List<Party> bound) {
    if (!spokenOf.isEmpty()) {
      subjects = List.copyOf(spokenOf);
    }
    if (!bound.isEmpty()) {
      bearers = List.copyOf(bound);
    }
  }

  /// Who was named at all in the sentence before, subject or not.
  void mentioned(List<Party> named) {
    mentioned = List.copyOf(named);
  }

  /// Between whom something was said to be, and to whom something was said to be given.
  void related(List<Party> sides, List<Party> given) {
    between = sides.isEmpty() ? between : List.copyOf(sides);
    receivers = given.isEmpty() ? receivers : List.copyOf(given);
  }

  /// The sides that something was last said to be between, under the same heading.
  List<Party> between() {
    return between;
  }

  /// Those whom something was last said to be given to, under the same heading.
  List<Party> receivers() {
    return receivers;
  }

  List<Party> mentioned() {
    return mentioned;
  }

  /// A thing was spoken of last: "they" is no one.
  void saidOfThing() {
    subjects = List.of();
  }

  List<String> underHeading() {
    return underHeading;
  }

  List<Party> bearers() {
    return bearers;
  }

  /// Who was bound last in another clause under the same heading.
  List<Party> earlier() {
    return earlier;
  }

  List<Party> subjects() {
    return subjects;
  }
}
