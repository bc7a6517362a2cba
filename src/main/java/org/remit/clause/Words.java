package org.remit.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;

/// The words of a block with the place in the source that each character came from, and how it was
/// printed. Slicing keeps the places, so nothing ever has to be found again by searching.
///
/// Every blank is one space here, whatever it was in the source.
final class Words {

  /// No place in the source: a blank put in where two lines are joined.
  private static final int NOWHERE = -1;

  private final String text;
  private final int[] places;
  private final byte[] styles;
  private final List<String> noteMarks;
  private final @Nullable String note;

  private Words(
      String text, int[] places, byte[] styles, List<String> noteMarks, @Nullable String note) {
    this.text = text;
    this.places = places;
    this.styles = styles;
    this.noteMarks = noteMarks;
    this.note = note;
  }

  /// Collects characters in reading order.
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];
    private byte[] styles = new byte[64];
    private final List<String> noteMarks = new ArrayList<>();
    private @Nullable String note;
    private boolean blank = true;

    void add(char character, int place, int styles) {
      int at = text.length();
      if (at == places.length) {
        places = Arrays.copyOf(places, at * 2);
        this.styles = Arrays.copyOf(this.styles, at * 2);
      }
      text.append(character);
      places[at] = place;
      this.styles[at] = (byte) styles;
      blank &= character == ' ';
    }

    /// A blank between lines or cells.
    void gap() {
      if (!text.isEmpty()) {
        add(' ', NOWHERE, 0);
      }
    }

    void add(Words words) {
      for (int i = 0; i < words.places.length; i++) {
        add(words.text.charAt(i), words.places[i], words.styles[i]);
      }
      noteMarks.addAll(words.noteMarks);
    }

    /// Puts a footnote's mark here: before any words it begins the footnote itself.
    void noteMark(String label) {
      if (blank && note == null) {
        note = label;
      } else {
        noteMarks.add(label);
      }
    }

    Words build() {
      int size = text.length();
      return new Words(
          text.toString(),
          Arrays.copyOf(places, size),
          Arrays.copyOf(styles, size),
          List.copyOf(noteMarks),
          note);
    }
  }

  /// The words of several places as one text, a blank between each two.
  static Words joined(List<Words> all) {
    Builder builder = new Builder();
    for (Words words : all) {
      builder.gap();
      builder.add(words);
    }
    builder.note = all.isEmpty() ? null : all.getFirst().note;
    return builder.build();
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// The labels of the footnotes whose marks stand among them.
  List<String> noteMarks() {
    return noteMarks;
  }

  /// The label of the footnote that they are, or null where they are none.
  @Nullable String note() {
    return note;
  }

  Words slice(int start, int end) {
    return new Words(
        text.substring(start, end),
        Arrays.copyOfRange(places, start, end),
        Arrays.copyOfRange(styles, start, end),
        noteMarks,
        note);
  }

  Words from(int start) {
    return slice(start, text.length());
  }

  /// The same words without blanks at either end.
  Words strip() {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return start == 0 && end == text.length() ? this : slice(start, end);
  }

  /// The spans of the source that these words stand at.
  List<Span> spans() {
    return spans(0);
  }

  /// The spans of the words printed in all of some styles at once.
  List<Span> spans(Set<Style> style) {
    return spans(style.stream().mapToInt(Style::bit).sum());
  }

  /// Whether all its letters and digits are printed in one style, and there are some.
  boolean all(Style style) {
    boolean any = false;
    for (int i = 0; i < places.length; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        if ((styles[i] & style.bit()) == 0) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private List<Span> spans(int style) {
    List<Span> spans = new ArrayList<>();
    int start = NOWHERE;
    int last = NOWHERE;
    for (int i = 0; i < places.length; i++) {
      boolean in = places[i] != NOWHERE && (styles[i] & style) == style;
      if (in && start >= 0 && places[i] == last + 1) {
        last = places[i];
      } else if (in || start >= 0) {
        if (start >= 0) {
          spans.add(new Span(start, last + 1));
        }
        start = in ? places[i] : NOWHERE;
        last = start;
      }
    }
    if (start >= 0) {
      spans.add(new Span(start, last + 1));
    }
    return spans;
  }
}
