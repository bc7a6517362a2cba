package org.remit.clause;

import java.util.function.IntPredicate;
import org.remit.source.Span;

/// The signs that a line begins with and that are not its words: a quotation mark of e-mail and
/// Markdown, heading marks, a bullet.
///
/// @param heading how many heading marks (#)
/// @param bullet the bullet, or [#NO_BULLET]
/// @param quoted whether a quotation mark (>) stands before it
record Opening(int heading, char bullet, boolean quoted) {

  static final char NO_BULLET = '\0';
  static final Opening NONE = new Opening(0, NO_BULLET, false);

  /// Bullets that stand apart from the words.
  private static final String SPACED = "-–—*+o·»§¬→";

  /// Bullets that are nothing else, so that words may follow at once; the last are those that a
  /// word processor takes from its own fonts.
  private static final String GLYPHS = "•●▪■□◦○‣⁃∙➢➤►✓✔\uf0b7\uf0a7\uf0d8\uf076\uf0fc";

  private static final int DEEPEST_HEADING = 6;

  boolean bulleted() {
    return bullet != NO_BULLET;
  }

  /// Reads a line's signs one after the other.
  static final class Reader {
    private final String text;
    private final int end;
    private int at;
    private Span quote = new Span(0, 0);
    private Span heading = new Span(0, 0);
    private Span bullet = new Span(0, 0);

    Reader(String text, Span line) {
      this.text = text;
      this.end = line.end();
      this.at = line.start();
      blanks();
      quote = sign(c -> c == '>', 3);
      heading = spaced(sign(c -> c == '#', DEEPEST_HEADING));
      bullet = glyph();
    }

    private void blanks() {
      while (at < end && Blank.is(text.charAt(at))) {
        at++;
      }
    }

    /// Takes up to some equal signs and the blanks behind them.
    private Span sign(IntPredicate sign, int most) {
      int start = at;
      while (at < end && at - start < most && sign.test(text.charAt(at))) {
        at++;
      }
      Span span = new Span(start, at);
      blanks();
      return span;
    }

    /// The span if a blank or nothing follows it; else it is given back.
    private Span spaced(Span span) {
      boolean apart = span.end() == end || Blank.separates(text.charAt(span.end()));
      if (span.isEmpty() || apart) {
        return span;
      }
      at = span.start();
      return new Span(at, at);
    }

    private Span glyph() {
      if (at == end) {
        return new Span(at, at);
      }
      char c = text.charAt(at);
      if (GLYPHS.indexOf(c) >= 0) {
        return sign(sign -> sign == c, 1);
      }
      boolean more = at + 1 < end && Blank.separates(text.charAt(at + 1));
      return SPACED.indexOf(c) >= 0 && more ? sign(sign -> sign == c, 1) : new Span(at, at);
    }

    Opening opening() {
      char sign = bullet.isEmpty() ? NO_BULLET : text.charAt(bullet.start());
      return new Opening(heading.length(), sign, !quote.isEmpty());
    }

    Span quoteMark() {
      return quote;
    }

    Span headingMark() {
      return heading;
    }

    Span bulletMark() {
      return bullet;
    }

    /// Where the words begin.
    int words() {
      return at;
    }
  }
}
