package org.remit.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.remit.source.Issue;
import org.remit.source.Source;
import org.remit.source.Span;

/// A document's clauses in order, what was set aside, and what was odd.
///
/// Invariant: every character of the source belongs to exactly one part of one clause or to exactly
/// one piece of furniture.
public final class ClauseTree {

  private final Source source;
  private final List<Clause> roots;
  private final List<Furniture> furniture;
  private final List<CrossReference> references;
  private final List<Issue> issues;
  private final Map<EId, Clause> byId = new LinkedHashMap<>();
  private final Map<EId, Clause> parents = new LinkedHashMap<>();

  private ClauseTree(
      Source source,
      List<Clause> roots,
      List<Furniture> furniture,
      List<CrossReference> references,
      List<Issue> issues) {
    this.source = source;
    this.roots = List.copyOf(roots);
    this.furniture = List.copyOf(furniture);
    this.references = List.copyOf(references);
    this.issues = issues.stream().sorted(Comparator.comparing(Issue::span)).toList();
    roots.forEach(this::index);
  }

  static ClauseTree of(
      Source source,
      Node root,
      List<Furniture> marks,
      List<CrossReference> references,
      List<Issue> issues) {
    List<Clause> roots = root.children.stream().map(ClauseTree::clause).toList();
    List<Furniture> furniture = new ArrayList<>(marks);
    List<Span> taken = new ArrayList<>(marks.stream().map(Furniture::span).toList());
    roots.forEach(clause -> spans(clause, taken));
    furniture.addAll(rest(source.text(), taken));
    furniture.sort(Comparator.comparing(Furniture::span));
    return new ClauseTree(source, roots, furniture, references, issues);
  }

  private static void spans(Clause clause, List<Span> into) {
    into.addAll(clause.spans());
    clause.children().forEach(child -> spans(child, into));
  }

  /// What neither words nor marks have claimed: blanks, and the dash before a struck-out item.
  private static List<Furniture> rest(String text, List<Span> taken) {
    List<Furniture> rest = new ArrayList<>();
    int at = 0;
    for (Span span : taken.stream().sorted().toList()) {
      gaps(text, at, span.start(), rest);
      at = Math.max(at, span.end());
    }
    gaps(text, at, text.length(), rest);
    return rest;
  }

  private static void gaps(String text, int start, int end, List<Furniture> rest) {
    int from = start;
    while (from < end) {
      boolean blank = Blank.is(text.charAt(from));
      int to = from;
      while (to < end && Blank.is(text.charAt(to)) == blank) {
        to++;
      }
      Furniture.Kind kind = blank ? Furniture.Kind.BLANK : Furniture.Kind.SEPARATOR;
      rest.add(new Furniture(kind, new Span(from, to)));
      from = to;
    }
  }

  private static Clause clause(Node node) {
    List<Part> parts = new ArrayList<>();
    node.parts.forEach((kind, words) -> parts.add(new Part(kind, words.spans())));
    return new Clause(
        new EId(node.eId),
        node.level,
        node.citation,
        node.number,
        parts,
        node.cells.stream().map(Words::spans).toList(),
        node.standing,
        node.quotedFrom,
        node.changes,
        node.qualifies == null ? null : new EId(node.qualifies.settled().eId),
        node.children.stream().map(ClauseTree::clause).toList());
  }

  private void index(Clause clause) {
    byId.put(clause.eId(), clause);
    for (Clause child : clause.children()) {
      parents.put(child.eId(), clause);
      index(child);
    }
  }

  public Source source() {
    return source;
  }

  /// The outermost clauses, in order.
  public List<Clause> roots() {
    return roots;
  }

  /// Every clause, in document order, each before the clauses below it.
  public List<Clause> clauses() {
    return List.copyOf(byId.values());
  }

  public List<Furniture> furniture() {
    return furniture;
  }

  public List<CrossReference> references() {
    return references;
  }

  /// Oddities of the text, by place.
  public List<Issue> issues() {
    return issues;
  }

  public Optional<Clause> find(EId eId) {
    return Optional.ofNullable(byId.get(eId));
  }

  public Optional<Clause> parent(Clause clause) {
    return Optional.ofNullable(parents.get(clause.eId()));
  }

  /// The words of a clause's part as printed: mark-up out, white space folded; "" where it has
  /// none.
  public String text(Clause clause, PartKind kind) {
    return clause.part(kind).map(part -> text(part.spans())).orElse("");
  }

  /// The words at some spans as printed, with a blank where white space lay between them.
  public String text(List<Span> spans) {
    return Quotation.of(source.text(), spans).text();
  }

  /// The citable pieces of the document, in order: see [Unit].
  public List<Unit> units() {
    return new Units(this).all();
  }
}
