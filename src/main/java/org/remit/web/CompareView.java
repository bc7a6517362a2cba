package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import org.remit.answer.EditionView;
import org.remit.comparison.Cell;
import org.remit.comparison.Comparing;
import org.remit.comparison.Matrix;
import org.remit.comparison.Row;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.web.Problem.FieldError;

/// Councils side by side, made ready for the page: at a glance where no topic was chosen, else word
/// for word.
///
/// @param councils those that can be chosen
/// @param topics those that can be chosen
/// @param columns those that are compared
/// @param glance every topic in a line; empty where a few topics were chosen
/// @param many whether topics were chosen, and too many to be shown word for word
/// @param rows the topics chosen
/// @param singles the same for each council alone; empty where there is only one
/// @param together the same for all councils, or "" where all are shown
/// @param permanent the address that shows this again, and names the editions
/// @param warning what to know where the reader's link was made for another edition, or ""
record CompareView(
    List<Option> councils,
    List<Choice> topics,
    List<EditionView> columns,
    List<Glance> glance,
    boolean many,
    List<CompareRow> rows,
    List<Single> singles,
    String together,
    String permanent,
    String warning,
    List<FieldError> errors) {

  /// A topic to choose.
  record Choice(Option option, boolean narrower) {}

  /// One topic at a glance.
  record Glance(Concept topic, boolean narrower, String href, String browse, List<String> cells) {}

  /// One council alone.
  record Single(Edition edition, String href, boolean current) {}

  /// What is wrong with a field, or "".
  public String error(String field) {
    return FieldError.of(field, errors);
  }

  /// What is compared, in words for the head of the page.
  public String title() {
    return rows.size() == 1 ? "Side by side: " + rows.getFirst().name() : "Side by side";
  }

  static CompareView wrong(CompareParameters asked, Comparing comparing) {
    return new CompareView(
        councils(asked, comparing),
        topics(asked, comparing),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        "",
        "",
        "",
        asked.errors());
  }

  static CompareView of(CompareParameters asked, Comparing comparing, Matrix matrix) {
    boolean glance = asked.atAGlance();
    List<String> topics =
        asked.everything()
            ? List.of("all")
            : asked.topics().stream().map(Concept::localName).toList();
    return new CompareView(
        councils(asked, comparing),
        topics(asked, comparing),
        matrix.editions().stream().map(EditionView::of).toList(),
        glance ? matrix.rows().stream().map(row -> glance(row, asked)).toList() : List.of(),
        glance && !asked.topics().isEmpty(),
        glance ? List.of() : matrix.rows().stream().map(CompareRow::of).toList(),
        glance ? List.of() : singles(asked, comparing, topics),
        asked.editions().size() == comparing.editions().size() || glance
            ? ""
            : CompareParameters.address(List.of(), topics, false),
        asked.permanent(),
        warning(asked),
        List.of());
  }

  private static List<Option> councils(CompareParameters asked, Comparing comparing) {
    return comparing.editions().stream()
        .map(edition ->
            new Option(edition.document(), edition.council(), asked.editions().contains(edition)))
        .toList();
  }

  private static List<Choice> topics(CompareParameters asked, Comparing comparing) {
    List<Choice> topics = new ArrayList<>();
    List<String> known = comparing.topics().stream().map(Concept::iri).toList();
    for (Concept topic : comparing.topics()) {
      boolean chosen = !asked.everything() && asked.topics().contains(topic);
      topics.add(
          new Choice(
              new Option(topic.localName(), topic.label(), chosen),
              topic.broader().stream().anyMatch(known::contains)));
    }
    return topics;
  }

  private static Glance glance(Row row, CompareParameters asked) {
    return new Glance(
        row.topic(),
        row.narrower(),
        CompareParameters.address(
            asked.editions(), List.of(row.topic().localName()), asked.named()),
        "/browse/topics/" + row.topic().localName(),
        row.cells().stream().map(CompareView::glance).toList());
  }

  private static String glance(Cell cell) {
    return switch (cell) {
      case Cell.Silent silent -> "Silent (" + silent.lookup().sureness().label() + ")";
      case Cell.Speaks speaks ->
          speaks.clauses().size() == 1 ? "1 clause" : speaks.clauses().size() + " clauses";
    };
  }

  private static List<Single> singles(
      CompareParameters asked, Comparing comparing, List<String> topics) {
    List<Edition> all = comparing.editions();
    return all.size() < 2
        ? List.of()
        : all.stream()
            .map(edition ->
                new Single(
                    edition,
                    CompareParameters.address(List.of(edition), topics, true),
                    asked.editions().equals(List.of(edition))))
            .toList();
  }

  private static String warning(CompareParameters asked) {
    return asked.gone().isEmpty()
        ? ""
        : "This link was made for other editions than those that Remit now holds. What stands below"
            + " is from those that are held.";
  }
}
