package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.remit.source.Span;

/// Words as printed, made from their spans: mark-up out, white space folded, every character's
/// place kept; a blank that joins two spans has the place of the character before it. A word that a
/// line's end divides at a hyphen is put together again, the hyphen kept.
///
/// @param text the words
/// @param places for each character of the text, where it stands in the source
public record Quotation(String text, List<Integer> places) {

  public Quotation {
    places = List.copyOf(places);
  }

  /// Joins spans in order. White space inside or between them becomes one blank.
  public static Quotation of(String source, List<Span> spans) {
    Folding folding = new Folding(source);
    spans.forEach(folding::add);
    return folding.quotation();
  }

  /// The spans of the source under a range of the text.
  public List<Span> spans(int start, int end) {
    List<Span> spans = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int place = places.get(i);
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.end() >= place && last.start() <= place) {
        spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), place + 1)));
      } else {
        spans.add(new Span(place, place + 1));
      }
    }
    return spans;
  }

  /// Folds the white space of spans as they come.
  private static final class Folding {

    /// After "pre-" these are words of their own: "pre- and post-election".
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "nor");

    /// Where struck-out words and those put in for them touch, they are two words.
    private static final Pattern CHANGE =
        Pattern.compile(
            "(?:~~|</(?:del|s|strike)>|--})(?=<|\\*|\\{|_|~)|(?:</ins>|</u>|\\*\\*|\\+\\+})(?=~~|<del|<s|\\{--)");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private int last = -1;
    private int blankAt = -1;
    private boolean gap;
    private boolean lineEnd;
    private boolean soft;

    Folding(String source) {
      this.source = source;
    }

    void add(Span span) {
      if (last >= 0) {
        between(last, span.start());
      }
      for (int at = span.start(); at < span.end(); at++) {
        char c = source.charAt(at);
        if (Blank.is(c)) {
          blank(c, at);
        } else {
          print(c, at);
        }
      }
      last = span.end();
    }

    /// What stands between two spans keeps them apart where it is a blank, a line's end, the border
    /// of a table's cell or the mark-up of a line's end.
    private void between(int start, int end) {
      gap |= end < start || CHANGE.matcher(source.substring(start, Math.max(start, end))).find();
      for (int at = start; at < end; at++) {
        char c = source.charAt(at);
        boolean border = c == '|' || source.startsWith("<br", at) || source.startsWith("<p", at);
        gap |= border || Blank.separates(c);
        joint(c);
      }
    }

    private void blank(char c, int at) {
      if (Blank.separates(c)) {
        blankAt = gap && blankAt >= 0 ? blankAt : at;
        gap = true;
      }
      joint(c);
    }

    private void joint(char c) {
      lineEnd |= Blank.breaks(c);
      soft |= c == Blank.SOFT_HYPHEN;
    }

    private void print(char c, int at) {
      if (gap && !text.isEmpty() && !divided(at)) {
        text.append(' ');
        places.add(blankAt >= 0 ? blankAt : places.getLast());
      }
      gap = false;
      blankAt = -1;
      lineEnd = false;
      soft = false;
      text.append(c);
      places.add(at);
    }

    /// Whether a line's end stands inside one word here.
    private boolean divided(int at) {
      int length = text.length();
      boolean hyphen =
          length > 1
              && text.charAt(length - 1) == '-'
              && Character.isLetter(text.charAt(length - 2));
      if (!lineEnd || !(hyphen || soft) || !Character.isLowerCase(source.charAt(at))) {
        return false;
      }
      int end = at;
      while (end < source.length() && end - at < 5 && Character.isLetter(source.charAt(end))) {
        end++;
      }
      return !CONJUNCTIONS.contains(source.substring(at, end));
    }

    Quotation quotation() {
      return new Quotation(text.toString(), places);
    }
  }
}
