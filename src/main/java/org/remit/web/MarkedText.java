package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.remit.answer.Result;
import org.remit.answer.Result.Changed;
import org.remit.source.Span;

/// Words cut where their look changes: matched words are marked, proposed words are shown as
/// inserted or struck out. A page then writes each piece as plain text.
///
/// @param runs the words, cut where a proposed change begins or ends
record MarkedText(List<Run> runs) {

  MarkedText {
    runs = List.copyOf(runs);
  }

  /// Words that are all of one standing.
  ///
  /// @param change `inserted`, `deleted`, or "" for words that stand
  record Run(String change, List<Piece> pieces) {
    Run {
      pieces = List.copyOf(pieces);
    }

    public boolean inserted() {
      return change.equals("inserted");
    }

    public boolean deleted() {
      return change.equals("deleted");
    }
  }

  /// Words that either all matched the question or all did not.
  record Piece(String text, boolean marked) {}

  /// Cuts a text. The ranges count code points; what lies outside the text is left out. A clause
  /// that is struck out or proposed as a whole is shown so throughout.
  static MarkedText of(
      String text, List<Span> highlights, List<Changed> given, List<String> standing) {
    int length = text.codePointCount(0, text.length());
    List<Changed> changes = given.isEmpty() ? throughout(standing, length) : given;
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    highlights.forEach(span -> cut(cuts, span, length));
    changes.forEach(change -> cut(cuts, change.range(), length));
    List<Run> runs = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    String current = "";
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
      String change = changeAt(changes, from);
      if (!change.equals(current) && !pieces.isEmpty()) {
        runs.add(new Run(current, pieces));
        pieces = new ArrayList<>();
      }
      current = change;
      pieces.add(new Piece(between(text, from, to), covers(highlights, from)));
    }
    if (!pieces.isEmpty()) {
      runs.add(new Run(current, pieces));
    }
    return new MarkedText(runs);
  }

  /// Cuts the words of a result that stand at a range of it, in code points.
  static MarkedText of(Result result, Span place) {
    String text = between(result.text(), place.start(), place.end());
    List<Span> highlights =
        result.highlights().stream()
            .filter(place::overlaps)
            .map(span -> within(span, place))
            .toList();
    List<Changed> changes =
        result.changes().stream()
            .filter(change -> place.overlaps(change.range()))
            .map(change -> new Changed(change.kind(), within(change.range(), place)))
            .toList();
    return of(
        text, highlights, changes, result.changes().isEmpty() ? result.standing() : List.of());
  }

  private static Span within(Span span, Span place) {
    return new Span(
        Math.max(span.start(), place.start()) - place.start(),
        Math.min(span.end(), place.end()) - place.start());
  }

  /// The change that a clause's standing makes of all its words.
  static List<Changed> throughout(List<String> standing, int length) {
    if (standing.contains("struck-out")) {
      return List.of(new Changed("deleted", new Span(0, length)));
    }
    return standing.contains("proposed")
        ? List.of(new Changed("inserted", new Span(0, length)))
        : List.of();
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  private static void cut(TreeSet<Integer> cuts, Span span, int length) {
    cuts.add(Math.min(span.start(), length));
    cuts.add(Math.min(span.end(), length));
  }

  private static String changeAt(List<Changed> changes, int at) {
    return changes.stream()
        .filter(change -> change.range().contains(at))
        .map(Changed::kind)
        .findFirst()
        .orElse("");
  }

  private static boolean covers(List<Span> spans, int at) {
    return spans.stream().anyMatch(span -> span.contains(at));
  }

  private static String between(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
