package org.remit.clause;

import java.util.List;
import org.remit.source.Span;

/// A paragraph, list item, heading or table row as it stands on the page, before its place in the
/// tree is known.
///
/// @param words its words, without what they begin with
/// @param opening the bullet, heading mark or quotation mark that it begins with
/// @param indent columns before it
/// @param gapBefore whether an empty line stands before it
/// @param cells the words of its cells where it is a row of a table, else empty
/// @param extent from its first character to its last
/// @param markers every way to read the number that begins it
record Block(
    Words words,
    Opening opening,
    int indent,
    boolean gapBefore,
    List<Words> cells,
    Span extent,
    List<Numbering.Marker> markers) {

  Block {
    cells = List.copyOf(cells);
    markers = List.copyOf(markers);
  }

  /// A block of words; its number is read from them.
  static Block of(Words words, Opening opening, int indent, boolean gapBefore, Span extent) {
    return new Block(
        words, opening, indent, gapBefore, List.of(), extent, Numbering.readings(words.text()));
  }

  /// A row of a table.
  static Block row(List<Words> cells, int indent, boolean gapBefore, Span extent) {
    return new Block(
        Words.joined(cells), Opening.NONE, indent, gapBefore, cells, extent, List.of());
  }

  String text() {
    return words.text();
  }

  boolean isRow() {
    return !cells.isEmpty();
  }

  /// How many heading marks (#) stand before it, 0 for none.
  int heading() {
    return opening.heading();
  }

  boolean bullet() {
    return opening.bulleted();
  }

  boolean endsSentence() {
    return Ending.closesSentence(text());
  }

  /// Whether it ends with the colon or dash that leads in to a list.
  boolean leadsIn() {
    return Ending.leadsIn(text());
  }

  boolean startsLower() {
    return !text().isEmpty() && Character.isLowerCase(text().codePointAt(0));
  }

  /// How many words it has, counted only as far as it matters to headings.
  int wordCount() {
    int count = 0;
    boolean in = false;
    for (int i = 0; i < text().length() && count < 100; i++) {
      boolean word = text().charAt(i) != ' ';
      count += word && !in ? 1 : 0;
      in = word;
    }
    return count;
  }

  /// Whether nothing on the page says where it begins: no bullet, heading mark, number or cell.
  boolean unmarked() {
    return !bullet() && heading() == 0 && !isRow() && !numbered();
  }

  /// Whether it begins with a number that needs no neighbours to be believed.
  boolean numbered() {
    return markers.stream()
        .anyMatch(m ->
            m.style() != Numbering.ARABIC_BARE
                && m.style() != Numbering.LETTERED
                && !m.style().labelled());
  }

  /// Whether it begins with a letter and a number, as "A1", which may be a clause's or paper's.
  boolean lettered() {
    return markers.stream().anyMatch(m -> m.style() == Numbering.LETTERED);
  }
}
