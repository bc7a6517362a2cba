package org.remit.extraction;

import java.util.ArrayList;
import java.util.List;
import org.remit.clause.Quotation;
import org.remit.norm.Phrase;
import org.remit.source.Span;

/// Words put together from several places of a source, such as a lead-in and the item that
/// completes it, with every character's place kept. The place of a character that the source does
/// not have, the blank between them, is that of its neighbour.
///
/// @param ownFrom where the words of the sentence or item itself begin; what stands before is the
///   lead-ins'
record Wording(String text, List<Integer> places, int ownFrom) {

  Wording {
    places = List.copyOf(places);
  }

  static Wording of(Quotation quotation) {
    return new Wording(quotation.text(), quotation.places(), 0);
  }

  /// A part of it.
  Wording slice(int start, int end) {
    return new Wording(
        text.substring(start, end), places.subList(start, end), Math.max(0, ownFrom - start));
  }

  /// A part of it without blanks at its ends.
  Wording trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return slice(from, to);
  }

  /// These words followed by an item's, which are then its own.
  Wording followedBy(Wording item, String joint) {
    if (text.isEmpty() || item.text.isEmpty()) {
      return item;
    }
    List<Integer> joined = new ArrayList<>(places);
    for (int i = 0; i < joint.length(); i++) {
      joined.add(places.getLast());
    }
    joined.addAll(item.places);
    return new Wording(text + joint + item.text, joined, text.length() + joint.length());
  }

  /// The same words, the own ones beginning in lower case, as within a sentence.
  Wording continued() {
    char[] letters = text.toCharArray();
    letters[ownFrom] = Character.toLowerCase(letters[ownFrom]);
    return new Wording(new String(letters), places, ownFrom);
  }

  Phrase phrase(int start, int end) {
    Wording part = trimmed(start, end);
    return new Phrase(part.text, part.spans());
  }

  /// The source under all of it.
  List<Span> spans() {
    return new Quotation(text, places).spans(0, text.length());
  }
}
