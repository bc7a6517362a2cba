package org.remit.clause;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hangs what carries neither number nor heading: bullets, lines of lists without bullets, rows of
/// tables, notes, words that close a list's sentence, and paragraphs.
final class Lists {

  private static final Pattern NOTE =
      Pattern.compile("(?:NB|NOTE|Note)\\b[.:\\s-].*", Pattern.DOTALL);
  private static final Pattern REMARK = Pattern.compile("\\[[^\\]]+\\]\\.?");
  private static final Pattern WRAP_UP = Pattern.compile("^(?:\\(\\p{Ll}|\\p{Ll})");
  private static final Pattern TWO_SENTENCES = Pattern.compile("[.!?]\\s+\\p{Lu}");

  private static final Pattern NAME = Pattern.compile("(?:[^\\d\\s,;.:/]+(?:\\s|/|$)){1,7}[?.:]?");

  private static final Pattern CAPTION =
      Pattern.compile("^(?:Table|TABLE|Box|BOX|Chart|Figure)\\s\\w{1,3}\\b");

  /// A line of a list without bullets is short and one sentence.
  private static final int BARE_ITEM = 150;

  /// A lead-in this short is a label over a list ("Members:"), not a sentence.
  private static final int LABEL_WORDS = 3;

  private final List<Block> blocks;
  private final Tree tree;

  Lists(List<Block> blocks, Tree tree) {
    this.blocks = blocks;
    this.tree = tree;
  }

  /// Comes out of a table that a caption stands over: what follows belongs to the clause again.
  void leaveTable() {
    for (Node node = tree.open; node.parent != null; node = node.parent) {
      boolean captioned =
          node.level == Level.CROSS_HEADING
              && CAPTION.matcher(node.printed(PartKind.HEADING)).find()
              && tree.open != node;
      if (captioned && (tree.open.level == Level.ROW || tree.open.level == Level.TABLE)) {
        tree.open = node.parent;
        return;
      }
    }
  }

  void row(int index) {
    Block block = blocks.get(index);
    Node table = tree.open;
    while (table.parent != null && table.level == Level.ROW) {
      table = table.parent;
    }
    boolean first = index == 0 || !blocks.get(index - 1).isRow();
    if (first || table.level != Level.TABLE) {
      table = Places.holder(tree.open).add(Level.TABLE);
      if (hasHeaderRow(index)) {
        table.parts.put(PartKind.HEADING, block.words());
        table.cells = block.cells();
        tree.open = table;
        return;
      }
    }
    Node row = table.add(Level.ROW);
    tree.fill(row, block, 0, PartKind.CONTENT);
    row.cells = block.cells();
    tree.open = row;
  }

  /// A table has a header row if the cells of its first row are names, unless its first column is
  /// one of bold labels.
  private boolean hasHeaderRow(int index) {
    boolean names = blocks.get(index).cells().stream().allMatch(cell -> name(cell.text()));
    int end = index;
    boolean labels = true;
    while (end < blocks.size() && blocks.get(end).isRow()) {
      labels &= blocks.get(end).cells().getFirst().all(Style.BOLD);
      end++;
    }
    return end - index > 1 && !labels && (names || overFigures(index, end));
  }

