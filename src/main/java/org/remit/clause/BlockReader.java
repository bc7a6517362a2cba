package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Span;

/// Divides a text into blocks: sets page furniture aside and joins what page breaks and margins
/// have split.
///
/// What then holds: no block is blank; every block begins with its own words; a sentence that a
/// page break has split is one block of two pieces.
final class BlockReader {

  private static final int LONGEST_UNDERLINED = 90;

  private final String text;
  private final List<Furniture> furniture;
  private final List<Issue> issues;
  private final List<Line> lines = new ArrayList<>();
  private final List<Opening> openings = new ArrayList<>();
  private final List<Span> contents = new ArrayList<>();
  private final List<Boolean> pageBroken = new ArrayList<>();

  /// The same lines as they stand on the page, where a rule makes no gap.
  private final List<Line> printed = new ArrayList<>();

  private boolean starNotes;

  BlockReader(String text, List<Furniture> furniture, List<Issue> issues) {
    this.text = text;
    this.furniture = furniture;
    this.issues = issues;
  }

  List<Block> read() {
    setAside();
    Rows rows = Rows.of(text, printed, contents);
    List<Block> single = new ArrayList<>();
    boolean[] marked = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      single.add(block(i, rows.cells(i)));
      marked[i] = !single.get(i).unmarked();
    }
    Joining joining = new Joining(lines, single, new Margins(lines, marked));
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean goesOn =
          i < lines.size() && (joining.continues(i, pageBroken.get(i)) || hangs(start, i, rows));
      if (!goesOn) {
        blocks.add(whole(start, i, rows));
        start = i;
      } else {
        split(i);
      }
    }
    blocks.removeIf(block -> block.words().isBlank());
    return blocks;
  }

  /// Keeps the lines that have words and names what the others are.
  private void setAside() {
    List<Line> all = Line.of(text);
    starNotes =
        all.stream().anyMatch(line -> Markup.starNote(line.text()))
            && all.stream().anyMatch(line -> Markup.starMark(line.text()));
    Furniture.@Nullable Kind[] kinds = PageFurniture.of(all);
    boolean broken = false;
    boolean apart = true;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      Furniture.Kind kind = kinds[i];
      if (kind == null) {
        broken |= line.opensPage();
        open(line, broken || apart, broken);
        broken = false;
        apart = false;
      } else {
        apart = true;
        furniture.add(new Furniture(kind, line.span()));
        broken |= kind == Furniture.Kind.PAGE_HEADER;
        if (kind == Furniture.Kind.RULE && !line.gapBefore()) {
          underline(line);
        }
      }
    }
  }

  private static Line afterGap(Line line) {
    return new Line(
        line.span(), line.text(), line.indent(), true, line.gapAfter(), line.opensPage());
  }

  private void open(Line line, boolean apart, boolean broken) {
    Opening.Reader reader = new Opening.Reader(text, line.span());
    mark(Furniture.Kind.QUOTE_MARK, reader.quoteMark());
    mark(Furniture.Kind.HEADING_MARK, reader.headingMark());
    mark(Furniture.Kind.BULLET, reader.bulletMark());
    int end = line.span().end();
    Opening opening = reader.opening();
    if (opening.heading() > 0) {
      end = closingMark(reader.words(), end);
    }
    if (reader.words() < end) {
      lines.add(apart ? afterGap(line) : line);
      printed.add(line);
      openings.add(opening);
      contents.add(new Span(reader.words(), end));
      pageBroken.add(broken);
    }
  }

  /// Where the words of a heading end that is closed with the marks it began with.
  private int closingMark(int start, int end) {
    int last = end;
    while (last > start && Blank.is(text.charAt(last - 1))) {
      last--;
    }
    int mark = last;
    while (mark > start && text.charAt(mark - 1) == '#') {
      mark--;
    }
    mark(Furniture.Kind.HEADING_MARK, new Span(mark, last));
    return mark == last ? end : mark;
  }

  private void mark(Furniture.Kind kind, Span span) {
    if (!span.isEmpty()) {
      furniture.add(new Furniture(kind, span));
    }
  }

  /// A rule right below a short line makes it a heading.
  private void underline(Line rule) {
    char sign = rule.text().charAt(0);
    int last = lines.size() - 1;
    if (last < 0 || (sign != '=' && sign != '-') || rule.text().indexOf('|') >= 0) {
      return;
    }
    Line line = lines.get(last);
    boolean above = line.span().end() < rule.span().start() && !line.gapAfter();
    boolean single = line.gapBefore() && line.text().length() <= LONGEST_UNDERLINED;
    if (above && single && openings.get(last).equals(Opening.NONE) && !ended(line)) {
      openings.set(last, new Opening(sign == '=' ? 1 : 2, Opening.NO_BULLET, false));
    }
  }

  private static boolean ended(Line line) {
    return Ending.closesSentence(line.text()) || Ending.leadsIn(line.text());
  }

  /// One line as a block by itself; its marks are not kept.
  private Block block(int i, List<Span> cells) {
    List<Furniture> unkept = new ArrayList<>();
    Line line = lines.get(i);
    if (!cells.isEmpty()) {
      List<Words> words = cells.stream().map(cell -> read(List.of(cell), unkept)).toList();
      return Block.row(words, line.indent(), line.gapBefore(), line.span());
    }
    Words words = read(List.of(contents.get(i)), unkept);
    return Block.of(words, openings.get(i), line.indent(), line.gapBefore(), line.span());
  }

  private Words read(List<Span> spans, List<Furniture> into) {
    return Markup.read(text, spans, starNotes, into).strip();
  }

  /// Some lines as one block.
  private Block whole(int start, int end, Rows rows) {
    Line first = lines.get(start);
    Span extent = new Span(first.span().start(), lines.get(end - 1).span().end());
    if (!rows.cells(start).isEmpty()) {
      List<Words> words = new ArrayList<>();
      for (List<Span> cell : cells(start, end, rows)) {
        words.add(read(cell, furniture));
      }
      borders(contents.get(start), rows.cells(start));
      return Block.row(words, first.indent(), first.gapBefore(), extent);
    }
    Words words = read(contents.subList(start, end), furniture);
    return Block.of(words, openings.get(start), first.indent(), first.gapBefore(), extent);
  }

  /// The cells of a row, each with what lines below it add to it.
  private List<List<Span>> cells(int start, int end, Rows rows) {
    List<List<Span>> cells = new ArrayList<>();
    rows.cells(start).forEach(cell -> cells.add(new ArrayList<>(List.of(cell))));
    for (int i = start + 1; i < end; i++) {
      if (rows.wrapped(i).isEmpty()) {
        cells.getLast().add(contents.get(i));
      }
      rows.wrapped(i).forEach(more -> cells.get(more.cell()).add(more.span()));
    }
    return cells;
  }

  /// Whether a line goes on with cells of the row that began above it.
  private boolean hangs(int start, int line, Rows rows) {
    List<Span> cells = rows.cells(start);
    boolean row = !rows.cells(line).isEmpty();
    if (cells.isEmpty() || row || !openings.get(line).equals(Opening.NONE)) {
      return false;
    }
    if (!rows.wrapped(line).isEmpty()) {
      return true;
    }
    int column = cells.getLast().start() - lines.get(start).span().start();
    return !lines.get(line).gapBefore() && lines.get(line).indent() >= column - 1;
  }

  /// The bars that divide a row into cells.
  private void borders(Span row, List<Span> cells) {
    int from = row.start();
    for (Span cell : cells) {
      borders(from, cell.start());
      from = cell.end();
    }
    borders(from, row.end());
  }

  private void borders(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '|') {
        mark(Furniture.Kind.CELL_BORDER, new Span(at, at + 1));
      }
    }
  }

  /// Says so where a gap was joined over.
  private void split(int line) {
    Line next = lines.get(line);
    if (next.gapBefore()) {
      String start = next.text().length() <= 40 ? next.text() : next.text().substring(0, 40) + "…";
      issues.add(
          new Issue(
              IssueKind.SENTENCE_SPLIT,
              new Span(lines.get(line - 1).span().start(), next.span().end()),
              "A sentence was joined over a page break before \"" + start + "\"."));
    }
  }
}
