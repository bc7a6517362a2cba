package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Source;
import org.remit.source.Span;

/// Reads a plain-text document into its clause tree, in one visible chain of steps: lines to
/// blocks, blocks to a tree, then standings, names and references.
///
/// Never fails: a text it can make nothing of becomes a flat list of paragraphs and issues that say
/// what was odd. No word is lost: every character ends in one part of one clause or in one named
/// piece of furniture.
public final class ClauseParser {

  private ClauseParser() {}

  /// Parses a source's text.
  public static ClauseTree parse(Source source) {
    List<Furniture> furniture = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(source.issues());
    List<Block> blocks = new BlockReader(source.text(), furniture, issues).read();
    Node root = new TreeBuilder(blocks, issues).build();
    settle(root);
    List<Node> nodes = new ArrayList<>();
    root.children.forEach(child -> collect(child, nodes));
    Node protocol = Standings.mark(source, root, nodes, issues);
    Citations.assign(root, protocol);
    List<CrossReference> references = References.find(nodes, issues);
    nodes.forEach(node -> mixedList(node, issues));
    nodes.forEach(node -> tooLong(node, issues));
    structure(source, root, issues);
    return ClauseTree.of(source, root, furniture, references, issues);
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    node.children.forEach(child -> collect(child, nodes));
  }

  /// Gives each section its only paragraph as its own words, and tells lead-ins from content.
  private static void settle(Node node) {
    node.children.forEach(ClauseParser::settle);
    boolean heads = node.level == Level.SECTION || node.level == Level.CROSS_HEADING;
    boolean alone = node.children.stream().filter(Node::unnumberedParagraph).count() == 1;
    if (heads
        && node.content() == null
        && alone
        && node.children.getFirst().unnumberedParagraph()) {
      absorb(node, node.children.getFirst());
    }
    Words content = node.content();
    boolean list = node.children.stream().anyMatch(ClauseParser::listed);
    boolean below = list || (!node.children.isEmpty() && node.leadsIn());
    if (content != null && below && (node.introduces() || !node.endsSentence())) {
      node.parts.remove(PartKind.CONTENT);
      node.parts.put(PartKind.INTRO, content);
    }
  }

  private static boolean listed(Node node) {
    return node.level == Level.ITEM || node.level == Level.TABLE || node.numbered();
  }

  private static void absorb(Node node, Node only) {
    node.children.removeFirst();
    node.children.addAll(0, only.children);
    only.children.forEach(child -> child.parent = node);
    node.parts.putAll(only.parts);
    node.opening = only.opening;
    only.absorbedBy = node;
  }

  /// Says so where a list joins its items by both "and" and "or".
  private static void mixedList(Node node, List<Issue> issues) {
    Words intro = node.parts.get(PartKind.INTRO);
    if (intro == null) {
      return;
    }
    List<Node> joined =
        node.children.stream().limit(Math.max(0, node.children.size() - 1)).toList();
    boolean and = joined.stream().anyMatch(child -> Ending.joins(child.text(), "and"));
    boolean or = joined.stream().anyMatch(child -> Ending.joins(child.text(), "or"));
    if (and && or) {
      issues.add(
          new Issue(
              IssueKind.AND_OR_MIXED,
              intro.spans().getFirst(),
              node.citation + " joins its items by both \"and\" and \"or\"."));
    }
  }

  /// Says so where a clause cannot be shown whole.
  private static void tooLong(Node node, List<Issue> issues) {
    for (PartKind kind : List.of(PartKind.INTRO, PartKind.CONTENT, PartKind.WRAP_UP)) {
      int length = node.printed(kind).length();
      if (length > Unit.MAX_TEXT) {
        String message = node.citation + " has " + length + " characters and is shown in pieces.";
        issues.add(new Issue(IssueKind.LONG_CLAUSE, node.extent(), message));
      }
    }
  }

  /// Says so where nothing divides a text but its paragraphs.
  private static void structure(Source source, Node root, List<Issue> issues) {
    boolean none = root.children.stream().noneMatch(child -> child.numbered() || child.container());
    if (none && !root.children.isEmpty()) {
      issues.add(
          new Issue(
              IssueKind.NO_STRUCTURE,
              new Span(0, source.text().length()),
              "No numbers or headings were found: the text is shown paragraph by paragraph."));
    }
  }
}
