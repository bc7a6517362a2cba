package org.remit.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;

/// A clause while its tree is being built: the only changeable thing of this package.
final class Node {

  /// Deeper than any real document goes; what would stand deeper still stands beside.
  private static final int DEEPEST = 16;

  final Level level;
  @Nullable Node parent;

  /// The node before it below the same parent.
  final @Nullable Node before;

  final List<Node> children = new ArrayList<>();
  final Map<PartKind, Words> parts = new EnumMap<>(PartKind.class);
  final Set<Standing> standing = new TreeSet<>();
  final List<Change> changes = new ArrayList<>();

  /// The words of each cell, where it is a row of a table or a table with a row of headings.
  List<Words> cells = List.of();

  @Nullable Numbering style;
  @Nullable String number;
  List<Integer> path = List.of();

  /// How far out a heading stands: see [Headings#rank]; 0 where that is not known.
  int rank;

  Opening opening = Opening.NONE;

  /// Columns before it.
  int indent;

  /// The last number of each style among its children.
  final Map<Numbering, Integer> lastNumbers = new EnumMap<>(Numbering.class);

  /// How many headings of each rank are among its children.
  final Map<Integer, Integer> headings = new HashMap<>();

  @Nullable String quotedFrom;
  @Nullable Node qualifies;

  /// The section that took its words for its own, if one did.
  @Nullable Node absorbedBy;

  String citation = "";
  String eId = "";

  private Node(Level level, @Nullable Node parent) {
    this.level = level;
    this.parent = parent;
    this.before = parent == null || parent.children.isEmpty() ? null : parent.children.getLast();
  }

  /// The node that stands for a document.
  static Node root() {
    return new Node(Level.COMPONENT, null);
  }

  /// Adds a node as the last one below this.
  Node add(Level level) {
    Node above = this;
    while (above.parent != null && above.depth() >= DEEPEST) {
      above = above.parent;
    }
    Node node = new Node(level, above);
    above.children.add(node);
    return node;
  }

  private int depth() {
    int depth = 0;
    for (Node node = parent; node != null; node = node.parent) {
      depth++;
    }
    return depth;
  }

  /// The node above; not asked of the root.
  Node above() {
    return java.util.Objects.requireNonNull(parent);
  }

  boolean isRoot() {
    return parent == null;
  }

  boolean numbered() {
    return number != null;
  }

  boolean bullet() {
    return opening.bulleted();
  }

  boolean unnumberedParagraph() {
    return level == Level.PARAGRAPH && number == null;
  }

  /// An item of a list that has neither bullets nor numbers.
  boolean bareItem() {
    return level == Level.ITEM && !bullet() && !numbered();
  }

  /// Whether clauses hang below it by their headings or numbers rather than by its sentence.
  boolean container() {
    return level == Level.SECTION || level == Level.CROSS_HEADING || level == Level.COMPONENT;
  }

  /// The words of its own sentences, whether they lead in to a list or not.
  @Nullable Words content() {
    Words intro = parts.get(PartKind.INTRO);
    return intro != null ? intro : parts.get(PartKind.CONTENT);
  }

  /// Whether its words stop where a list must follow.
  boolean leadsIn() {
    return Ending.leadsIn(text()) && !parts.containsKey(PartKind.WRAP_UP);
  }

  /// Whether it must have a list below it: its words stop where one follows, say that one follows,
  /// or open a quotation.
  boolean introduces() {
    return leadsIn() || Ending.announcesList(text()) || Quotations.opens(text());
  }

  /// Whether its sentence is open, so that items below it go on with it.
  boolean holdsList() {
    boolean open = introduces() || !endsSentence();
    return content() != null && open && !parts.containsKey(PartKind.WRAP_UP);
  }

  boolean endsSentence() {
    return Ending.closesSentence(text());
  }

  String text() {
    Words words = content();
    return words == null ? "" : words.text();
  }

  /// Its words of one part as printed, "" where it has none.
  String printed(PartKind kind) {
    Words words = parts.get(kind);
    return words == null ? "" : words.text().strip().replaceAll(" +", " ");
  }

  /// Where its own words begin and end in the source.
  Span extent() {
    List<Span> spans =
        parts.values().stream().flatMap(words -> words.spans().stream()).sorted().toList();
    return spans.isEmpty()
        ? new Span(0, 0)
        : new Span(spans.getFirst().start(), spans.getLast().end());
  }

  /// The nearest numbered node from here upwards.
  @Nullable Node numberedHere() {
    for (Node node = this; node != null; node = node.parent) {
      if (node.numbered()) {
        return node;
      }
    }
    return null;
  }

  /// The component it belongs to, or the root.
  Node component() {
    Node node = this;
    while (node.parent != null && node.level != Level.COMPONENT) {
      node = node.parent;
    }
    return node;
  }

  /// The node that has its words in the end.
  Node settled() {
    return absorbedBy == null ? this : absorbedBy.settled();
  }

  /// Whether a node is this one or stands above it.
  boolean within(Node other) {
    for (Node node = this; node != null; node = node.parent) {
      if (node == other) {
        return true;
      }
    }
    return false;
  }
}
