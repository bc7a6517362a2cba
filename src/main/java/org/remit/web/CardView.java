package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Correlative;
import org.remit.answer.Rule;
import org.remit.answer.Rule.Part;
import org.remit.answer.Rule.Place;
import org.remit.answer.Rule.Slot;
import org.remit.norm.Force;
import org.remit.norm.Norm;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// A norm as a duty card: who must, should, may or must not do what, to whom, by when, unless what,
/// each part with the words that say so.
///
/// @param yours what it comes to for the person who asks, or ""
/// @param name what tells it from other cards of its clause: who, and how far they are bound
record CardView(
    Rule rule,
    Force force,
    String name,
    String yours,
    List<Line> lines,
    List<String> topics,
    boolean reviewed) {

  CardView {
    lines = List.copyOf(lines);
    topics = List.copyOf(topics);
  }

  /// One line of a card.
  record Line(String label, List<Said> said) {
    Line {
      said = List.copyOf(said);
    }
  }

  /// What a line says.
  ///
  /// @param name a role's name, or other words that are not the clause's; or ""
  /// @param words the clause's words; or ""
  /// @param href where these words stand, or ""
  record Said(String name, String words, String href) {}

  /// @param page the document's page, or "" where the card is on it
  /// @param asker the IRIs of the roles of the person who asks; none where they are not known
  static CardView of(Rule rule, Vocabulary vocabulary, String page, List<String> asker) {
    return new Making(rule, vocabulary, page).card(asker);
  }

  static String label(String iri, Vocabulary vocabulary) {
    return vocabulary.concept(iri).map(Concept::label).orElse(RuleChoice.local(iri));
  }

  /// A card in the making.
  private record Making(Rule rule, Vocabulary vocabulary, String page) {

    CardView card(List<String> asker) {
      Force force = Force.of(rule.norm());
      List<Line> lines = new ArrayList<>();
      List<Said> who = said(Part.BEARER);
      lines.add(new Line("Who", who.isEmpty() ? List.of(new Said("Not stated", "", "")) : who));
      lines.add(new Line("How binding", binding(force)));
      add(lines, "Does what", Part.ACTION);
      add(lines, "To whom", Part.COUNTERPARTY);
      add(lines, "By when", Part.LIMIT);
      add(lines, "If", Part.CONDITION);
      add(lines, "Unless", Part.EXCEPTION);
      String instrument = instrument(rule.norm());
      if (instrument != null) {
        lines.add(new Line("Rule from", List.of(new Said(instrument, "", ""))));
      }
      List<String> topics =
          rule.norm().topics().stream().map(topic -> label(topic, vocabulary)).toList();
      String yours = Correlative.words(rule.norm(), asker);
      return new CardView(rule, force, name(who, force), yours, lines, topics, rule.reviewed());
    }

    private String name(List<Said> who, Force force) {
      List<String> names = who.stream().map(Said::name).distinct().toList();
      return (names.isEmpty() ? "" : String.join(", ", names) + " ")
          + (names.isEmpty() ? force.words() : force.words().toLowerCase(Locale.ROOT));
    }

    private List<Said> binding(Force force) {
      List<Said> modal = said(Part.MODAL);
      return modal.isEmpty()
          ? List.of(new Said(force.words(), "", ""))
          : modal.stream().map(m -> new Said(force.words(), m.words(), m.href())).toList();
    }

    private void add(List<Line> lines, String label, Part part) {
      List<Said> said = said(part);
      if (!said.isEmpty()) {
        lines.add(new Line(label, said));
      }
    }

    private List<Said> said(Part part) {
      return rule.slots(part).stream().map(this::said).toList();
    }

    private Said said(Slot slot) {
      String role = slot.role();
      String name = role == null ? "" : label(role, vocabulary);
      return new Said(name, slot.words(), slot.places().isEmpty() ? "" : href(slot.places()));
    }

    /// The clause's own words first, where some of them stand in a lead-in.
    private String href(List<Place> places) {
      Place place =
          places.stream()
              .filter(p -> p.clause().equals(rule.clause()))
              .findFirst()
              .orElse(places.getFirst());
      return page + "#" + anchor(place);
    }

    private @Nullable String instrument(Norm norm) {
      String instrument = norm.instrument();
      return instrument == null
          ? null
          : instrument.startsWith("https://") ? label(instrument, vocabulary) : instrument;
    }
  }

  static String anchor(Place place) {
    Span range = place.range();
    return range == null || range.isEmpty() ? place.clause() : Strand.anchor(place.clause(), range);
  }
}
