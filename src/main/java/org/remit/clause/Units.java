package org.remit.clause;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.remit.source.Span;

/// Divides a clause tree into its citable pieces: each clause with words of its own is one, with
/// the lead-ins and headings that complete it; a clause too long to show is several, divided
/// between sentences.
final class Units {

  private final ClauseTree tree;
  private final List<Unit> units = new ArrayList<>();

  /// How many units of a clause there are already.
  private final Map<EId, Integer> shown = new HashMap<>();

  Units(ClauseTree tree) {
    this.tree = tree;
  }

  List<Unit> all() {
    String earlier = "";
    for (Clause root : tree.roots()) {
      earlier = add(root, "", List.of(), earlier);
    }
    return units;
  }

  /// Adds a clause's units and those below it; gives the heading that its next sibling continues.
  private String add(Clause clause, String context, List<String> above, String earlier) {
    String own = heading(clause);
    List<String> headings = new ArrayList<>(above);
    if (!own.isEmpty() && clause.level() != Level.TITLE && clause.level() != Level.TABLE) {
      headings.add(own);
    } else if (!earlier.isEmpty() && clause.number() != null && clause.level() == Level.PARAGRAPH) {
      headings.add(earlier);
    }
    for (PartKind kind : List.of(PartKind.INTRO, PartKind.CONTENT)) {
      clause.part(kind).ifPresent(part -> pieces(clause, part, context, headings));
    }
    String lead = tree.text(clause, PartKind.INTRO);
    String table = clause.level() == Level.TABLE ? tree.text(clause, PartKind.HEADING) : "";
    String below = fold(fold(context, lead), table);
    String sibling = "";
    boolean listed = false;
    for (Clause child : clause.children()) {
      sibling = add(child, completes(child, listed) ? below : context, headings, sibling);
      listed |= child.level() == Level.ITEM || child.number() != null;
    }
    clause.part(PartKind.WRAP_UP).ifPresent(part -> pieces(clause, part, below, headings));
    boolean heads = clause.level() == Level.SECTION && !own.isEmpty();
    return heads ? own : clause.level() == Level.PARAGRAPH ? earlier : "";
  }

  /// Whether a clause goes on with the sentence of the lead-in above it: a note does not, nor does
  /// a paragraph that follows the list.
  private static boolean completes(Clause child, boolean listed) {
    boolean paragraph = child.level() == Level.PARAGRAPH && child.number() == null;
    return child.level() != Level.NOTE && !(paragraph && listed);
  }

  private static String fold(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
  }

  private String heading(Clause clause) {
    String heading = tree.text(clause, PartKind.HEADING);
    if (heading.isEmpty() || clause.level() == Level.TABLE) {
      return "";
    }
    String number = tree.text(clause, PartKind.NUM);
    return number.isEmpty() ? heading : number + " " + heading;
  }

  /// Adds what one part of a clause shows: one unit, or several numbered on from 1 where it is too
  /// long or another part of the clause is a unit already.
  private void pieces(Clause clause, Part part, String context, List<String> headings) {
    Quotation quotation = Quotation.of(tree.source().text(), part.spans());
    String heading = headings.isEmpty() ? "" : headings.getLast();
    String lead = shorten(context);
    int n = shown.getOrDefault(clause.eId(), 0);
    if (quotation.text().length() <= Unit.MAX_TEXT && n == 0) {
      shown.put(clause.eId(), 1);
      units.add(new Unit(clause, 0, part.spans(), quotation.text(), lead, heading, headings));
      return;
    }
    for (Span range : ranges(quotation.text())) {
      n++;
      List<Span> spans = quotation.spans(range.start(), range.end());
      String text = range.of(quotation.text());
      units.add(new Unit(clause, n, spans, text, lead, heading, headings));
    }
    shown.put(clause.eId(), n);
  }

  /// Whole sentences, as many as fit; a sentence longer than that is cut between words.
  private static List<Span> ranges(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(text);
    List<Span> ranges = new ArrayList<>();
    int start = 0;
    int fit = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (end - start > Unit.MAX_TEXT && fit > start) {
        ranges.add(trimmed(text, start, fit));
        start = fit;
      }
      while (end - start > Unit.MAX_TEXT) {
        int cut = cut(text, start);
        ranges.add(trimmed(text, start, cut));
        start = cut;
      }
      fit = end;
    }
    if (start < text.length() && !text.substring(start).isBlank()) {
      ranges.add(trimmed(text, start, text.length()));
    }
    return ranges;
  }

  /// Where to cut a sentence too long to show: after a word, or else anywhere but within a
  /// character.
  private static int cut(String text, int start) {
    int most = start + Unit.MAX_TEXT;
    for (int at = most; at > start; at--) {
      if (text.charAt(at) == ' ') {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }

  /// The end of a context too long to show, from a sentence's or at least a word's start.
  private static String shorten(String context) {
    if (context.length() <= Unit.MAX_CONTEXT) {
      return context;
    }
    int from = context.length() - Unit.MAX_CONTEXT;
    int sentence = context.indexOf(". ", from);
    int start = sentence >= 0 ? sentence + 2 : context.indexOf(' ', from) + 1;
    return context.substring(start);
  }
}
