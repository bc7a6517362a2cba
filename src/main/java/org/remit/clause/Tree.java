package org.remit.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The tree that is being built: its root, the node that the next block follows, and the clauses
/// that footnotes are tied to.
final class Tree {

  private static final Pattern HEADING_NOTE =
      Pattern.compile("[(\\[](?:Note|NOTE|NB)\\b[^)\\]]*[)\\]]$");
  private static final Pattern DASH = Pattern.compile("^[—–-]\\s+");

  final Node root = Node.root();

  /// The node that was filled last.
  Node open = root;

  private final Map<String, Node> noteMarks = new HashMap<>();

  /// The clause that carries a footnote's mark last, or null.
  @Nullable Node marked(String label) {
    return noteMarks.get(plain(label));
  }

  /// The node that a new one hangs below: a heading that has nothing below it yet and stands too
  /// deep is moved out to it and takes it.
  Node above(Node parent) {
    boolean empty =
        open.level == Level.CROSS_HEADING && open.children.isEmpty() && open.content() == null;
    if (!empty || open == parent || open.parent == parent || !open.within(parent)) {
      return parent;
    }
    open.above().children.removeLast();
    open.parent = parent;
    parent.children.add(open);
    return open;
  }

  /// Gives a node its number and words.
  void fill(Node node, Block block, int numberEnd, PartKind kind) {
    fill(node, block.words(), block, numberEnd, kind);
  }

  /// Gives a node its number and words; a note inside a heading becomes a clause below it.
  void fill(Node node, Words words, Block block, int numberEnd, PartKind kind) {
    node.opening = block.opening();
    node.indent = block.indent();
    words.noteMarks().forEach(label -> noteMarks.put(plain(label), node));
    if (numberEnd > 0) {
      node.parts.put(PartKind.NUM, words.slice(0, numberEnd).strip());
    }
    Words rest = separated(words.from(numberEnd).strip());
    if (rest.isBlank()) {
      return;
    }
    Matcher note = HEADING_NOTE.matcher(rest.text());
    if (kind == PartKind.HEADING && note.find() && note.start() > 0) {
      node.parts.put(kind, rest.slice(0, note.start()).strip());
      Node child = node.add(Level.NOTE);
      child.qualifies = node;
      child.parts.put(PartKind.CONTENT, rest.from(note.start()));
    } else {
      node.parts.put(kind, rest);
    }
  }

  /// Words without the dash that sets them apart from their number.
  private static Words separated(Words words) {
    Matcher dash = DASH.matcher(words.text());
    return dash.find() ? words.from(dash.end()) : words;
  }

  /// Whether a heading is the title of the part or appendix whose bare label stands right above it.
  boolean takesTitle(Block heading) {
    Numbering style = open.style;
    return style != null
        && style.labelled()
        && heading.heading() == 0
        && open.children.isEmpty()
        && !open.parts.containsKey(PartKind.HEADING)
        && open.content() == null
        && heading.markers().stream().noneMatch(m -> m.style().labelled());
  }

  private static String plain(String label) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      plain.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return plain.toString();
  }
}
