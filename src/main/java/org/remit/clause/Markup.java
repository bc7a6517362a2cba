package org.remit.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.source.Span;

/// Tells the words of one block from the mark-up around them: Markdown's and HTML's marks of
/// emphasis, strike-out, insertion and links, and the signs that tie a footnote to its place.
///
/// An unpaired star is read by where it stands: after a word inside a block it marks a footnote, at
/// a block's edge it is half of an emphasis that runs over blocks.
final class Markup {

  private static final Pattern MARK =
      Pattern.compile(
          "\\\\(?=[-*_~\\[\\]()#.>!|`'\"])"
              + "|\\*+|~~"
              + "|(?<![\\p{L}\\p{N}_])_{1,2}(?=[^\\s_])|(?<=[^\\s_])_{1,2}(?![\\p{L}\\p{N}_])"
              + "|<sup>\\s?\\[?[\\p{Alnum}*†‡]{1,3}]?\\s?</sup>"
              + "|</?(?:b|i|u|em|strong|s|strike|del|ins|mark|span|sup|sub|small|font|p|br|a)"
              + "(?:\\s[^<>\\n]{0,200})?/?>"
              + "|\\[(?=[^\\[\\]\\n]{1,300}]\\([^()\\n]{0,300}\\))"
              + "|(?<=\\S)]\\([^()\\n]{0,300}\\)"
              + "|\\[\\^\\p{Alnum}{1,8}]:?"
              + "|(?<=[\\p{L}\\p{N}.,;:)”\"’'])\\[\\d{1,2}](?!\\()"
              + "|(?<!\\b[ckm]?m)[¹²³⁰⁴-⁹]{1,2}|[†‡]"
              + "|\\{\\+\\+|\\+\\+}|\\{--|--}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STAR_MARK = Pattern.compile("[\\p{L}\\p{N}]\\*(?=[\\s.,;:)]|$)");

  /// What a mark can begin with.
  private static final String SIGNS = "\\*~_<[]¹²³⁰⁴⁵⁶⁷⁸⁹†‡{+-";

  private final String text;
  private final boolean starNotes;
  private final List<Furniture> furniture;
  private final Words.Builder words = new Words.Builder();
  private final List<Span> marks = new ArrayList<>();
  private final Set<Span> paired = new HashSet<>();
  private int first;
  private int last;
  private int styles;
  private boolean escaped;

  private Markup(String text, boolean starNotes, List<Furniture> furniture) {
    this.text = text;
    this.starNotes = starNotes;
    this.furniture = furniture;
  }

  /// Reads the lines of one block; their marks are added to the furniture.
  ///
  /// @param starNotes whether the text has a footnote that a star begins
  static Words read(String text, List<Span> lines, boolean starNotes, List<Furniture> furniture) {
    return new Markup(text, starNotes, furniture).read(lines);
  }

  /// Whether a line may be a footnote that a star begins: its stars do not pair.
  static boolean starNote(String line) {
    return line.startsWith("*") && unpaired(line);
  }

  /// Whether a line may hold the star that leads to a footnote.
  static boolean starMark(String line) {
    return unpaired(line) && STAR_MARK.matcher(line).find();
  }

  private static boolean unpaired(String line) {
    return line.chars().filter(c -> c == '*').count() % 2 == 1;
  }

  private Words read(List<Span> lines) {
    first = edge(lines.getFirst().start(), lines.getFirst().end(), 1);
    last = edge(lines.getLast().end() - 1, lines.getLast().start() - 1, -1) + 1;
    for (Span line : lines) {
      marks(line);
    }
    pair("**");
    pair("*");
    pair("_");
    pair("__");
    int next = 0;
    for (Span line : lines) {
      words.gap();
      int at = line.start();
      while (next < marks.size() && marks.get(next).end() <= line.end()) {
        Span mark = marks.get(next++);
        words(at, mark.start());
        apply(mark);
        at = mark.end();
      }
      words(at, line.end());
    }
    return words.build();
  }

  /// The first place from one towards another that is not blank.
  private int edge(int from, int to, int step) {
    int at = from;
    while (at != to && Blank.is(text.charAt(at))) {
      at += step;
    }
    return at;
  }

  private void marks(Span line) {
    Matcher matcher = MARK.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = line.start();
    while (at < line.end()) {
      boolean found =
          SIGNS.indexOf(text.charAt(at)) >= 0 && matcher.region(at, line.end()).lookingAt();
      if (found) {
        mark(new Span(at, matcher.end()));
      }
      at = found ? matcher.end() : at + 1;
    }
  }

  private void mark(Span mark) {
    char sign = text.charAt(mark.start());
    boolean literal = escaped && text.charAt(mark.start() - 1) == '\\';
    escaped = sign == '\\';
    if (sign == '*' && mark.length() > 1) {
      stars(literal ? new Span(mark.start() + 1, mark.end()) : mark);
    } else if (!literal) {
      marks.add(mark);
    }
  }

  /// Divides a run of stars: three are bold and italic; two that open a block which closes with one
  /// are a footnote's mark and an italic.
  private void stars(Span run) {
    int step = run.length() == 2 && run.start() == first && closesWithOne(run) ? 1 : 2;
    for (int at = run.start(); at < run.end(); at += step) {
      marks.add(new Span(at, Math.min(at + step, run.end())));
    }
  }

  private boolean closesWithOne(Span run) {
    int following = text.indexOf("**", run.end());
    return text.charAt(last - 1) == '*' && (following < 0 || following >= last);
  }

