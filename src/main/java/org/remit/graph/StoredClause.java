package org.remit.graph;

import java.util.List;
import org.remit.source.Span;

/// What the graph says of one clause.
///
/// @param iri its name in the graph
/// @param id its identifier in its edition
/// @param parent the identifier of the clause above it, or ""
/// @param passage whether a search may show it: it has words of its own, few enough to show whole
/// @param order its place in reading order
/// @param headings the headings it stands under, outermost first
/// @param leadIn the lead-ins that it completes, or ""
/// @param text its own words as printed, or ""
/// @param cells the words of each cell, of a row of a table, or of the headings of a table's
///   columns; empty for any other clause
/// @param roles the IRIs of the roles its words name
/// @param topics the IRIs of its topics
/// @param words where its words stand in the source, by part
public record StoredClause(
    String iri,
    String document,
    String id,
    String parent,
    boolean passage,
    String level,
    int order,
    String citation,
    String number,
    String heading,
    List<String> headings,
    String leadIn,
    String text,
    List<String> cells,
    List<String> standing,
    String quotedFrom,
    List<String> roles,
    List<String> topics,
    List<Words> words) {

  /// What stands between two cells where the graph keeps them as one line.
  static final String BETWEEN_CELLS = "\t";

  public StoredClause {
    headings = List.copyOf(headings);
    cells = List.copyOf(cells);
    standing = List.copyOf(standing);
    roles = List.copyOf(roles);
    topics = List.copyOf(topics);
    words = List.copyOf(words);
  }

  /// A run of words, with the part of the clause they belong to: num, heading, intro, content,
  /// wrapUp, inserted or deleted. Counted in code points of the source.
  public record Words(String part, Span span) {}

  /// The heading it stands under, or "".
  public String under() {
    return headings.isEmpty() ? "" : headings.getLast();
  }

  /// The words whose meaning stands for it: what it says, completed by its lead-in, below its
  /// heading.
  public String said() {
    String said = (leadIn + " " + text).strip();
    String under = under().replaceFirst("^[\\d.()]+\\s+", "");
    return under.isEmpty() ? said : under + ": " + said;
  }

  /// The spans of a part, in order.
  public List<Span> spans(String part) {
    return words.stream().filter(w -> w.part().equals(part)).map(Words::span).sorted().toList();
  }
}
