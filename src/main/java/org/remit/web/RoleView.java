package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EditionView;
import org.remit.answer.RoleRules;
import org.remit.answer.Rule;
import org.remit.norm.Force;
import org.remit.norm.Party;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// What a role must, should, may and must not do at one council, and what others owe it, made ready
/// for its page.
///
/// @param edition the edition that says so; null where no council is chosen
/// @param councils every council with how many of its rules concern the role
/// @param own the rules that name the role itself
/// @param every the rules for everybody of a kind that it is
/// @param wider the roles that it is a kind of, whose rules bind it too
/// @param kinds its own kinds that have rules of their own there
record RoleView(
    Concept role,
    @Nullable EditionView edition,
    List<Council> councils,
    RoleRules own,
    RoleRules every,
    List<Concept> wider,
    List<Kind> kinds) {

  RoleView {
    councils = List.copyOf(councils);
    wider = List.copyOf(wider);
    kinds = List.copyOf(kinds);
  }

  /// A council with how many of its rules concern the role.
  record Council(Edition edition, int rules, String href) {}

  /// A kind of the role with how many rules of its own it has.
  record Kind(Concept role, int rules, String href) {}

  public String name() {
    return role.label();
  }

  /// Some of the rules, under a heading of their own.
  ///
  /// @param id the start of the anchors of its headings
  /// @param folded whether they are shown only when wanted
  public record Part(String id, String title, boolean folded, RoleRules rules) {

    public Map<Force, Integer> tally() {
      return rules.tally();
    }

    public List<RoleRules.Section> sections() {
      return rules.sections();
    }

    public List<RoleRules.Line> deadlines() {
      return rules.deadlines();
    }
  }

  /// The role's own rules first, then those for everybody of its kind.
  public List<Part> parts() {
    boolean named = !own.sections().isEmpty();
    List<Part> parts = new ArrayList<>();
    if (named) {
      parts.add(new Part("the-role", "For the " + name(), false, own));
    }
    if (!every.sections().isEmpty()) {
      List<String> names = wider.stream().map(RoleView::everyday).toList();
      parts.add(new Part("every", "For every " + String.join(" and ", names), named, every));
    }
    return parts;
  }

  /// A role's name within a sentence: those that all hold are written small.
  private static String everyday(Concept role) {
    return role.broader().isEmpty() ? role.label().toLowerCase(Locale.UK) : role.label();
  }

  /// Whether a sheet of paper is for the rules that name the role itself, because there are some.
  public boolean ownSheet() {
    return !wider.isEmpty() && !own.sections().isEmpty();
  }

  /// The start of the addresses of its pack, without the ending that names the kind of file.
  public String pack() {
    return "/roles/" + role.localName() + "/pack";
  }

  /// Puts the page of one role together.
  static final class Making {

    private final Concept role;
    private final Vocabulary vocabulary;
    private final RoleRules.Arranging arranging;

    Making(Concept role, Vocabulary vocabulary) {
      this.role = role;
      this.vocabulary = vocabulary;
      this.arranging = new RoleRules.Arranging(role, vocabulary);
    }

    RoleView view(@Nullable Edition chosen, Map<Edition, List<Rule>> rules) {
      List<Council> councils = new ArrayList<>();
      rules.forEach((edition, all) ->
          councils.add(
              new Council(
                  edition,
                  (int) all.stream().filter(arranging::concerns).count(),
                  Roles.href(role, edition.document()))));
      List<Rule> all = chosen == null ? List.of() : rules.getOrDefault(chosen, List.of());
      return new RoleView(
          role,
          chosen == null ? null : EditionView.of(chosen),
          councils,
          RoleRules.own(role, all, vocabulary),
          RoleRules.wider(role, all, vocabulary),
          arranging.wider(),
          kinds(all, chosen));
    }

    private List<Kind> kinds(List<Rule> rules, @Nullable Edition chosen) {
      Map<String, Integer> count = new TreeMap<>();
      for (Rule rule : rules) {
        rule.norm().bearers().stream()
            .map(Party::role)
            .distinct()
            .filter(this::isKind)
            .forEach(iri -> count.merge(iri, 1, Integer::sum));
      }
      List<Kind> kinds = new ArrayList<>();
      count.forEach((iri, rulesOf) ->
          vocabulary
              .concept(iri)
              .ifPresent(kind ->
                  kinds.add(
                      new Kind(
                          kind,
                          rulesOf,
                          Roles.href(kind, chosen == null ? "" : chosen.document())))));
      return kinds;
    }

    private boolean isKind(String iri) {
      return vocabulary.concept(iri).stream()
          .flatMap(concept -> vocabulary.broader(concept).stream())
          .anyMatch(concept -> concept.iri().equals(role.iri()));
    }
  }
}