  /// Pairs the marks of one kind that close one another.
  private void pair(String kind) {
    List<Span> ofKind = marks.stream().filter(mark -> mark.of(text).equals(kind)).toList();
    boolean note =
        kind.equals("*") && ofKind.size() == 3 && ofKind.get(0).end() == ofKind.get(1).start();
    if (note) {
      paired.add(ofKind.get(0)); // footnote mark, italic … italic: the mark hugs the opening star
      paired.add(ofKind.get(2));
      return;
    }
    Span open = null;
    for (Span mark : ofKind) {
      if (open != null) {
        paired.add(open);
        paired.add(mark);
        open = null;
      } else if (opens(mark)) {
        open = mark;
      }
    }
  }

  private boolean opens(Span mark) {
    boolean wordFollows = mark.end() < last && !Blank.is(text.charAt(mark.end()));
    return wordFollows && !(mark.length() == 1 && afterWord(mark));
  }

  private boolean afterWord(Span mark) {
    return mark.start() > first && Character.isLetterOrDigit(text.charAt(mark.start() - 1));
  }

  private void apply(Span mark) {
    String kind = mark.of(text).toLowerCase(Locale.ROOT);
    switch (kind) {
      case "\\" -> set(Furniture.Kind.EMPHASIS, mark);
      case "~~" -> toggle(Style.STRUCK, Furniture.Kind.STRIKE, mark);
      case "**", "__" -> emphasis(Style.BOLD, mark);
      case "_" -> emphasis(Style.ITALIC, mark);
      case "*" -> star(mark);
      case "{++", "++}" -> on(Style.INSERTED, kind.startsWith("{"), Furniture.Kind.EMPHASIS, mark);
      case "{--", "--}" -> on(Style.STRUCK, kind.startsWith("{"), Furniture.Kind.STRIKE, mark);
      default -> other(kind, mark);
    }
  }

  private void emphasis(Style style, Span mark) {
    if (paired.contains(mark)) {
      toggle(style, Furniture.Kind.EMPHASIS, mark);
    } else {
      boolean underscore = text.charAt(mark.start()) == '_';
      on(
          style,
          false,
          Furniture.Kind.EMPHASIS,
          underscore ? new Span(mark.start(), mark.start()) : mark);
      if (underscore) {
        words(mark.start(), mark.end());
      }
    }
  }

  private void star(Span mark) {
    boolean pairs = paired.contains(mark);
    boolean inside = mark.start() > first && mark.end() < last;
    boolean afterStop = inside && !opens(mark) && !Blank.is(text.charAt(mark.start() - 1));
    boolean atEnd = mark.end() >= last;
    boolean afterWord = afterWord(mark) && (starNotes || !atEnd);
    boolean noteBegins = starNotes && mark.start() == first;
    boolean noteMark = noteBegins || afterWord || afterStop || besideStar(mark);
    if (pairs) {
      toggle(Style.ITALIC, Furniture.Kind.EMPHASIS, mark);
    } else if (noteMark) {
      note("*", mark);
    } else {
      set(Furniture.Kind.EMPHASIS, mark);
    }
  }

  private boolean besideStar(Span mark) {
    boolean next = mark.end() < last && text.charAt(mark.end()) == '*';
    return next || (mark.start() > first && text.charAt(mark.start() - 1) == '*');
  }

  private void other(String kind, Span mark) {
    switch (kind.charAt(0)) {
      case '<' -> tag(kind, mark);
      case '[', ']' -> link(kind, mark);
      default -> note(kind, mark);
    }
  }

  private void link(String kind, Span mark) {
    if (kind.startsWith("[^") || kind.matches("\\[\\d+]")) {
      note(kind.replaceAll("[\\[\\]^:]", ""), mark);
    } else {
      boolean lost = kind.equals("[") && text.startsWith("](#)", text.indexOf(']', mark.end()));
      on(Style.LOST_LINK, lost, Furniture.Kind.LINK, mark);
    }
  }

  private void tag(String kind, Span mark) {
    boolean opens = !kind.startsWith("</");
    String name = kind.replaceAll("^</?(\\w+)[^<]*>?.*$", "$1");
    switch (name) {
      case "b", "strong" -> on(Style.BOLD, opens, Furniture.Kind.EMPHASIS, mark);
      case "i", "em" -> on(Style.ITALIC, opens, Furniture.Kind.EMPHASIS, mark);
      case "u" -> on(Style.UNDERLINED, opens, Furniture.Kind.EMPHASIS, mark);
      case "ins" -> on(Style.INSERTED, opens, Furniture.Kind.EMPHASIS, mark);
      case "s", "strike", "del" -> on(Style.STRUCK, opens, Furniture.Kind.STRIKE, mark);
      case "a" -> set(Furniture.Kind.LINK, mark);
      case "br", "p" -> {
        words.gap();
        set(Furniture.Kind.EMPHASIS, mark);
      }
      default -> {
        if (kind.endsWith("</sup>") && kind.length() > "</sup>".length()) {
          note(kind.replaceAll("</?sup>|[\\s\\[\\]]", ""), mark);
        } else {
          set(Furniture.Kind.EMPHASIS, mark);
        }
      }
    }
  }

  private void note(String label, Span mark) {
    words.noteMark(label);
    set(Furniture.Kind.NOTE_MARK, mark);
  }

  private void toggle(Style style, Furniture.Kind kind, Span mark) {
    styles ^= style.bit();
    set(kind, mark);
  }

  private void on(Style style, boolean on, Furniture.Kind kind, Span mark) {
    styles = on ? styles | style.bit() : styles & ~style.bit();
    set(kind, mark);
  }

  private void set(Furniture.Kind kind, Span mark) {
    if (!mark.isEmpty()) {
      furniture.add(new Furniture(kind, mark));
    }
  }

  private void words(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (!Blank.joins(c)) {
        words.add(Blank.separates(c) ? ' ' : c, at, styles);
      }
    }
  }
}
