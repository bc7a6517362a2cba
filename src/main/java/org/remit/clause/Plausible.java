package org.remit.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which readings of the number that begins a block its place and its fellows allow: "A." may
/// begin a list or somebody's name.
final class Plausible {

  /// Bare numbers that count on this far are numbers of clauses.
  private static final int CHAIN = 3;

  private final List<Block> blocks;
  private final Headings headings;
  private final Map<Numbering, Set<Integer>> ordinals = new EnumMap<>(Numbering.class);
  private final Set<List<Integer>> lettered = new HashSet<>();
  private final Set<Integer> chained = new HashSet<>();

  Plausible(List<Block> blocks, Headings headings) {
    this.blocks = blocks;
    this.headings = headings;
    for (Block block : blocks) {
      for (Numbering.Marker marker : block.markers()) {
        if (marker.style() == Numbering.LETTERED) {
          lettered.add(marker.path());
        }
        ordinals.computeIfAbsent(marker.style(), style -> new HashSet<>()).add(marker.ordinal());
      }
    }
    chain();
  }

  /// Finds the bare numbers that count from 1 without a break.
  private void chain() {
    List<Integer> chain = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (Numbering.Marker marker : blocks.get(i).markers()) {
        if (marker.style() == Numbering.ARABIC_BARE && !blocks.get(i).bullet()) {
          if (marker.ordinal() == 1) {
            keep(chain);
            chain.clear();
          }
          if (marker.ordinal() == chain.size() + 1) {
            chain.add(i);
          }
        }
      }
    }
    keep(chain);
  }

  private void keep(List<Integer> chain) {
    if (chain.size() >= CHAIN) {
      chained.addAll(chain);
    }
  }

  /// The readings of a block's number that can be believed.
  List<Numbering.Marker> numbers(int index, Node open) {
    List<Numbering.Marker> readings = new ArrayList<>();
    for (Numbering.Marker marker : blocks.get(index).markers()) {
      boolean believed =
          switch (marker.style()) {
            case COMPONENT -> false;
            case PART, LABELLED -> label(index, marker);
            case ARABIC_BARE -> bare(index, marker, open);
            case LETTERED -> lettered(index, marker, open);
            case ALPHA_UPPER, ROMAN_UPPER -> hasFellow(index, marker);
            default -> true;
          };
      if (believed) {
        readings.add(marker);
      }
    }
    return readings;
  }

  /// A label counts where its line is a heading and its number follows another, or is the first.
  private boolean label(int index, Numbering.Marker marker) {
    Block block = blocks.get(index);
    String rest = Headings.rest(block, marker);
    boolean dash = !rest.isEmpty() && "-–—:".indexOf(rest.charAt(0)) >= 0;
    boolean heading = rest.isEmpty() || dash || Headings.shaped(rest, 14);
    return heading
        && !block.endsSentence()
        && !block.bullet()
        && hasFellow(index, marker)
        && !(rest.isEmpty() && repeatedBelow(index, marker));
  }

  /// Whether the next block begins with the same number, which then is the clause's own.
  private boolean repeatedBelow(int index, Numbering.Marker marker) {
    return index + 1 < blocks.size()
        && blocks.get(index + 1).markers().stream()
            .anyMatch(m -> m.path().getFirst() == marker.ordinal());
  }

  private boolean hasFellow(int index, Numbering.Marker marker) {
    Set<Integer> all = ordinals.getOrDefault(marker.style(), Set.of());
    int ordinal = marker.ordinal();
    boolean fellow = ordinal == 1 ? all.contains(2) : all.contains(ordinal - 1);
    return fellow || (blocks.get(index).heading() > 0 && ordinal == 1);
  }

  /// Whether "A1" is a clause's number: it stands in Appendix A or section A, or a fellow stands
  /// elsewhere: A1 beside A2.
  private boolean lettered(int index, Numbering.Marker marker, Node open) {
    String letter = marker.label().substring(0, 1);
    for (Node node = open; node.parent != null; node = node.parent) {
      boolean holds = node.level == Level.COMPONENT || node.style == Numbering.ALPHA_UPPER;
      if (holds && node.number != null && node.number.endsWith(letter)) {
        return true;
      }
    }
    List<Integer> path = new ArrayList<>(marker.path());
    int last = path.removeLast();
    path.add(last == 1 ? 2 : last - 1);
    return !blocks.get(index).bullet() && lettered.contains(path);
  }

  private boolean bare(int index, Numbering.Marker marker, Node open) {
    if (blocks.get(index).bullet()) {
      return false;
    }
    return chained.contains(index)
        || (headings.numbered(index, marker) && next(open, marker.ordinal()));
  }

  /// Whether an Arabic number follows the last one that is open.
  private static boolean next(Node open, int ordinal) {
    for (Node node = open; node != null; node = node.parent) {
      if (node.style == Numbering.ARABIC) {
        return node.path.getLast() + 1 == ordinal;
      }
    }
    return ordinal == 1;
  }
}
