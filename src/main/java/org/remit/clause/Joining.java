package org.remit.clause;

import java.util.List;

/// Decides which lines go on with the block of the line before them. Sees each line as a block by
/// itself.
final class Joining {

  /// A line this long in a list without bullets is more than an item.
  private static final int SHORT_LINE = 60;

  /// The same, where lines are as long as their authors made them.
  private static final int LONG_LINE = 150;

  private static final int LONGEST_HEADING = 14;

  /// A lead-in this many blocks back still opens a list without bullets.
  private static final int LIST_REACH = 12;

  private final List<Line> lines;
  private final List<Block> blocks;
  private final Margins margins;

  /// The first line of the block that is being joined.
  private int first;

  private int words;

  Joining(List<Line> lines, List<Block> blocks, Margins margins) {
    this.lines = lines;
    this.blocks = blocks;
    this.margins = margins;
    this.words = blocks.isEmpty() ? 0 : blocks.getFirst().wordCount();
  }

  /// Whether a line goes on with the block before it. Asked of each line in order.
  ///
  /// @param pageBroken whether page furniture stands before it
  boolean continues(int line, boolean pageBroken) {
    boolean joined = joins(line, pageBroken);
    words = joined ? words + blocks.get(line).wordCount() : blocks.get(line).wordCount();
    first = joined ? first : line;
    return joined;
  }

  private boolean joins(int line, boolean pageBroken) {
    Block opening = blocks.get(first);
    Block before = blocks.get(line - 1);
    Block next = blocks.get(line);
    boolean noWords = next.text().isEmpty() || before.text().isEmpty();
    if (noWords || opening.isRow() || next.isRow() || opening.heading() > 0) {
      return false;
    }
    if (numberAlone(opening, line)) {
      return next.unmarked();
    }
    if (Ending.awaitsNumber(before.text()) && startsWithNumber(next)) {
      return !next.gapBefore() || pageBroken;
    }
    boolean lettered = next.lettered() && Ending.closesSentence(before.text());
    if (!next.unmarked() || next.words().note() != null || lettered) {
      return false;
    }
    return next.gapBefore() ? overGap(line, pageBroken) : overLineEnd(line);
  }

  /// Whether the block so far is a number whose words have not come yet.
  private boolean numberAlone(Block opening, int line) {
    return first == line - 1
        && opening.markers().stream()
            .anyMatch(m -> !m.style().labelled() && m.end() == opening.text().length());
  }

  private static boolean startsWithNumber(Block block) {
    char first = block.text().charAt(0);
    return !block.bullet() && (Character.isDigit(first) || first == '(');
  }

  private boolean overLineEnd(int line) {
    Block before = blocks.get(line - 1);
    Block next = blocks.get(line);
    boolean list = before.leadsIn() || inBareList(line);
    if (margins.broke(line - 1) && (margins.certain(line - 1) || !list)) {
      return !before.leadsIn();
    }
    if (hangs(line) && !before.leadsIn()) {
      return true;
    }
    return (next.startsLower() && !list && !before.text().endsWith(";"))
        || (Ending.open(before.text()) && !Ending.announcesLast(before.text()))
        || capitals(line);
  }

  /// Whether it stands deeper than the bullet or number whose words it goes on with.
  private boolean hangs(int line) {
    Block opening = blocks.get(first);
    boolean marked = opening.bullet() || opening.numbered();
    return marked && lines.get(line).indent() > lines.get(first).indent();
  }

  /// Whether it is one more line of a heading all in capitals.
  private boolean capitals(int line) {
    Block opening = blocks.get(first);
    boolean label =
        opening.markers().stream().anyMatch(m -> m.only() && m.end() == opening.text().length());
    return first == line - 1
        && !label
        && lines.get(first).gapBefore()
        && lines.get(line).gapAfter()
        && Headings.allCapitals(blocks.get(first).text())
        && Headings.allCapitals(blocks.get(line).text())
        && blocks.get(first).unmarked();
  }

  private boolean overGap(int line, boolean pageBroken) {
    String before = blocks.get(line - 1).text();
    Block next = blocks.get(line);
    boolean heading =
        !pageBroken && first == line - 1 && Headings.open(before) && !next.startsLower();
    boolean sentenceOpen = !Ending.closesSentence(before) && !Ending.leadsIn(before) && words > 3;
    boolean broken = pageBroken && (margins.broke(line - 1) || dividesName(before, next));
    return sentenceOpen
        && !heading
        && (pageBroken || !lastOfList())
        && ((next.startsLower() && !inBareList(line))
            || (Ending.open(before) && !Ending.announcesLast(before))
            || broken);
  }

  private boolean shortLine(int line) {
    int length = blocks.get(line).text().length();
    return length < (margins.certain(line) ? SHORT_LINE : LONG_LINE);
  }

  /// Whether the block so far is the last item of a list, which the one before it announced: what
  /// comes after the gap goes on with the list's sentence and not with the item's.
  private boolean lastOfList() {
    Block item = blocks.get(first);
    boolean marked = item.bullet() || item.numbered();
    return marked && first > 0 && Ending.announcesLast(blocks.get(first - 1).text());
  }

  /// Whether words end and others begin with a capital, as "the Monitoring" and "Officer".
  private static boolean dividesName(String before, Block next) {
    String last = before.substring(before.lastIndexOf(' ') + 1);
    boolean capital = Character.isUpperCase(last.charAt(0)) && before.length() > last.length();
    return capital
        && Character.isUpperCase(next.text().charAt(0))
        && !Headings.shaped(next.text(), LONGEST_HEADING)
        && !Headings.shaped(before, LONGEST_HEADING);
  }

  /// Whether the block so far is a line of a list that has neither bullets nor numbers.
  private boolean inBareList(int line) {
    Block item = blocks.get(first);
    String end = blocks.get(line - 1).text();
    boolean like =
        first > 0
            && item.unmarked()
            && (blocks.get(first - 1).unmarked() || blocks.get(first - 1).leadsIn())
            && (Ending.continuesList(end) || (first == line - 1 && shortLine(line - 1)));
    if (!like) {
      return false;
    }
    for (int at = first - 1; at >= Math.max(0, first - LIST_REACH); at--) {
      if (blocks.get(at).leadsIn()) {
        return true;
      }
    }
    return false;
  }
}
