package org.remit.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where a numbered block belongs: which of the nodes that are still open has the number
/// before it, or can hold a first one.
final class Places {

  private Places() {}

  /// Where a number could go, and how well it fits there.
  record Place(Numbering.Marker marker, Node parent, int fit) {

    /// The same place, to be taken only if there is no other.
    Place unlikely() {
      return new Place(marker, parent, -1);
    }
  }

  private static final int NEXT = 4;
  private static final int FIRST = 3;
  private static final int REPEATED = 2;
  private static final int GAP = 1;
  private static final int STRAY = 0;

  /// The place of a number like 21.10.3 or A1.2: below the node with the same number without its
  /// last place.
  static Place decimal(Node open, Numbering.Marker marker) {
    List<Integer> path = marker.path();
    Node beside = null;
    for (Node node = open; node != null; node = node.parent) {
      if (prefix(node, path) || answers(node, marker)) {
        return new Place(marker, node, NEXT);
      }
      boolean like =
          node.style == marker.style()
              && node.path.size() == path.size()
              && (marker.style() == Numbering.DECIMAL
                  || node.path.getFirst().equals(path.getFirst()));
      beside = beside == null && like ? node.parent : beside;
    }
    boolean first = marker.ordinal() <= 1;
    if (beside != null && !first) {
      return new Place(marker, beside, NEXT);
    }
    return new Place(marker, neutral(open), NEXT);
  }

  private static boolean prefix(Node node, List<Integer> path) {
    Node numbered = node;
    while (numbered.parent != null && numbered.level == Level.CROSS_HEADING) {
      numbered = numbered.parent;
    }
    List<Integer> above = numbered.path;
    if (numbered.level == Level.SECTION && above.size() > 1 && above.getLast() == 0) {
      above = above.subList(0, above.size() - 1); // 5.1 stands below the heading 5.0
    }
    int size = above.size();
    return counts(numbered) && size < path.size() && path.subList(0, size).equals(above);
  }

  /// Whether a number is that of the heading above with another letter: A1 below Q1.
  private static boolean answers(Node node, Numbering.Marker marker) {
    return marker.style() == Numbering.LETTERED
        && node.style == Numbering.LETTERED
        && node.level == Level.SECTION
        && !node.path.getFirst().equals(marker.path().getFirst())
        && node.path
            .subList(1, node.path.size())
            .equals(marker.path().subList(1, marker.path().size()));
  }

  /// Whether a node's number is the beginning of decimal numbers below it.
  private static boolean counts(Node node) {
    Numbering style = node.style;
    if (style == null) {
      return false;
    }
    return switch (style) {
      case DECIMAL, LETTERED, ARABIC, ARABIC_BARE, LABELLED, PART -> true;
      default -> false;
    };
  }

  /// The deepest open container whose own number says nothing of the numbers below it.
  private static Node neutral(Node open) {
    Node neutral = null;
    Node last = open;
    for (Node node = open; node != null; node = node.parent) {
      if (digits(node)) {
        neutral = null;
      } else if (neutral == null && node.container()) {
        neutral = node;
      }
      last = node;
    }
    return neutral == null ? last : neutral;
  }

  private static boolean digits(Node node) {
    Numbering style = node.style;
    return style == Numbering.DECIMAL
        || style == Numbering.LETTERED
        || style == Numbering.ARABIC
        || style == Numbering.ARABIC_BARE;
  }

  /// The place of a number that counts among its fellows only.
  static Place listed(Node open, Numbering.Marker marker, int indent, boolean heading) {
    Node sibling = sibling(open, marker, indent);
    if (sibling != null && sibling.parent != null) {
      int last = sibling.path.getLast();
      boolean startsBelow = sibling == open && open.leadsIn();
      if (marker.follows(last)) {
        int fit = startsBelow && !heading ? REPEATED : NEXT;
        return new Place(marker, sibling.parent, fit);
      }
      boolean nearest = open.numberedHere() == sibling && !startsBelow;
      boolean fellow = heading || sibling.level != Level.SECTION;
      boolean later = marker.ordinal() > last && fellow;
      boolean earlier = nearest && fellow && (marker.ordinal() > 1 || sibling == open);
      if (later || earlier) {
        return new Place(marker, sibling.parent, later ? GAP : REPEATED);
      }
    }
    Node holder = heading ? headingHolder(open) : numberHolder(open, marker.style());
    return new Place(marker, holder, marker.ordinal() == 1 ? FIRST : STRAY);
  }

  /// The open node that a number counts on from: the one just before it, at the same indent if
  /// there are two; else the deepest with a lower number; else the deepest.
  private static @Nullable Node sibling(Node open, Numbering.Marker marker, int indent) {
    Node best = null;
    int bestFit = -1;
    for (Node node = open; node != null; node = node.parent) {
      if (node.style != null && node.style.countsWith(marker.style())) {
        int last = node.path.getLast();
        int fit = last < marker.ordinal() ? 1 : 0;
        if (marker.follows(last)) {
          fit = Math.abs(node.indent - indent) < 2 ? 3 : 2;
        }
        if (fit > bestFit) {
          best = node;
          bestFit = fit;
        }
      }
    }
    return best;
  }

  /// Where a numbered heading hangs that has no sibling yet: below a heading that has nothing of
  /// its own, else beside it.
  private static Node headingHolder(Node open) {
    Node node = open;
    while (node.parent != null
        && (!node.container() || (node.level == Level.CROSS_HEADING && !node.children.isEmpty()))) {
      node = node.parent;
    }
    return node;
  }

  /// The same for numbers: a list of other items takes none.
  private static Node numberHolder(Node open, Numbering style) {
    Node node = holder(open);
    while (node.parent != null
        && !node.container()
        && !node.numbered()
        && holdsOthers(node, style)) {
      node = holder(node.parent);
    }
    return node;
  }

  private static boolean holdsOthers(Node node, Numbering style) {
    return !node.children.isEmpty()
        && node.children.getFirst().bareItem()
        && !node.lastNumbers.containsKey(style);
  }

  /// The deepest open node that a new list can hang below.
  static Node holder(Node open) {
    Node node = open;
    if (node.unnumberedParagraph() && (node.introduces() || !node.endsSentence())) {
      return node;
    }
    while (node.parent != null && !node.leadsIn() && !node.numbered() && !node.container()) {
      node = node.parent;
    }
    return node;
  }
}
