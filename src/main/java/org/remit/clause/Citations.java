package org.remit.clause;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Names every clause with a citation that a person can say: `21.9.2(c)`, `17 ¶2`, `41 bullet 3`.
/// Citations are unique in the document; [Identifiers] gives the clauses their other name.
final class Citations {

  private static final String BEFORE_NUMBERS = "Introduction";

  private final Map<String, Integer> paragraphs = new HashMap<>();
  private final Map<String, Integer> notes = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final Node protocol;

  /// Whether the protocol's clauses are numbered, and the first number has not come yet.
  private boolean numbersAwaited;

  private Citations(Node protocol) {
    this.protocol = protocol;
  }

  /// Names all nodes below a root; clauses of the protocol's own component are cited without it.
  static void assign(Node root, Node protocol) {
    Citations citations = new Citations(protocol);
    citations.findNumbers(root, new HashSet<>());
    Identifiers identifiers = new Identifiers();
    citations.name(root, identifiers);
  }

  private void name(Node parent, Identifiers identifiers) {
    Map<Level, Integer> ordinals = new EnumMap<>(Level.class);
    for (Node node : parent.children) {
      int ordinal = node.numbered() ? 0 : ordinals.merge(node.level, 1, Integer::sum);
      if (clauseNumber(node)) {
        numbersAwaited = false;
      }
      node.citation = unique(citation(node, ordinal));
      identifiers.name(node, ordinal, node.numbered() && restarted.contains(plain(node)));
      name(node, identifiers);
    }
  }

  private boolean clauseNumber(Node node) {
    boolean clause = node.level == Level.SECTION || node.level == Level.PARAGRAPH;
    return clause && node.numbered() && node.component() == protocol;
  }

  /// Finds whether clauses are numbered, and the numbers that begin anew below a later heading or
  /// part: they are said with its name.
  private void findNumbers(Node node, Set<String> seen) {
    for (Node child : node.children) {
      numbersAwaited |= clauseNumber(child);
      if (child.numbered() && outermost(child) && !seen.add(plain(child))) {
        restarted.add(plain(child));
      }
      findNumbers(child, seen);
    }
  }

  /// Whether a number is not said with that of a clause above it.
  private static boolean outermost(Node node) {
    Node above = node.parent == null ? null : node.parent.numberedHere();
    return !inList(node) && (above == null || standsApart(above, node));
  }

  private static boolean inList(Node node) {
    return node.level == Level.ITEM || (node.style != null && node.style.listsOnly());
  }

  /// Whether the number of a node is not said with that of a node above it: paragraphs are counted
  /// on through parts and lettered sections.
  private static boolean standsApart(Node above, Node node) {
    Numbering style = above.style;
    if (style == null || above.level == Level.COMPONENT || style == Numbering.PART) {
      return true;
    }
    return switch (style) {
      case LABELLED, ALPHA_UPPER, ROMAN_UPPER ->
          above.level == Level.SECTION && node.style == Numbering.ARABIC;
      default -> false;
    };
  }

  private String plain(Node node) {
    return component(node, said(node, Objects.requireNonNull(node.number)));
  }

  private String unique(String name) {
    int n = taken.merge(name, 1, Integer::sum);
    if (n == 1) {
      return name;
    }
    return unique(name + (n == 2 ? " (again)" : " (again " + n + ")"));
  }

  private String citation(Node node, int ordinal) {
    return switch (node.level) {
      case TITLE -> "Title";
      case COMPONENT -> Objects.requireNonNullElse(node.number, "");
      case TABLE -> join(base(node), ordinal == 1 ? "table" : "table " + ordinal);
      case ROW -> join(rows(node), "row " + ordinal);
      case NOTE -> {
        int n = notes.merge(base(node), 1, Integer::sum);
        yield join(base(node), n == 1 ? "note" : "note " + n);
      }
      case CROSS_HEADING -> heading(node);
      default -> node.number != null ? numbered(node, node.number) : unnumbered(node, ordinal);
    };
  }

  /// What the rows of a table are cited with: its clause, and the table where there are several.
  private String rows(Node row) {
    String table = row.above().citation;
    String base = base(row);
    return table.equals(join(base, "table")) ? base : table;
  }

  private String numbered(Node node, String number) {
    if (node.style == Numbering.DECIMAL || node.style == Numbering.LETTERED) {
      return distinct(node, number);
    }
    Node above = node.above().numberedHere();
    boolean step = node.style == Numbering.STEP;
    if (above != null && !standsApart(above, node)) {
      return step ? join(above.citation, number) : above.citation + "(" + number + ")";
    }
    if (inList(node)) {
      return join(base(node), step ? number : "(" + number + ")");
    }
    return distinct(node, said(node, number));
  }

  /// A number with the word that is printed before it.
  private static String said(Node node, String number) {
    return node.style == Numbering.LABELLED
        ? node.printed(PartKind.NUM).replaceFirst("[.):]$", "")
        : number;
  }

  /// A number that others share is said with the part or heading it stands below.
  private String distinct(Node node, String number) {
    String said = component(node, number);
    if (!restarted.contains(said) || node.level == Level.COMPONENT) {
      return said;
    }
    for (Node at = node.parent; at != null && at.level != Level.COMPONENT; at = at.parent) {
      if (at.container() && standsApart(at, node)) {
        return at.citation + ", " + number;
      }
    }
    return said;
  }

  private String unnumbered(Node node, int ordinal) {
    Node parent = node.above();
    if (node.level == Level.ITEM) {
      String kind = node.bullet() ? "bullet " : "item ";
      boolean nested = parent.level == Level.ITEM && !parent.numbered();
      return nested ? parent.citation + "." + ordinal : join(base(node), kind + ordinal);
    }
    String base = base(node);
    boolean first = parent.content() != null && !paragraphs.containsKey(base);
    int n = paragraphs.merge(base, first ? 2 : 1, Integer::sum);
    return join(base, "¶" + n);
  }

  private String heading(Node node) {
    Node above = node.above().numberedHere();
    String text = node.printed(PartKind.HEADING).replaceFirst(" ?:$", "");
    return above != null && !standsApart(above, node)
        ? above.citation + ", " + text
        : component(node, text);
  }

  /// What the citation of an unnumbered clause begins with.
  private String base(Node node) {
    for (Node at = node.parent; at != null; at = at.parent) {
      boolean heading = at.level == Level.CROSS_HEADING;
      Node above = at.numberedHere();
      boolean inNumbered = above != null && !standsApart(above, node);
      if (heading && !inNumbered && at.component() == protocol && numbersAwaited) {
        return BEFORE_NUMBERS;
      }
      boolean names = (heading && !inNumbered) || (at.numbered() && at.level != Level.COMPONENT);
      boolean holds = heading && node.level == Level.PARAGRAPH;
      if (names || holds || at.unnumberedParagraph() || at.level == Level.ITEM) {
        return at.citation;
      }
      if (at.level == Level.COMPONENT) {
        return at.citation.isEmpty() ? BEFORE_NUMBERS : at.citation;
      }
    }
    return BEFORE_NUMBERS;
  }

  private String component(Node node, String number) {
    Node component = node.component();
    return component == protocol || component.number == null
        ? number
        : component.number + ", " + number;
  }

  private static String join(String base, String rest) {
    return base.isEmpty() ? rest : base + " " + rest;
  }
}
