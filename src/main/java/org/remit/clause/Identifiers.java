package org.remit.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Gives every clause its Akoma Ntoso identifier, unique in the document.
final class Identifiers {

  private final Map<String, Integer> taken = new HashMap<>();

  /// Names a node whose parent has been named.
  ///
  /// @param ordinal its place among the unnumbered nodes of its level below the same parent
  /// @param shared whether a clause below another heading has the same number
  void name(Node node, int ordinal, boolean shared) {
    node.eId = unique(identifier(node, ordinal, shared));
  }

  private String unique(String name) {
    int n = taken.merge(name, 1, Integer::sum);
    return n == 1 ? name : unique(n == 2 ? name + "-again" : name + "-again" + n);
  }

  private static String identifier(Node node, int ordinal, boolean shared) {
    String own = prefix(node) + "_" + label(node, ordinal);
    Node parent = node.above();
    boolean outer = node.numbered() && node.style != null && !node.style.listsOnly();
    while (outer && !shared && parent.parent != null && parent.level == Level.CROSS_HEADING) {
      parent =
          parent.parent; // a heading put in later does not rename the numbered clauses below it
    }
    return parent.eId.isEmpty() ? own : parent.eId + "__" + own;
  }

  private static String prefix(Node node) {
    if (node.numbered() || (node.level != Level.PARAGRAPH && node.level != Level.ITEM)) {
      return node.style == Numbering.PART ? "part" : node.level.prefix();
    }
    return node.level == Level.PARAGRAPH ? "p" : node.bullet() ? "bullet" : "li";
  }

  private static String label(Node node, int ordinal) {
    String number = node.number;
    if (number == null) {
      return String.valueOf(ordinal);
    }
    String label = number.replaceAll("[^\\p{Alnum}]+", "-").toLowerCase(Locale.ROOT);
    return label.replaceFirst("^(?:appendix|part|chapter)-", "");
  }
}
