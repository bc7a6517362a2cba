package org.remit.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.source.Issue;
import org.remit.source.IssueKind;

/// Puts blocks into a tree by their numbers, headings, bullets and lead-ins. One block after the
/// other is hung below the deepest open node that can hold it.
final class TreeBuilder {

  /// A component's or part's own line is short.
  private static final int LABEL_WORDS = 16;

  /// A roman list that begins here shows its second number this soon.
  private static final int SECOND_NUMBER = 30;

  private final List<Block> blocks;
  private final List<Issue> issues;
  private final Headings headings;
  private final Plausible plausible;
  private final Tree tree;
  private final Lists lists;
  private final Map<String, Integer> lastComponent = new HashMap<>();

  TreeBuilder(List<Block> blocks, List<Issue> issues) {
    this.blocks = blocks;
    this.issues = issues;
    this.headings = new Headings(blocks);
    this.plausible = new Plausible(blocks, headings);
    this.tree = new Tree();
    this.lists = new Lists(blocks, tree);
  }

  /// Builds the tree and gives its root, which stands for the document.
  Node build() {
    for (int i = 0; i < blocks.size(); i++) {
      String label = componentLabel(blocks.get(i));
      if (label != null) {
        lastComponent.put(label, i);
      }
    }
    int first = blocks.isEmpty() || !headings.title() ? 0 : title();
    for (int i = first; i < blocks.size(); i++) {
      place(i);
    }
    return tree.root;
  }

  /// Takes the first block, and lines right below it that are no sentence, as the title; gives the
  /// index of the first block after it.
  private int title() {
    List<Words> words = new ArrayList<>(List.of(blocks.getFirst().words()));
    int next = 1;
    while (next + 1 < blocks.size()
        && (underTitle(next) || ownNumber(next) || headings.subtitle(next))) {
      words.add(blocks.get(next).words());
      next++;
    }
    Node title = tree.root.add(Level.TITLE);
    title.parts.put(PartKind.HEADING, Words.joined(words));
    return next;
  }

  /// Whether a block is the number and name that a document has in a greater work, "5.3 Protocol on
  /// Relations" in Part 5: no other number begins as its does.
  private boolean ownNumber(int index) {
    Block block = blocks.get(index);
    return block.markers().stream()
        .anyMatch(marker ->
            marker.style() == Numbering.DECIMAL
                && marker.ordinal() > 0
                && Headings.allCapitals(Headings.rest(block, marker))
                && beginningWith(marker.path().getFirst()) == 1);
  }

  private long beginningWith(int number) {
    return blocks.stream()
        .filter(block ->
            block.markers().stream()
                .anyMatch(m -> m.style() == Numbering.DECIMAL && m.path().getFirst() == number))
        .count();
  }

  /// Whether a block is one more line of the title: right below it and no sentence.
  private boolean underTitle(int index) {
    Block block = blocks.get(index);
    Block next = blocks.get(index + 1);
    return !block.gapBefore()
        && block.unmarked()
        && Headings.shaped(block.text(), LABEL_WORDS)
        && (next.gapBefore() || !next.endsSentence());
  }

  private void place(int index) {
    Block block = blocks.get(index);
    String component = componentLabel(block);
    boolean last = component != null && index == lastComponent.getOrDefault(component, -1);
    if (!block.isRow()) {
      lists.leaveTable();
    }
    if (block.isRow()) {
      lists.row(index);
    } else if (last && index > 0) {
      component(block);
    } else if (lists.footnote(index)) {
      lists.note(block);
    } else {
      List<Numbering.Marker> numbers = plausible.numbers(index, tree.open);
      if (!numbers.isEmpty()) {
        numbered(index, numbers);
      } else if (component == null && headings.unnumbered(index)) {
        crossHeading(block);
      } else if (block.bullet()) {
        lists.bullet(block);
      } else {
        lists.plain(index);
      }
    }
  }

