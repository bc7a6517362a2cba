package org.remit.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.answer.Badge;
import org.remit.comparison.Excerpt;
import org.remit.comparison.Lookup;
import org.remit.comparison.Matrix;
import org.remit.comparison.Row;
import org.remit.export.Handout.Block;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Grid;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;
import org.remit.norm.Force;

/// Lays a comparison out to hand out: under each topic every council's clauses word for word, or
/// its silence with what was looked for.
final class ComparisonReport {

  private static final List<String> COLUMNS =
      List.of(
          "Topic",
          "Council",
          "Says",
          "How binding",
          "Lead-in",
          "Words as printed",
          "Clause",
          "Heading",
          "To know first",
          "Looked for",
          "Edition",
          "Link");

  /// The words themselves are many, and nobody reads them on paper.
  private static final String LOOKED =
      "Remit looked for words of this topic. The page of this comparison lists them, under “How we"
          + " looked”.";

  private final Links links;

  ComparisonReport(Links links) {
    this.links = links;
  }

  /// @param address of the page that shows the comparison
  Handout of(Matrix matrix, String address, LocalDate made) {
    List<Section> sections = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : matrix.rows()) {
      sections.add(new Section(1, row.topic().label(), false, List.of(glance(row))));
      for (org.remit.comparison.Cell cell : row.cells()) {
        String heading = row.topic().label() + ": " + cell.edition().council();
        sections.add(new Section(2, heading, false, blocks(row, cell)));
        rows.addAll(rows(row, cell));
      }
    }
    String councils =
        matrix.editions().stream().map(e -> e.council()).collect(Collectors.joining(", "));
    return new Handout(
        "comparison" + name(matrix),
        "Councils side by side" + (matrix.rows().size() == 1 ? ": " + topic(matrix) : ""),
        "What these councils’ protocols say, in their own words: " + councils + ".",
        links.to(address),
        made,
        matrix.editions().stream().map(edition -> Source.of(edition, links)).toList(),
        sections,
        new Grid("Comparison", COLUMNS, rows));
  }

  private static String topic(Matrix matrix) {
    return matrix.rows().getFirst().topic().label();
  }

  private static String name(Matrix matrix) {
    return matrix.rows().size() == 1
        ? "-" + matrix.rows().getFirst().topic().localName()
        : "-" + matrix.rows().size() + "-topics";
  }

  private static Table glance(Row row) {
    List<List<Cell>> lines = new ArrayList<>();
    for (org.remit.comparison.Cell cell : row.cells()) {
      lines.add(List.of(Cell.of(cell.edition().council()), Cell.of(inShort(row, cell))));
    }
    return new Table(
        "Who says something about: " + row.topic().label(), List.of("Council", "Says"), lines);
  }

  private static String inShort(Row row, org.remit.comparison.Cell cell) {
    return switch (cell) {
      case org.remit.comparison.Cell.Silent silent ->
          "Silent (" + silent.lookup().sureness().label() + ")";
      case org.remit.comparison.Cell.Speaks speaks -> {
        Set<String> forces = new LinkedHashSet<>();
        speaks.clauses().stream()
            .filter(Excerpt::stands)
            .forEach(clause -> forces.addAll(forces(clause, row)));
        int count = speaks.clauses().size();
        String clauses = count == 1 ? "1 clause" : count + " clauses";
        String words =
            forces.isEmpty() ? "" : ": " + String.join(", ", forces).toLowerCase(Locale.ROOT);
        yield speaks.noRule() ? clauses + ", none of them a rule" : clauses + words;
      }
    };
  }

  private static List<String> forces(Excerpt clause, Row row) {
    return clause.rules(row.topic().iri()).stream()
        .map(rule -> Force.of(rule.norm()))
        .distinct()
        .sorted()
        .map(Force::words)
        .toList();
  }

  private List<Block> blocks(Row row, org.remit.comparison.Cell cell) {
    return switch (cell) {
      case org.remit.comparison.Cell.Silent silent ->
          List.of(
              new Words("Silent: no clause of this document was found to speak of this."),
              new Words(surely(silent.lookup())),
              new Words(LOOKED));
      case org.remit.comparison.Cell.Speaks speaks ->
          speaks.clauses().stream().<Block>map(clause -> quote(clause, row)).toList();
    };
  }

  private static String surely(Lookup lookup) {
    String reason = lookup.reason();
    return "How sure: "
        + lookup.sureness().label()
        + ". "
        + reason
        + (reason.endsWith(".") ? "" : ".");
  }

  private static String lookedFor(Lookup lookup) {
    List<String> words = new ArrayList<>(lookup.names());
    words.addAll(lookup.everyday());
    return String.join(", ", words);
  }

  private Quote quote(Excerpt clause, Row row) {
    return new Quote(
        String.join(", ", forces(clause, row)),
        clause.context(),
        clause.text(),
        clause.edition().council(),
        clause.citation(),
        links.to(clause.href()),
        notes(clause));
  }

  private static List<String> notes(Excerpt clause) {
    return Badge.of(clause.standing(), clause.quotedFrom()).stream().map(Badge::words).toList();
  }

  private List<List<Cell>> rows(Row row, org.remit.comparison.Cell cell) {
    String council = RuleTables.council(cell.edition());
    String edition = RuleTables.edition(cell.edition());
    return switch (cell) {
      case org.remit.comparison.Cell.Silent silent ->
          List.of(
              List.of(
                  Cell.of(row.topic().label()),
                  Cell.of(council),
                  Cell.of("Silent (" + silent.lookup().sureness().label() + ")"),
                  Cell.of(""),
                  Cell.of(""),
                  Cell.of(""),
                  Cell.of(""),
                  Cell.of(""),
                  Cell.of(silent.lookup().reason()),
                  Cell.of(lookedFor(silent.lookup())),
                  Cell.of(edition),
                  Cell.of("")));
      case org.remit.comparison.Cell.Speaks speaks ->
          speaks.clauses().stream()
              .map(clause ->
                  List.of(
                      Cell.of(row.topic().label()),
                      Cell.of(council),
                      Cell.of(clause.stands() ? "Speaks" : "No rule"),
                      Cell.of(String.join("; ", forces(clause, row))),
                      Cell.quote(clause.context()),
                      Cell.quote(clause.text()),
                      Cell.of(clause.citation()),
                      Cell.quote(clause.heading()),
                      Cell.of(String.join("; ", notes(clause))),
                      Cell.of(""),
                      Cell.of(edition),
                      Cell.link(links.to(clause.href()), links.to(clause.href()))))
              .toList();
    };
  }
}
