package org.remit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.source.Issue;
import org.remit.source.IssueKind;

/// Finds the clauses that are quoted from another instrument: whole paragraphs in quotation marks,
/// quotations that run over several, and words set apart by a mark of their own.
final class Quotations {

  /// A quotation that runs on for more clauses than this was never closed.
  private static final int LONGEST = 40;

  /// Fewer words in quotation marks are a name.
  private static final int SHORTEST = 5;

  private static final Pattern WHOLE =
      Pattern.compile(
          "^[“\"]([^“”\"]+)[”\"]\\.?(?:\\s*[(\\[–-]\\s*([^)\\]]{1,200})[)\\]]?\\.?)?$",
          Pattern.DOTALL);
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "\\b(?:the|its|their|The) (\\p{Lu}[\\p{L}’'-]*"
              + "(?:\\s+(?:of|for|on|and|to|the|in|\\p{Lu}[\\p{L}’'/-]*)){0,12})");

  private final List<Node> all;
  private final List<Issue> issues;

  private Quotations(List<Node> all, List<Issue> issues) {
    this.all = all;
    this.issues = issues;
  }

  static void mark(List<Node> all, List<Issue> issues) {
    Quotations quotations = new Quotations(all, issues);
    quotations.paragraphs();
    quotations.setApart();
  }

  /// Whether a text begins with a quotation that it does not close.
  static boolean opens(String text) {
    return !text.isEmpty() && "“\"".indexOf(text.charAt(0)) >= 0 && depth(text) > 0;
  }

  /// Whether a text is one whole quotation.
  static boolean whole(String text) {
    return WHOLE.matcher(text).matches() && text.split("\\s+", SHORTEST + 1).length >= SHORTEST;
  }

  /// Quotation marks opened and not closed; of straight ones every second closes.
  private static int depth(String text) {
    int depth = 0;
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“' -> depth++;
        case '”' -> depth--;
        case '"' -> straight++;
        default -> {}
      }
    }
    return depth + straight % 2;
  }

  private static boolean closes(String text) {
    int end = text.length();
    boolean stop = end > 0 && ".)".indexOf(text.charAt(end - 1)) >= 0;
    int last = stop ? end - 2 : end - 1;
    return last >= 0
        && "”\"".indexOf(text.charAt(last)) >= 0
        && (depth(text) < 0 || depth(text) % 2 == 1);
  }

  private void paragraphs() {
    int at = 0;
    while (at < all.size()) {
      Node node = all.get(at);
      String text = node.text();
      int close = opens(text) ? close(at) : at;
      if (close > at) {
        String from = instrument(node);
        all.subList(at, close + 1).forEach(quoted -> quote(quoted, from));
        at = close;
      } else if (opens(text)) {
        issues.add(
            new Issue(
                IssueKind.MARK_UNBALANCED, node.extent(), "A quotation is opened and not closed."));
      } else {
        whole(node);
      }
      at++;
    }
  }

  private void whole(Node node) {
    Matcher whole = WHOLE.matcher(node.text());
    if (whole(node.text()) && whole.matches()) {
      String said = whole.group(2);
      quote(node, said != null ? said.strip() : instrument(node));
    }
  }

  /// The clause that closes the quotation opened by another, or that one itself if none does before
  /// the section ends.
  private int close(int opener) {
    Node section = all.get(opener).above();
    for (int at = opener + 1; at < Math.min(all.size(), opener + LONGEST); at++) {
      Node node = all.get(at);
      if (!node.within(section)) {
        return opener;
      }
      if (closes(node.text())) {
        return at;
      }
    }
    return opener;
  }

  private void setApart() {
    for (Node node : all) {
      if (node.opening.quoted()) {
        quote(node, instrument(node));
      }
    }
  }

  private static void quote(Node node, @Nullable String from) {
    node.standing.add(Standing.QUOTED);
    node.quotedFrom = from;
  }

  /// The instrument that the words before a quotation name last.
  private static @Nullable String instrument(Node quoted) {
    List<Node> before = new ArrayList<>();
    if (quoted.before != null && quoted.before.leadsIn()) {
      before.add(quoted.before);
    }
    for (Node at = quoted.parent; at != null; at = at.parent) {
      before.add(at);
    }
    for (Node node : before) {
      Matcher named = INSTRUMENT.matcher(node.text());
      String last = null;
      while (named.find()) {
        last = named.group(1);
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }
}
