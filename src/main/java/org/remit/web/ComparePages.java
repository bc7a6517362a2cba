package org.remit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.answer.EditionView;
import org.remit.answer.Recent;
import org.remit.comparison.Comparing;
import org.remit.comparison.Matrix;
import org.remit.vocabulary.Concept;
import org.remit.web.Problem.Refused;
import org.remit.web.Routes.Page;

/// Answers what is asked about several councils side by side.
final class ComparePages {

  /// How many comparisons are kept for the next program.
  private static final int KEPT = 24;

  /// How many written topics are kept for other choices of topics.
  private static final int KEPT_TABLES = 240;

  private final Comparing comparing;
  private final Pages pages;
  private final Recent<String> tables = new Recent<>(KEPT_TABLES);
  private final Recent<byte[]> sent = new Recent<>(KEPT);

  ComparePages(Comparing comparing, Pages pages) {
    this.comparing = comparing;
    this.pages = pages;
  }

  /// What the comparisons are made with.
  Comparing comparing() {
    return comparing;
  }

  /// Works out beforehand what every comparison needs.
  boolean ready() {
    return !comparing.topics().isEmpty();
  }

  byte[] json(Parameters parameters) {
    CompareParameters asked = CompareParameters.read(parameters, comparing);
    if (!asked.errors().isEmpty()) {
      throw new Refused(Problem.badChoice(asked.errors()));
    }
    boolean everything = asked.everything() || asked.topics().isEmpty();
    return sent.get(
        asked.permanent(),
        comparing.fingerprint(),
        () -> CompareJson.bytes(matrix(asked), everything));
  }

  Page page(Parameters parameters) {
    CompareParameters asked = CompareParameters.read(parameters, comparing);
    if (!asked.errors().isEmpty()) {
      return new Page(400, written(CompareView.wrong(asked, comparing)));
    }
    return new Page(200, written(CompareView.of(asked, comparing, matrix(asked))));
  }

  private Matrix matrix(CompareParameters asked) {
    return comparing.matrix(
        asked.editions().stream().map(edition -> edition.document()).toList(),
        asked.topics().stream().map(Concept::iri).toList());
  }

  private String written(CompareView view) {
    List<String> written = view.rows().stream().map(row -> table(row, view.columns())).toList();
    return pages.page("compare", "compare", Map.of("view", view, "tables", written));
  }

  /// What councils say of one topic. Most of the time that a page takes goes to this, and it is the
  /// same whatever other topics are on the page.
  private String table(CompareRow row, List<EditionView> columns) {
    String councils =
        columns.stream().map(each -> each.edition().document()).collect(Collectors.joining(","));
    return tables.get(
        row.id() + " " + councils,
        comparing.fingerprint(),
        () -> pages.part("matrix", "topic", Map.of("row", row, "columns", columns)));
  }
}
