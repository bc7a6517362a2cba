package org.remit.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;

/// One node of a document's clause tree: a section, paragraph, list item, table row, note or
/// heading, with its own words and the clauses below it.
///
/// @param citation what a person can say to name it, unique in the document: `21.9.2(c)`, `10(5)`,
///   `17 ¶2`, `41 bullet 3`
/// @param number the number as printed, without its brackets and dots, or null where none is
/// @param cells where the words of each cell stand, of a row of a table, or of the headings of a
///   table's columns; empty for any other clause
/// @param quotedFrom the instrument whose words these are, where the text says so
/// @param qualifies for a note, the clause that carries its mark
public record Clause(
    EId eId,
    Level level,
    String citation,
    @Nullable String number,
    List<Part> parts,
    List<List<Span>> cells,
    Set<Standing> standing,
    @Nullable String quotedFrom,
    List<Change> changes,
    @Nullable EId qualifies,
    List<Clause> children) {

  public Clause {
    parts = List.copyOf(parts);
    cells = cells.stream().map(List::copyOf).toList();
    standing = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(standing));
    changes = List.copyOf(changes);
    children = List.copyOf(children);
  }

  /// This clause's part of a kind, if it has one.
  public Optional<Part> part(PartKind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /// Whether it leads in to the clauses below it.
  public boolean leadsIn() {
    return part(PartKind.INTRO).isPresent();
  }

  /// The spans of all its own words, in reading order.
  public List<Span> spans() {
    return parts.stream().flatMap(part -> part.spans().stream()).sorted().toList();
  }
}
