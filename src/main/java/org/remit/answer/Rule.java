package org.remit.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Norm;
import org.remit.source.Edition;
import org.remit.source.Span;

/// A norm with the clause that states it: what it says, in whose words, and where these stand.
///
/// @param uri the norm's IRI
/// @param clause the clause's identifier: its anchor on the document's page
/// @param citation what a person can say to name the clause
/// @param heading the heading it stands under, or ""
/// @param context the lead-ins that complete its sentence, or ""
/// @param text the sentence as printed
/// @param sentence where it stands
/// @param standing what must be known before relying on it: draft, proposed, quoted, …
/// @param quotedFrom the instrument whose words they are, or ""
/// @param reviewed whether a person has checked it against the clause
/// @param slots its parts, in the order of a duty card
/// @param clauseUri the clause's IRI
public record Rule(
    String uri,
    Edition edition,
    String clause,
    String citation,
    String heading,
    String context,
    String text,
    List<Place> sentence,
    List<String> standing,
    String quotedFrom,
    Norm norm,
    boolean reviewed,
    List<Slot> slots,
    String clauseUri) {

  public Rule {
    sentence = List.copyOf(sentence);
    standing = List.copyOf(standing);
    slots = List.copyOf(slots);
  }

  /// The page that shows its clause in its document.
  public String href() {
    return "/documents/" + edition.document() + "#" + clause;
  }

  /// Its parts of one kind, in order.
  public List<Slot> slots(Part part) {
    return slots.stream().filter(slot -> slot.part() == part).toList();
  }

  /// A part of a norm with the words it was read from.
  ///
  /// @param role IRI of the role that the words name, or null
  /// @param words as printed; "" where no words name it
  /// @param places where the words stand
  public record Slot(Part part, @Nullable String role, String words, List<Place> places) {

    public Slot {
      places = List.copyOf(places);
    }
  }

  /// Where words stand in the laid-out document.
  ///
  /// @param clause the identifier of the clause that holds them
  /// @param range of its own words, in code points; null where they stand in its heading, in a cell
  ///   or below its list
  public record Place(String clause, @Nullable Span range) {}

  /// What a part says.
  public enum Part {
    BEARER("bearer"),
    MODAL("modal"),
    ACTION("action"),
    OBJECT("object"),
    COUNTERPARTY("counterparty"),
    LIMIT("limit"),
    CONDITION("condition"),
    EXCEPTION("exception");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
