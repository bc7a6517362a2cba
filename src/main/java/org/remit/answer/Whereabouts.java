package org.remit.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Quotation;
import org.remit.graph.StoredClause;
import org.remit.source.Span;

/// Finds where words of a source stand in its laid-out document: in the clause that a rule stands
/// in, in a lead-in or heading above it, or elsewhere.
final class Whereabouts {

  private final List<StoredClause> clauses;
  private final String source;
  private final boolean plain;
  private final Map<String, StoredClause> byId = new HashMap<>();
  private final Map<String, Quotation> quotations = new HashMap<>();

  Whereabouts(List<StoredClause> clauses, String source) {
    this.clauses = clauses.stream().filter(c -> !c.level().equals("piece")).toList();
    this.source = source;
    this.plain = source.codePointCount(0, source.length()) == source.length();
    this.clauses.forEach(clause -> byId.put(clause.id(), clause));
  }

  /// Where some words stand, each clause once; nothing where they stand in no clause.
  ///
  /// @param words in UTF-16 units of the source
  /// @param near the clause whose rule they are of
  List<Rule.Place> of(List<Span> words, String near) {
    Map<String, Rule.Place> places = new java.util.LinkedHashMap<>();
    for (Span span : words) {
      StoredClause holder = holder(span, near);
      if (holder != null) {
        Rule.Place place = new Rule.Place(holder.id(), range(span, holder));
        places.merge(holder.id(), place, Whereabouts::together);
      }
    }
    return new ArrayList<>(places.values());
  }

  private static Rule.Place together(Rule.Place one, Rule.Place other) {
    Span a = one.range();
    Span b = other.range();
    Span both =
        a == null || b == null
            ? null
            : new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    return new Rule.Place(one.clause(), both);
  }

  private @Nullable StoredClause holder(Span span, String near) {
    int point = point(span.start());
    StoredClause clause = byId.get(near);
    while (clause != null) {
      if (holds(clause, point)) {
        return clause;
      }
      clause = byId.get(clause.parent());
    }
    return clauses.stream().filter(each -> holds(each, point)).findFirst().orElse(null);
  }

  private static boolean holds(StoredClause clause, int point) {
    return clause.words().stream().anyMatch(words -> words.span().contains(point));
  }

  /// The range of a clause's own words that a span fills, in code points; null where it does not
  /// stand in them, or where they are shown in cells.
  private @Nullable Span range(Span span, StoredClause clause) {
    if (clause.level().equals("tr") || clause.level().equals("table")) {
      return null;
    }
    Quotation own = quotations.computeIfAbsent(clause.id(), id -> quotation(clause));
    int start = -1;
    int end = -1;
    for (int i = 0; i < own.places().size(); i++) {
      if (span.contains(own.places().get(i))) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    return start < 0
        ? null
        : new Span(own.text().codePointCount(0, start), own.text().codePointCount(0, end));
  }

  private Quotation quotation(StoredClause clause) {
    List<Span> words = new ArrayList<>(clause.spans("intro"));
    words.addAll(clause.spans("content"));
    return Quotation.of(
        source, words.stream().map(w -> new Span(unit(w.start()), unit(w.end()))).toList());
  }

  private int point(int unit) {
    return plain ? unit : source.codePointCount(0, unit);
  }

  private int unit(int point) {
    return plain ? point : source.offsetByCodePoints(0, point);
  }
}
