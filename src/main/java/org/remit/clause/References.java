package org.remit.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Span;

/// Finds the words by which clauses refer to other clauses of the same document, and follows them.
/// Sections of Acts and of other rules are not references of this document.
final class References {

  private static final String NUMBER =
      "(?:\\(\\d{1,3}\\)|\\d{1,3}[A-Z]?(?:\\.\\d{1,3}){0,6})(?:\\([a-z0-9]{1,4}\\)){0,4}";
  private static final String MORE = "(?:\\s*,\\s*|\\s*,?\\s+(?:and|or|to)\\s+)";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(paragraph|para|clause|section|article|rule)s?\\.?\\s+("
              + (NUMBER + "(?:" + MORE + NUMBER + "){0,12})"),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EACH = Pattern.compile(NUMBER);
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:Appendix|APPENDIX|Schedule|Annexe?|Part)\\s+(?:\\d{1,3}|[A-Z]|[IVX]{2,5})\\b");
  private static final Pattern OF_COMPONENT =
      Pattern.compile(
          "\\s+(?:of|to)\\s+(?:the\\s+)?((?:Appendix|APPENDIX|Schedule|Annexe?)(?:\\s+\\w{1,5})?)\\b");
  private static final Pattern RELATIVE =
      Pattern.compile("\\bin (\\((?:\\d{1,3}|[a-z])\\)) (?:above|below)");
  private static final Pattern HEADED =
      Pattern.compile(
          "under the heading(?: of)? [“\"‘']([^”\"’']{1,200})[”\"’']", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOST = Pattern.compile("\\breferred to in\\s*(?=[;.,]|$)");

  /// What shows that a number is another instrument's: its name in quotation marks, or "of the …
  /// Act".
  private static final Pattern OTHERS =
      Pattern.compile(
          "^\\s*(?:\\)\\s*)?(?:[‘'“\"]\\p{Lu}|Officer\\b|\\(\\p{Lu}|(?:of|,|and|under|in|to)\\s+"
              + "(?:the\\s+|its\\s+|this\\s+)?(?:(?:\\p{Lu}[\\p{L}’']+|of|and|for|to|the|\\d{4})\\s+){0,9}"
              + "(?:Act|Rules|Codes?|Constitution|Regulations|Procedures?|Policy|Order|Protocols?)\\b)");

  /// What shows the same before the number: "the Local Government Act 1972, section …".
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:Act|Regulations|Rules|Code|Order|Constitution)(?:\\s\\d{4})?[,;]?\\s\\(?$");

  private static final Pattern OWN =
      Pattern.compile("^\\s*(?:of|in|to) this (?:Protocol|protocol)\\b");

  private final List<Node> all;
  private final List<Issue> issues;
  private final List<CrossReference> found = new ArrayList<>();
  private final Map<String, Node> byCitation = new HashMap<>();
  private final Map<String, Node> byHeading = new HashMap<>();
  private final Map<Node, Map<String, Node>> byNumber = new HashMap<>();

  private References(List<Node> all, List<Issue> issues) {
    this.all = all;
    this.issues = issues;
    for (Node node : all) {
      byCitation.putIfAbsent(node.citation.toLowerCase(Locale.ROOT), node);
      String heading = node.printed(PartKind.HEADING);
      if (!heading.isEmpty()) {
        byHeading.putIfAbsent(heading.toLowerCase(Locale.ROOT), node);
      }
    }
  }

  static List<CrossReference> find(List<Node> all, List<Issue> issues) {
    References references = new References(all, issues);
    for (Node node : references.all) {
      node.parts.forEach((kind, words) -> {
        if (kind != PartKind.NUM && kind != PartKind.HEADING) {
          references.in(node, words);
        }
      });
    }
    return references.found;
  }

  private void in(Node node, Words words) {
    Matcher numbered = NUMBERED.matcher(words.text());
    while (numbered.find()) {
      if (!others(words.text(), numbered.start(), numbered.end())) {
        Matcher each = EACH.matcher(words.text()).region(numbered.start(2), numbered.end(2));
        while (each.find()) {
          add(
              node,
              words.slice(each.start(), each.end()),
              each.group(),
              follow(node, numbered.group(1), each.group()));
        }
      }
    }
    Matcher labelled = LABELLED.matcher(words.text());
    while (labelled.find()) {
      if (!others(words.text(), labelled.start(), labelled.end())) {
        Node target = labelled(node, labelled.group(), words.text().substring(labelled.end()));
        add(node, words.slice(labelled.start(), labelled.end()), labelled.group(), target);
      }
    }
    Matcher relative = RELATIVE.matcher(words.text());
    while (relative.find()) {
      Words named = words.slice(relative.start(1), relative.end(1));
      add(node, named, relative.group(1), follow(node, "", relative.group(1)));
    }
    Matcher headed = HEADED.matcher(words.text());
    while (headed.find()) {
      Node target = byHeading.get(headed.group(1).strip().toLowerCase(Locale.ROOT));
      add(node, words.slice(headed.start(1), headed.end(1)), headed.group(1), target);
    }
    lost(node, words);
  }

  /// The part or appendix of a name: in the appendix that the words behind it say, in the one that
  /// names it, or else anywhere.
  private @Nullable Node labelled(Node from, String name, String behind) {
    Matcher of = OF_COMPONENT.matcher(behind);
    String component = of.lookingAt() ? of.group(1) : from.component().number;
    Node near = component == null ? null : cited(component + ", " + name);
    return near != null ? near : cited(name);
  }

  private void lost(Node node, Words words) {
    Matcher lost = LOST.matcher(words.text());
    while (lost.find()) {
      add(node, words.slice(lost.start(), lost.end()), null, null);
    }
    for (Span link : words.spans(Set.of(Style.LOST_LINK))) {
      found.add(new CrossReference(new EId(node.eId), link, null, List.of()));
      issues.add(new Issue(IssueKind.REFERENCE_MISSING, link, "A link here has lost its target."));
    }
  }

  /// Whether a number belongs to another instrument, by the words around it.
  private static boolean others(String text, int start, int end) {
    if (BEFORE.matcher(text.substring(Math.max(0, start - 60), start)).find()) {
      return true;
    }
    String behind = text.substring(end, Math.min(text.length(), end + 160));
    return OTHERS.matcher(behind).find() && !OWN.matcher(behind).find();
  }

  private void add(Node node, Words words, @Nullable String named, @Nullable Node target) {
    Span span = words.spans().getFirst();
    if (target == null) {
      issues.add(unresolved(words, span, named));
    }
    List<EId> targets = target == null ? List.of() : List.of(new EId(target.eId));
    found.add(new CrossReference(new EId(node.eId), span, named, targets));
  }

  private static Issue unresolved(Words words, Span span, @Nullable String named) {
    if (named == null) {
      String message = "\"" + words.text() + "\" does not say in what.";
      return new Issue(IssueKind.REFERENCE_MISSING, span, message);
    }
    boolean number = named.startsWith("(") || named.chars().anyMatch(Character::isDigit);
    boolean heading = !number && !LABELLED.matcher(named).matches();
    return new Issue(
        heading ? IssueKind.HEADING_RENAMED : IssueKind.REFERENCE_UNRESOLVED,
        span,
        "There is no \"" + named + "\" in this document.");
  }

  /// The clause that a number leads to: by citation; a number in brackets first among the clauses
  /// beside the one that names it.
  private @Nullable Node follow(Node from, String label, String name) {
    String plain = name.replaceAll("^\\((\\w+)\\)$", "$1");
    if (name.startsWith("(")) {
      for (Node at = from; at != null; at = at.parent) {
        Node near = numbers(at).get(plain.toLowerCase(Locale.ROOT));
        if (near != null) {
          return near;
        }
      }
    }
    String component = from.component().number;
    String labelled = label.toLowerCase(Locale.ROOT) + " " + plain;
    for (String said : List.of(labelled, plain)) {
      Node near = component == null ? null : cited(component + ", " + said);
      Node target = near != null ? near : cited(said);
      if (target != null) {
        return target;
      }
    }
    return null;
  }

  private @Nullable Node cited(String citation) {
    return byCitation.get(citation.toLowerCase(Locale.ROOT));
  }

  /// The numbered clauses right below one.
  private Map<String, Node> numbers(Node parent) {
    return byNumber.computeIfAbsent(
        parent,
        node -> {
          Map<String, Node> numbers = new HashMap<>();
          for (Node child : node.children) {
            if (child.number != null) {
              numbers.putIfAbsent(child.number.toLowerCase(Locale.ROOT), child);
            }
          }
          return numbers;
        });
  }
}
