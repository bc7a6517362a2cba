package org.remit.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.source.EditionStatus;
import org.remit.source.Issue;
import org.remit.source.Source;
import org.remit.source.Span;

/// Finds what a reader must know of each clause's words: proposed, struck out, quoted, minuted,
/// reported or restated.
///
/// Bold and underlined words count as proposals only where the document says that it shows its
/// changes so, and only in the body of the protocol itself.
final class Standings {

  private static final Pattern SHOWS_CHANGES =
      Pattern.compile(
          "\\b(?:amend(?:ments?|ed)|changes?|revisions?|revised|insertions?|inserted|additions?"
              + "|added|new\\s+(?:words|text|wording))\\b[^.;\\n]{0,80}?\\b"
              + "(highlighted|tracked|marked|shown|bold|underlined|underlining|italics)\\b"
              + "[^.;\\n]{0,40}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MINUTE = Pattern.compile("^(?:RESOLVED|AGREED|RECOMMENDED)\\b");
  private static final Pattern MINUTES =
      Pattern.compile(
          "^(?:Draft )?(?:Extract from )?(?:the )?Minutes of\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORT =
      Pattern.compile(
          "^Recommendations?$|\\bpurpose of (?:the |this )?report\\b|^report (?:of|by|to)\\b"
              + "|^(?:report )?author\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RESTATES =
      Pattern.compile(
          "^(?:In accordance with|Under|By virtue of|As required by)\\s+(?:the|their|its)\\b[^.;]{0,60}?"
              + "\\b(?:[Cc]ode|Act|law|legislation|Regulations)\\b|^By law\\b"
              + "|\\b(?:duty|obligation) under (?:the|their) [Cc]ode\\b"
              + "|\\bstatutory (?:limitation|restriction|prohibition)s?\\b"
              + "|\\bdesignated as [“\"]?[Pp]olitically [Rr]estricted\\b");
  private static final Pattern GOES_ON = Pattern.compile("^(?:In summary|In particular), such\\b");

  /// An appendix says in its first clauses that it is minutes.
  private static final int FIRST_WORDS = 3;

  private final Source source;
  private final Node root;
  private final List<Node> all;
  private final Map<Node, List<Node>> components = new LinkedHashMap<>();

  private Standings(Source source, Node root, List<Node> all) {
    this.source = source;
    this.root = root;
    this.all = all;
    for (Node node : all) {
      components.computeIfAbsent(node.component(), component -> new ArrayList<>()).add(node);
    }
  }

  /// Marks all nodes of a tree and gives the component that is the protocol itself.
  static Node mark(Source source, Node root, List<Node> all, List<Issue> issues) {
    Standings standings = new Standings(source, root, all);
    Node protocol = standings.protocol();
    standings.components(protocol);
    standings.changes(protocol);
    Quotations.mark(all, issues);
    standings.restated();
    return protocol;
  }

  /// The document itself, or, where that is a report, the appendix with most numbered clauses that
  /// is no minute.
  private Node protocol() {
    Node best = root;
    if (!any(root, REPORT)) {
      return best;
    }
    long most = numbered(root);
    for (Node component : components.keySet()) {
      long count = numbered(component);
      if (count > most && !minuted(component)) {
        best = component;
        most = count;
      }
    }
    return best;
  }

  private long numbered(Node component) {
    return components.getOrDefault(component, List.of()).stream()
        .filter(node -> node.numbered() && node.level != Level.COMPONENT)
        .count();
  }

  private boolean minuted(Node component) {
    List<Node> nodes = components.getOrDefault(component, List.of());
    boolean named =
        nodes.stream()
            .limit(FIRST_WORDS)
            .anyMatch(node ->
                MINUTES.matcher(node.printed(PartKind.HEADING)).find()
                    || (MINUTES.matcher(node.text()).find() && !node.endsSentence()));
    return named || any(component, MINUTE);
  }

  /// Whether the words of any clause of a component, or its heading, are like a pattern.
  private boolean any(Node component, Pattern pattern) {
    return components.getOrDefault(component, List.of()).stream()
        .anyMatch(node ->
            pattern.matcher(node.text()).find()
                || pattern.matcher(node.printed(PartKind.HEADING)).find());
  }

  private void components(Node protocol) {
    components.forEach((component, nodes) -> {
      if (component != protocol && component == root) {
        nodes.forEach(node -> node.standing.add(Standing.REPORTED));
      } else if (component != protocol && minuted(component)) {
        nodes.forEach(node -> node.standing.add(Standing.MINUTED));
      }
    });
    if (source.edition().status() == EditionStatus.DRAFT) {
      all.forEach(node -> node.standing.add(Standing.DRAFT));
    }
  }

  /// The ways of printing by which the document says that it shows new words: each a set of styles
  /// that must come together.
  private Set<Set<Style>> announced() {
    Set<Set<Style>> ways = new LinkedHashSet<>(List.of(Set.of(Style.INSERTED)));
    for (Node node : all) {
      Matcher shows = SHOWS_CHANGES.matcher(node.text());
      while (shows.find()) {
        ways.addAll(ways(shows.group().toLowerCase(Locale.ROOT), shows.group(1)));
      }
    }
    return ways;
  }

  private static List<Set<Style>> ways(String words, String verb) {
    Set<Style> named = EnumSet.noneOf(Style.class);
    if (words.contains("bold")) {
      named.add(Style.BOLD);
    }
    if (words.contains("underlin")) {
      named.add(Style.UNDERLINED);
    }
    if (words.contains("italic")) {
      named.add(Style.ITALIC);
    }
    if (named.isEmpty()) {
      boolean shown = verb.matches("(?i)highlighted|tracked|marked");
      return shown ? List.of(Set.of(Style.BOLD), Set.of(Style.UNDERLINED)) : List.of();
    }
    return words.contains(" or ") ? named.stream().map(Set::of).toList() : List.of(named);
  }

  private void changes(Node protocol) {
    Set<Set<Style>> announced = announced();
    for (Node node : all) {
      node.parts.forEach((kind, words) -> {
        boolean body = kind != PartKind.HEADING && kind != PartKind.NUM;
        boolean struck = words.all(Style.STRUCK);
        words
            .spans(Set.of(Style.STRUCK))
            .forEach(span -> node.changes.add(new Change(Change.Kind.DELETED, span)));
        if (body && struck) {
          node.standing.add(Standing.STRUCK_OUT);
        }
        if (body && !struck && node.component() == protocol) {
          inserted(node, words, announced);
        }
      });
    }
  }

  private static void inserted(Node node, Words words, Set<Set<Style>> announced) {
    Set<Span> found = new TreeSet<>();
    announced.forEach(way -> found.addAll(words.spans(way)));
    int end = 0;
    for (Span span : found) {
      if (span.start() >= end) { // the same words in another way of printing are no second change
        node.changes.add(new Change(Change.Kind.INSERTED, span));
        end = span.end();
      }
    }
    if (!found.isEmpty()) {
      node.standing.add(Standing.PROPOSED);
    }
  }

  private void restated() {
    for (Node node : all) {
      Node parent = node.parent;
      boolean own = RESTATES.matcher(node.text()).find();
      boolean goesOn =
          node.before != null
              && node.before.standing.contains(Standing.RESTATED)
              && GOES_ON.matcher(node.text()).find();
      boolean inherited =
          node.level == Level.ITEM
              && parent != null
              && parent.standing.contains(Standing.RESTATED)
              && parent.parts.containsKey(PartKind.INTRO);
      if (own || goesOn || inherited) {
        node.standing.add(Standing.RESTATED);
      }
    }
  }
}
