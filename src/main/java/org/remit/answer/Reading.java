package org.remit.answer;

import java.util.List;
import org.remit.source.Edition;
import org.remit.source.Span;

/// A whole document, laid out for reading.
public record Reading(Edition edition, List<Passage> passages, List<Oddity> oddities) {

  public Reading {
    passages = List.copyOf(passages);
    oddities = List.copyOf(oddities);
  }

  /// One clause of the document with the clauses below it, in order.
  ///
  /// @param id the page anchor
  /// @param level the Akoma Ntoso level: title, component, section, crossHeading, paragraph, item,
  ///   table, tr, note
  /// @param number the number as printed, or ""
  /// @param heading its own heading, or ""
  /// @param text its own words (content, or the lead-in to what is below), or ""
  /// @param wrapUp words that close its sentence after the list below it, or ""
  /// @param cells for a row (and a table's heading row), the words of each cell; else empty
  /// @param changes words of `text` shown as inserted or struck out, in code points
  public record Passage(
      String id,
      String level,
      String citation,
      String number,
      String heading,
      String text,
      String wrapUp,
      List<String> cells,
      List<String> standing,
      String quotedFrom,
      List<Result.Changed> changes,
      List<Passage> passages) {

    public Passage {
      cells = List.copyOf(cells);
      standing = List.copyOf(standing);
      changes = List.copyOf(changes);
      passages = List.copyOf(passages);
    }

    /// The same with other clauses below it.
    public Passage with(List<Passage> below) {
      return new Passage(
          id,
          level,
          citation,
          number,
          heading,
          text,
          wrapUp,
          cells,
          standing,
          quotedFrom,
          changes,
          below);
    }
  }

  /// Something odd in the text, for those who look after it.
  public record Oddity(String kind, String message, String citation, Span range) {}
}
