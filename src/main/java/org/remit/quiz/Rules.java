package org.remit.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.answer.Library;
import org.remit.answer.RoleNames;
import org.remit.answer.Rule;
import org.remit.answer.Rulebook;
import org.remit.clause.Standing;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.vocabulary.Vocabulary;

/// The rules of all councils that questions may be made from: those that a person has checked, and
/// that are part of a protocol.
final class Rules {

  /// What is not, or will not be, a rule of the protocol itself.
  private static final Set<String> LEFT_OUT =
      Set.of("proposed", "struck-out", "minuted", "reported", "quoted", "restated");

  /// Held by everybody of a kind: too wide to be an answer.
  static final Set<String> EVERYBODY = Set.of("member", "officer", "council", "public");

  private final Map<Edition, List<Rule>> held = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private final RoleNames names;

  Rules(Library library, Rulebook rulebook) {
    this.vocabulary = rulebook.vocabulary();
    this.names = new RoleNames(vocabulary);
    for (Edition edition : library.editions()) {
      List<Rule> usable =
          rulebook.norms(edition.document()).stream()
              .filter(Rule::reviewed)
              .filter(rule -> rule.standing().stream().noneMatch(LEFT_OUT::contains))
              .toList();
      held.put(edition, usable);
    }
  }

  /// Whether people have checked a sentence, and it is part of a protocol as it stands.
  static boolean stands(Reading reading) {
    return reading.reviewed()
        && reading.standing().stream().map(Standing::label).noneMatch(LEFT_OUT::contains);
  }

  List<Rule> of(Edition edition) {
    return held.getOrDefault(edition, List.of());
  }

  List<Rule> elsewhere(Edition edition) {
    List<Rule> elsewhere = new ArrayList<>();
    held.forEach((other, rules) -> {
      if (!other.equals(edition)) {
        elsewhere.addAll(rules);
      }
    });
    return elsewhere;
  }

  List<Edition> otherEditions(Edition edition) {
    return held.keySet().stream().filter(other -> !other.equals(edition)).toList();
  }

  RoleNames names() {
    return names;
  }

  /// Whether one role is the other or a kind of it, either way.
  boolean akin(String role, String other) {
    return names.within(role, other) || names.within(other, role);
  }

  /// Whether a role is a body, and not a person's.
  boolean isBody(String role) {
    return !names.within(role, RoleNames.MEMBER) && !names.within(role, RoleNames.OFFICER);
  }

  static List<String> bearers(Norm norm) {
    return norm.bearers().stream().map(Party::role).distinct().toList();
  }

  /// How many topics two rules share.
  static long shared(Rule rule, Rule other) {
    return rule.norm().topics().stream().filter(other.norm().topics()::contains).count();
  }

  /// A rule's words with the lead-ins that complete them.
  static String said(Rule rule) {
    return (rule.context() + " " + rule.text()).strip();
  }

  /// The name of a role within a sentence: `an officer`, `the Chief Executive`.
  String someone(String role) {
    return Someone.of(names.of(role));
  }
}
