package org.remit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.answer.Rule;
import org.remit.norm.Party;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The roles that rules speak of, in groups, made ready for their page.
///
/// @param chosen the identifier of the council's document, or "" for all of them
record Roles(List<Group> groups, List<Edition> editions, String chosen) {

  Roles {
    groups = List.copyOf(groups);
    editions = List.copyOf(editions);
  }

  /// Roles under one top concept.
  record Group(String id, String title, List<Entry> entries) {}

  /// A role.
  ///
  /// @param borne how many rules bind it or leave it free
  /// @param owed how many rules are towards it
  record Entry(Concept role, int borne, int owed, String href) {}

  static Roles of(List<Rule> rules, List<Edition> editions, String chosen, Vocabulary vocabulary) {
    Map<String, Integer> borne = new HashMap<>();
    Map<String, Integer> owed = new HashMap<>();
    for (Rule rule : rules) {
      count(rule.norm().bearers(), borne);
      count(rule.norm().counterparties(), owed);
    }
    Map<String, List<Entry>> byTop = new HashMap<>();
    for (Concept role : vocabulary.concepts(Scheme.ROLE)) {
      int own = borne.getOrDefault(role.iri(), 0);
      int towards = owed.getOrDefault(role.iri(), 0);
      if (own + towards > 0) {
        byTop
            .computeIfAbsent(top(role, vocabulary), k -> new ArrayList<>())
            .add(new Entry(role, own, towards, href(role, chosen)));
      }
    }
    List<Group> groups = new ArrayList<>();
    add(groups, byTop, "member", "Members (councillors)");
    add(groups, byTop, "officer", "Officers (staff)");
    add(groups, byTop, "council", "The council and its bodies");
    add(groups, byTop, "outside-party", "Others");
    return new Roles(groups, editions, chosen);
  }

  private static void count(List<Party> parties, Map<String, Integer> counts) {
    parties.stream().map(Party::role).distinct().forEach(r -> counts.merge(r, 1, Integer::sum));
  }

  private static void add(
      List<Group> groups, Map<String, List<Entry>> byTop, String top, String title) {
    List<Entry> entries = byTop.getOrDefault(top, List.of());
    if (!entries.isEmpty()) {
      List<Entry> sorted = new ArrayList<>(entries);
      sorted.sort(
          java.util.Comparator.comparing((Entry e) -> !e.role().localName().equals(top))
              .thenComparing(e -> e.role().label()));
      groups.add(new Group(top, title, List.copyOf(sorted)));
    }
  }

  private static String top(Concept role, Vocabulary vocabulary) {
    List<Concept> above = vocabulary.broader(role);
    return above.isEmpty() ? role.localName() : above.getLast().localName();
  }

  static String href(Concept role, String council) {
    return "/roles/" + role.localName() + (council.isEmpty() ? "" : "?council=" + council);
  }
}
