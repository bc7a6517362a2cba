package org.remit.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.remit.answer.Result.Changed;
import org.remit.source.Span;

/// Words of a clause that a page writes in one go, or strands within strands: words shown as
/// inserted or struck out, and words that a duty card leads to.
///
/// @param kind `inserted`, `deleted`, `words` for what a card leads to, or "" for plain text
/// @param id the anchor of what a card leads to, or ""
/// @param text for plain text, the words
record Strand(String kind, String id, String text, List<Strand> within) {

  Strand {
    within = List.copyOf(within);
  }

  private static final Comparator<Stretch> OUTER_FIRST =
      Comparator.comparingInt((Stretch s) -> s.range().start())
          .thenComparing(s -> s.range().end(), Comparator.reverseOrder())
          .thenComparing(Stretch::kind)
          .thenComparing(Stretch::id);

  /// A range of the text, in code points, that is more than plain.
  private record Stretch(Span range, String kind, String id) {}

  public boolean inserted() {
    return kind.equals("inserted");
  }

  public boolean deleted() {
    return kind.equals("deleted");
  }

  public boolean target() {
    return kind.equals("words");
  }

  public boolean plain() {
    return kind.isEmpty();
  }

  /// The anchor of a range of a clause's words.
  static String anchor(String clause, Span range) {
    return clause + "__words_" + range.start() + "-" + range.end();
  }

  /// The strands of a clause's own words. What lies outside the text is left out; where two ranges
  /// cross, the later one is divided.
  static List<Strand> of(
      String clause,
      String text,
      List<Changed> changes,
      List<String> standing,
      Collection<Span> targets) {
    int length = text.codePointCount(0, text.length());
    TreeSet<Stretch> stretches = new TreeSet<>(OUTER_FIRST);
    List<Changed> shown = changes.isEmpty() ? MarkedText.throughout(standing, length) : changes;
    shown.forEach(change -> stretches.add(new Stretch(change.range(), change.kind(), "")));
    targets.forEach(range -> stretches.add(new Stretch(range, "words", anchor(clause, range))));
    stretches.removeIf(s -> s.range().isEmpty() || s.range().end() > length);
    return strands(text, new Span(0, length), stretches);
  }

  private static List<Strand> strands(String text, Span all, TreeSet<Stretch> stretches) {
    List<Strand> strands = new ArrayList<>();
    int at = all.start();
    while (!stretches.isEmpty()) {
      Stretch outer = stretches.removeFirst();
      Span range = outer.range();
      plain(text, at, range.start(), strands);
      TreeSet<Stretch> inner = new TreeSet<>(OUTER_FIRST);
      while (!stretches.isEmpty() && stretches.first().range().start() < range.end()) {
        Stretch next = stretches.removeFirst();
        Span span = next.range();
        if (span.end() > range.end()) {
          stretches.add(new Stretch(new Span(range.end(), span.end()), next.kind(), ""));
          span = new Span(span.start(), range.end());
        }
        inner.add(new Stretch(span, next.kind(), next.id()));
      }
      strands.add(new Strand(outer.kind(), outer.id(), "", strands(text, range, inner)));
      at = range.end();
    }
    plain(text, at, all.end(), strands);
    return strands;
  }

  private static void plain(String text, int from, int to, List<Strand> strands) {
    if (from < to) {
      int start = text.offsetByCodePoints(0, from);
      int end = text.offsetByCodePoints(start, to - from);
      strands.add(new Strand("", "", text.substring(start, end), List.of()));
    }
  }
}
