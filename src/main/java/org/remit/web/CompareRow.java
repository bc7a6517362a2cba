package org.remit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Badge;
import org.remit.answer.Deadline;
import org.remit.answer.EditionView;
import org.remit.answer.Rule;
import org.remit.comparison.Cell;
import org.remit.comparison.Excerpt;
import org.remit.comparison.Lookup;
import org.remit.comparison.Point;
import org.remit.comparison.Row;
import org.remit.norm.Force;
import org.remit.norm.TimeLimit;
import org.remit.vocabulary.Concept;

/// One topic across councils, made ready for the page.
///
/// @param id its anchor
/// @param meaning what the topic is, or ""
/// @param heads what each council says in short
/// @param main the rules on which councils can best be compared
/// @param folded the other rules that councils share
/// @param alone each council's clauses that state none of these, or null where there are none
/// @param others how many these are
record CompareRow(
    String id,
    String name,
    String meaning,
    List<Head> heads,
    List<Line> main,
    List<Line> folded,
    @Nullable Line alone,
    int others) {

  /// What one council says of a topic in short: how its rules bind and by when, or how it was
  /// looked for in vain.
  ///
  /// @param lookup what was looked for, or null where the council speaks
  /// @param forces how many rules of each force, in words
  /// @param limits time limits in words
  /// @param note what else must be known, or ""
  record Head(
      EditionView edition,
      @Nullable Lookup lookup,
      List<Bound> forces,
      List<String> limits,
      String note) {}

  /// How many rules speak with a force.
  record Bound(Force force, int rules) {}

  /// One rule across councils.
  ///
  /// @param label what the rule is about, or ""
  record Line(String label, List<List<Clause>> cells) {}

  /// A clause in a cell.
  ///
  /// @param id its anchor; the anchor of the place above where it is already shown, if it is
  /// @param again whether it is shown above
  /// @param context the lead-ins that complete it, or "" where they stand just above
  record Clause(
      String id,
      boolean again,
      Excerpt excerpt,
      String context,
      MarkedText text,
      List<Badge> badges,
      List<Force> forces,
      List<String> limits) {}

  static CompareRow of(Row row) {
    return new Making(row).row();
  }

  /// Puts one row together.
  private static final class Making {

    private final Row row;
    private final Map<String, String> shown = new HashMap<>();

    Making(Row row) {
      this.row = row;
    }

    CompareRow row() {
      List<Line> main = lines(row.points().stream().filter(Point::main).toList());
      List<Line> folded = lines(row.points().stream().filter(point -> !point.main()).toList());
      List<List<Excerpt>> rest =
          IntStream.range(0, row.cells().size()).mapToObj(row::alone).toList();
      int others = rest.stream().mapToInt(List::size).sum();
      Concept topic = row.topic();
      return new CompareRow(
          topic.localName(),
          topic.label(),
          topic.definition(),
          row.cells().stream().map(this::head).toList(),
          main,
          folded,
          others == 0 ? null : line("", rest),
          others);
    }

    private List<Line> lines(List<Point> points) {
      return points.stream().map(point -> line(point.label(), point.byCouncil())).toList();
    }

    private Line line(String label, List<List<Excerpt>> byCouncil) {
      return new Line(label, byCouncil.stream().map(this::clauses).toList());
    }

    private List<Clause> clauses(List<Excerpt> excerpts) {
      List<Clause> clauses = new ArrayList<>();
      Set<String> said = new HashSet<>();
      for (Excerpt excerpt : excerpts) {
        String name = excerpt.edition().document() + "#" + excerpt.clause();
        String id =
            row.topic().localName() + "." + excerpt.edition().document() + "." + excerpt.clause();
        boolean again = shown.putIfAbsent(name, id) != null;
        String context = said.contains(excerpt.context()) ? "" : excerpt.context();
        if (!again) {
          said.add(excerpt.context());
          said.add(excerpt.text());
        }
        clauses.add(clause(id, again, context, excerpt));
      }
      return clauses;
    }

    private Clause clause(String id, boolean again, String context, Excerpt excerpt) {
      return new Clause(
          id,
          again,
          excerpt,
          context,
          MarkedText.of(excerpt.text(), List.of(), excerpt.changes(), excerpt.standing()),
          badges(excerpt),
          forces(Stream.of(excerpt)).stream().map(Bound::force).toList(),
          limits(Stream.of(excerpt)));
    }

    private static List<Badge> badges(Excerpt excerpt) {
      List<Badge> badges = new ArrayList<>(Badge.of(excerpt.standing(), excerpt.quotedFrom()));
      if (!excerpt.reviewed()) {
        badges.add(new Badge("unchecked", "Read by a program and not yet checked by a person"));
      }
      return badges;
    }

    private Head head(Cell cell) {
      return switch (cell) {
        case Cell.Silent silent ->
            new Head(EditionView.of(cell.edition()), silent.lookup(), List.of(), List.of(), "");
        case Cell.Speaks speaks ->
            new Head(
                EditionView.of(cell.edition()),
                null,
                forces(speaks.clauses().stream()),
                limits(speaks.clauses().stream()),
                note(speaks));
      };
    }

    private static String note(Cell.Speaks speaks) {
      if (speaks.noRule()) {
        return "No rule now: only words that were struck out, or said in a report or minutes.";
      }
      return speaks.notNamed().isEmpty()
          ? ""
          : "The document does not use the word “"
              + String.join("” or “", speaks.notNamed())
              + "”.";
    }

    private List<Bound> forces(Stream<Excerpt> clauses) {
      Map<Force, Integer> counts = new java.util.EnumMap<>(Force.class);
      rules(clauses).forEach(rule -> counts.merge(Force.of(rule.norm()), 1, Integer::sum));
      return counts.entrySet().stream().map(e -> new Bound(e.getKey(), e.getValue())).toList();
    }

    private List<String> limits(Stream<Excerpt> clauses) {
      return rules(clauses)
          .flatMap(rule -> {
            TimeLimit limit = rule.norm().timeLimit();
            return limit == null ? Stream.empty() : Stream.of(Deadline.softened(limit));
          })
          .distinct()
          .toList();
    }

    private Stream<Rule> rules(Stream<Excerpt> clauses) {
      return clauses.flatMap(clause -> clause.rules(row.topic().iri()).stream());
    }
  }
}
