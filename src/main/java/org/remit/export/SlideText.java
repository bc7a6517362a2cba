package org.remit.export;

import java.util.ArrayList;
import java.util.List;
import org.remit.export.Handout.Block;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Choices;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;

/// Divides the blocks of a section among slides, so that each slide holds what can be read from the
/// back of a room and no block is torn apart.
final class SlideText {

  /// How high a slide's text may be, in points.
  private static final int ROOM = 390;

  /// How wide, in points.
  private static final int LINE = 840;

  private SlideText() {}

  /// What a line on a slide is.
  enum Kind {
    PLAIN(20, 10),
    LABEL(16, 12),
    QUOTED(18, 4),
    SMALL(14, 4);

    private final int size;
    private final int spaceBefore;

    Kind(int size, int spaceBefore) {
      this.size = size;
      this.spaceBefore = spaceBefore;
    }

    /// Of its letters, in points.
    int size() {
      return size;
    }

    int spaceBefore() {
      return spaceBefore;
    }
  }

  /// One paragraph on a slide.
  record Line(Kind kind, String text, String link) {

    static Line plain(String text) {
      return new Line(Kind.PLAIN, text, "");
    }

    static Line small(String text) {
      return new Line(Kind.SMALL, text, "");
    }

    static Line link(String text, String link) {
      return new Line(Kind.SMALL, text, link);
    }

    /// How high it will be, in points. A letter is about half as wide as it is high.
    private int height() {
      int letters = (int) (LINE / (kind.size * .52));
      int lines = (text.length() + letters - 1) / letters;
      return kind.spaceBefore + lines * kind.size * 6 / 5;
    }
  }

  /// The lines of each slide.
  static List<List<Line>> pages(List<Block> blocks) {
    List<List<Line>> pages = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    int height = 0;
    for (List<Line> piece : pieces(blocks)) {
      int more = piece.stream().mapToInt(Line::height).sum();
      if (!page.isEmpty() && height + more > ROOM) {
        pages.add(List.copyOf(page));
        page.clear();
        height = 0;
      }
      page.addAll(piece);
      height += more;
    }
    if (!page.isEmpty()) {
      pages.add(List.copyOf(page));
    }
    return pages;
  }

  private static List<List<Line>> pieces(List<Block> blocks) {
    List<List<Line>> pieces = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Words words -> pieces.add(List.of(Line.plain(words.text())));
        case Quote quote -> pieces.add(quote(quote));
        case Choices choices -> pieces.add(choices(choices));
        case Table table -> table.rows().forEach(row -> pieces.add(row(table, row)));
      }
    }
    return pieces;
  }

  private static List<Line> quote(Quote quote) {
    List<Line> lines = new ArrayList<>();
    if (!quote.label().isEmpty()) {
      lines.add(new Line(Kind.LABEL, quote.label(), ""));
    }
    if (!quote.context().isEmpty()) {
      lines.add(new Line(Kind.QUOTED, quote.context(), ""));
    }
    lines.add(new Line(Kind.QUOTED, quote.words(), ""));
    lines.add(Line.link(quote.source(), quote.link()));
    if (!quote.notes().isEmpty()) {
      lines.add(Line.small(String.join(". ", quote.notes()) + "."));
    }
    return lines;
  }

  private static List<Line> choices(Choices choices) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < choices.choices().size(); i++) {
      lines.add(Line.plain(Choices.lettered(i, choices.choices().get(i))));
    }
    return lines;
  }

  /// A row is read out with the names of its columns.
  private static List<Line> row(Table table, List<Cell> row) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (!cell.text().isEmpty()) {
        lines.add(
            new Line(
                i == 0 ? Kind.LABEL : Kind.SMALL,
                table.columns().get(i) + ": " + cell.text(),
                cell.link()));
      }
    }
    return lines;
  }
}