  private static @Nullable String componentLabel(Block block) {
    for (Numbering.Marker marker : block.markers()) {
      boolean alone = block.wordCount() <= LABEL_WORDS && !block.endsSentence() && !block.bullet();
      boolean heading =
          Headings.shaped(Headings.rest(block, marker), LABEL_WORDS) || rest(block, marker);
      if (marker.style() == Numbering.COMPONENT && alone && heading) {
        String label = marker.only() ? block.text() : block.text().substring(0, marker.end());
        return marker.only() && block.leadsIn() ? null : label.toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  /// Whether what follows a label is nothing, or set apart from it by a dash.
  private static boolean rest(Block block, Numbering.Marker marker) {
    String rest = Headings.rest(block, marker);
    boolean apart = rest.isEmpty() || "-–—(".indexOf(rest.charAt(0)) >= 0;
    String words = rest.replaceFirst("^[-–—]\\s*", "");
    return apart && (!marker.only() || rest.isEmpty() || Headings.shaped(words, LABEL_WORDS));
  }

  private void component(Block block) {
    Numbering.Marker marker = block.markers().getFirst();
    Node node = tree.root.add(Level.COMPONENT);
    tree.fill(node, block, marker.end(), PartKind.HEADING);
    node.number = block.text().substring(0, marker.end()).replaceFirst("[:.]$", "");
    node.style = Numbering.COMPONENT;
    tree.open = node;
  }

  private void numbered(int index, List<Numbering.Marker> readings) {
    Block block = blocks.get(index);
    Places.Place best = null;
    for (Numbering.Marker reading : readings) {
      Places.Place place = place(index, reading);
      if (best == null || place.fit() > best.fit()) {
        best = place;
      }
    }
    if (best == null) {
      return;
    }
    Numbering.Marker marker = best.marker();
    boolean heading = heads(index, marker, best.parent());
    Node parent = tree.above(best.parent());
    Node node = parent.add(level(marker, parent, heading));
    node.style = marker.style() == Numbering.ARABIC_BARE ? Numbering.ARABIC : marker.style();
    node.number = number(block, marker);
    node.path = marker.path();
    node.rank = heading ? block.heading() : 0;
    sequence(node, marker, block);
    tree.open = node;
    Numbering.Marker inner = heading ? null : inner(index, marker);
    if (inner == null) {
      tree.fill(node, block, marker.end(), heading ? PartKind.HEADING : PartKind.CONTENT);
    } else {
      tree.fill(node, block.words().slice(0, marker.end()), block, marker.end(), PartKind.CONTENT);
      innerItem(block, marker.end(), inner);
    }
  }

  private static String number(Block block, Numbering.Marker marker) {
    boolean named = marker.style() == Numbering.PART || marker.style() == Numbering.STEP;
    return named
        ? block.text().substring(0, marker.end()).replaceFirst("\\s*[:.)–—-]$", "")
        : marker.label();
  }

  private Places.Place place(int index, Numbering.Marker reading) {
    if (reading.style() == Numbering.DECIMAL || reading.style() == Numbering.LETTERED) {
      return Places.decimal(tree.open, reading);
    }
    int indent = blocks.get(index).indent();
    boolean heading = headings.numbered(index, reading) || reading.style().labelled();
    Places.Place place = Places.listed(tree.open, reading, indent, heading);
    boolean led = heading && !heads(index, reading, Places.holder(tree.open));
    if (led) {
      place = Places.listed(tree.open, reading, indent, false);
    }
    return romanFollows(index, reading) ? place.unlikely() : place;
  }

  /// Whether a letter is really the first number of a roman list, which goes on further down.
  private boolean romanFollows(int index, Numbering.Marker reading) {
    boolean ambiguous =
        reading.label().equals("i")
            && (reading.style() == Numbering.ALPHA || reading.style() == Numbering.ALPHA_BRACKETS);
    for (int i = index + 1; ambiguous && i < Math.min(blocks.size(), index + SECOND_NUMBER); i++) {
      for (Numbering.Marker marker : blocks.get(i).markers()) {
        if (marker.style().listsOnly()) {
          return marker.label().equals("ii");
        }
      }
    }
    return false;
  }

  /// Whether a numbered block is a heading there: in a list it is not, unless marked as one.
  private boolean heads(int index, Numbering.Marker marker, Node parent) {
    Block block = blocks.get(index);
    boolean marked = block.heading() > 0 || block.words().all(Style.BOLD);
    boolean heading = headings.numbered(index, marker) || marker.style().labelled();
    return heading && (marked || !parent.introduces());
  }

  private static Level level(Numbering.Marker marker, Node parent, boolean heading) {
    if (heading) {
      return Level.SECTION;
    }
    boolean item =
        switch (marker.style()) {
          case ALPHA_UPPER, ROMAN_UPPER, STEP -> true;
          default ->
              marker.style().listsOnly()
                  || parent.leadsIn()
                  || parent.level == Level.ITEM
                  || Quotations.opens(parent.text());
        };
    return item ? Level.ITEM : Level.PARAGRAPH;
  }

  /// A list's first number right behind the clause's own, as in "2.3 (a)", if the list goes on in
  /// the next block.
  private Numbering.@Nullable Marker inner(int index, Numbering.Marker outer) {
    Block block = blocks.get(index);
    String rest = block.text().substring(outer.end());
    String words = rest.stripLeading();
    boolean apart = rest.length() > words.length() || words.startsWith("(");
    if (index + 1 == blocks.size() || words.isEmpty() || !apart) {
      return null;
    }
    for (Numbering.Marker marker : Numbering.readings(words)) {
      boolean goesOn =
          blocks.get(index + 1).markers().stream()
              .anyMatch(m -> m.style() == marker.style() && m.ordinal() == 2);
      if (marker.ordinal() == 1 && goesOn && marker.style() != outer.style()) {
        return marker;
      }
    }
    return null;
  }

  private void innerItem(Block block, int start, Numbering.Marker marker) {
    Words words = block.words().from(start).strip();
    Node item = tree.open.add(Level.ITEM);
    item.style = marker.style();
    item.number = marker.label();
    item.path = marker.path();
    tree.fill(item, words, block, marker.end(), PartKind.CONTENT);
    item.above().lastNumbers.put(marker.style(), marker.ordinal());
    tree.open = item;
  }

  /// Says so where a number does not follow the one before.
  private void sequence(Node node, Numbering.Marker marker, Block block) {
    Numbering style = node.style;
    if (style == null) {
      return;
    }
    Integer last = node.above().lastNumbers.put(style, marker.ordinal());
    boolean first =
        (style == Numbering.LETTERED && firstOfLetter(node))
            || (style == Numbering.DECIMAL && marker.ordinal() == 0);
    if (last != null && !first && !marker.follows(last)) {
      IssueKind kind =
          last == marker.ordinal() ? IssueKind.NUMBER_REPEATED : IssueKind.NUMBER_OUT_OF_SEQUENCE;
      String message = "Number " + node.number + " follows number " + last + ".";
      issues.add(new Issue(kind, block.extent(), message));
    }
  }

  /// Whether no number with the same letter stands before it: B1 after A3.
  private static boolean firstOfLetter(Node node) {
    Node before = node.before;
    return before == null
        || before.path.isEmpty()
        || !before.path.getFirst().equals(node.path.getFirst());
  }

  private void crossHeading(Block block) {
    int rank = headings.rank(block);
    if (tree.takesTitle(block)) {
      tree.open.parts.put(PartKind.HEADING, block.words());
      return;
    }
    Node at = besideHeading(rank);
    if (at == null) {
      at = tree.open;
      while (at.parent != null && !holdsHeading(at, block.heading(), rank)) {
        at = at.parent;
      }
    }
    Node node = at.add(Level.CROSS_HEADING);
    node.rank = rank;
    at.headings.merge(rank, 1, Integer::sum);
    tree.fill(node, block, 0, PartKind.HEADING);
    tree.open = node;
  }

  /// What a heading hangs below that is one of several of its rank: what they hang below.
  private @Nullable Node besideHeading(int rank) {
    for (Node node = tree.open; node.parent != null; node = node.parent) {
      boolean like = node.level == Level.CROSS_HEADING && node.rank == rank;
      if (like && node.parent.headings.getOrDefault(rank, 0) > 1) {
        return node.parent;
      }
    }
    return null;
  }

  private static boolean holdsHeading(Node node, int marks, int rank) {
    return switch (node.level) {
      case COMPONENT -> true;
      case SECTION -> marks == 0 || node.rank == 0 || node.rank < marks;
      case CROSS_HEADING -> node.rank < rank;
      default -> false;
    };
  }
}