  /// Whether a row without figures and sentences stands over a column that is mostly figures.
  private boolean overFigures(int index, int end) {
    List<Words> first = blocks.get(index).cells();
    boolean plain =
        first.stream().noneMatch(c -> figure(c.text()) || Ending.closesSentence(c.text()));
    for (int at = 1; plain && at < first.size(); at++) {
      int column = at;
      long figures =
          blocks.subList(index + 1, end).stream()
              .filter(row -> row.cells().size() > column)
              .filter(row -> figure(row.cells().get(column).text()))
              .count();
      if (figures * 2 > end - index - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean figure(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  private static boolean name(String cell) {
    return NAME.matcher(cell).matches();
  }

  void bullet(Block block) {
    if (block.text().startsWith("(") && closesList(block)) {
      return;
    }
    Node at = tree.open;
    while (at.level == Level.NOTE || at.level == Level.ROW || at.level == Level.TABLE) {
      at = at.above();
    }
    Node last = at;
    while (last.parent != null && !last.bullet() && !last.numbered() && !last.container()) {
      last = last.parent;
    }
    boolean beside = last.bullet() && last.level == Level.ITEM && !at.leadsIn();
    Node parent = beside ? besideBullet(last, block) : Places.holder(at);
    Node node = parent.add(Level.ITEM);
    tree.fill(node, block, 0, PartKind.CONTENT);
    tree.open = node;
  }

  /// The parent of a bullet that follows another: deeper by a clear indent or a bullet of its own,
  /// back out by either, or out of a nested list whose last item has been read.
  private static Node besideBullet(Node last, Block block) {
    if (block.indent() >= last.indent + 2) {
      return last;
    }
    Node alike = last;
    while (alike.parent != null && bulletItem(alike.parent) && !sameBullet(alike, block)) {
      alike = alike.parent;
    }
    if (!sameBullet(last, block)) {
      boolean nested = !sameBullet(alike, block) && block.indent() >= last.indent;
      return nested ? last : alike.above();
    }
    Node item = last;
    while (bulletItem(item.above()) && block.indent() <= item.indent - 2) {
      item = item.above();
    }
    while (bulletItem(item.above())
        && sameBullet(item.above(), block)
        && complete(item)
        && block.indent() <= item.indent + 1) {
      item = item.above();
    }
    return item.above();
  }

  private static boolean bulletItem(Node node) {
    return node.level == Level.ITEM && node.bullet();
  }

  private static boolean sameBullet(Node node, Block block) {
    char one = node.opening.bullet();
    char other = block.opening().bullet();
    return one == other || ("-–—".indexOf(one) >= 0 && "-–—".indexOf(other) >= 0);
  }

  /// Whether an item is the last of its list: it follows "; and", or ends the sentence that its
  /// fellows left open.
  private static boolean complete(Node item) {
    Node before = item.before;
    if (before == null) {
      return false;
    }
    boolean closes = before.text().endsWith(";") && item.endsSentence();
    return closes || Ending.announcesLast(before.text());
  }

  /// Whether a block is a footnote to a mark that stands before it.
  boolean footnote(int index) {
    Block block = blocks.get(index);
    if (block.opening().bullet() == '*') {
      boolean listed = starred(index - 1) || starred(index + 1);
      return !listed && tree.marked("*") != null;
    }
    return false;
  }

  private boolean starred(int index) {
    return index >= 0 && index < blocks.size() && blocks.get(index).opening().bullet() == '*';
  }

  void plain(int index) {
    Block block = blocks.get(index);
    if (block.words().note() != null || NOTE.matcher(block.text()).matches()) {
      note(block);
    } else if (REMARK.matcher(block.text()).matches()) {
      note(block);
      tree.open.children.getLast().qualifies = null; // about the document, not about a clause
    } else if (!nextBareItem(block) && closesList(block)) {
      return;
    } else if (bareItem(index)) {
      Node node = (tree.open.leadsIn() ? tree.open : tree.open.above()).add(Level.ITEM);
      tree.fill(node, block, 0, PartKind.CONTENT);
      tree.open = node;
    } else {
      paragraph(block);
    }
  }

  /// Takes a block as the words that close the sentence of the open list, if it looks like them and
  /// a list is open.
  private boolean closesList(Block block) {
    Node list = ledList();
    if (list == null
        || list.parts.containsKey(PartKind.WRAP_UP)
        || !WRAP_UP.matcher(block.text()).find()) {
      return false;
    }
    list.parts.put(PartKind.WRAP_UP, block.words());
    tree.open = list;
    return true;
  }

  /// The lead-in whose list is open, if its items hang below it.
  private @Nullable Node ledList() {
    Node node = tree.open;
    while (node.parent != null && node.level == Level.ITEM) {
      if (node.parent.holdsList()) {
        return node.parent;
      }
      node = node.parent;
    }
    return null;
  }

  /// Whether the open list has no bullets and has not come to its end.
  private boolean nextBareItem(Block block) {
    return tree.open.bareItem()
        && !tree.open.endsSentence()
        && block.opening().equals(Opening.NONE);
  }

  private boolean bareItem(int index) {
    Block block = blocks.get(index);
    Node open = tree.open;
    boolean goesOn =
        open.bareItem()
            && blocks.get(index - 1).unmarked()
            && (!open.endsSentence() || !block.gapBefore());
    boolean oneShort =
        block.text().length() <= BARE_ITEM && !TWO_SENTENCES.matcher(block.text()).find();
    return (open.leadsIn() || goesOn)
        && oneShort
        && !block.leadsIn()
        && !Quotations.opens(block.text())
        && !Quotations.whole(block.text());
  }

  private void paragraph(Block block) {
    boolean quoted = "“\"".indexOf(block.text().charAt(0)) >= 0;
    boolean chained = tree.open.leadsIn() && (block.leadsIn() || quoted);
    boolean label = block.leadsIn() && block.wordCount() <= LABEL_WORDS && !chained;
    Node at = tree.open;
    while (!chained && at.parent != null && !holdsParagraph(at, block, label)) {
      at = at.parent;
    }
    Node node = at.add(Level.PARAGRAPH);
    tree.fill(node, block, 0, PartKind.CONTENT);
    tree.open = node;
  }

  private static boolean holdsParagraph(Node node, Block block, boolean label) {
    boolean item = node.level == Level.ITEM;
    boolean inLedList = item && node.parent != null && node.parent.holdsList();
    boolean hangs = item && block.indent() >= node.indent + 2;
    boolean after = block.gapBefore() && lastStep(node);
    return node.container() || hangs || (node.numbered() && !inLedList && !label && !after);
  }

  /// Whether a node is the last of several steps that say in their own words what is to be done.
  private static boolean lastStep(Node node) {
    Node before = node.before;
    return node.style == Numbering.STEP
        && node.endsSentence()
        && before != null
        && before.style == Numbering.STEP
        && before.children.isEmpty();
  }

  void note(Block block) {
    Node at = tree.open;
    while (at.parent != null && !at.container() && !at.numbered()) {
      at = at.parent;
    }
    String label = block.opening().bulleted() ? "*" : block.words().note();
    Node marked = label == null ? null : tree.marked(label);
    Node parent = marked != null && tree.open.within(marked) ? marked : at;
    Node node = parent.add(Level.NOTE);
    node.qualifies = marked != null ? marked : parent.isRoot() ? null : parent;
    tree.fill(node, block, 0, PartKind.CONTENT);
    tree.open = parent;
  }
}
