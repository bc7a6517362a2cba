package org.remit.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The scores of some documents' drafted norms as people and programs read them.
public final class ExtractionReport {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ALL = "all";

  private final SequencedMap<String, ExtractionScores> scores;

  /// @param scores by document, in the order in which they are to be shown
  public ExtractionReport(SequencedMap<String, ExtractionScores> scores) {
    this.scores = new LinkedHashMap<>(scores);
  }

  /// A column for each document, and one for all of them where there are several. A type of norm is
  /// told as its F1 with precision, recall and how many were marked.
  public String table() {
    SequencedMap<String, ExtractionScores> columns = columns();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", columns.sequencedKeySet().stream().toList()));
    rows.add(row("sentences", columns, s -> Integer.toString(s.sentences())));
    for (String type : ExtractionScores.TYPES) {
      rows.add(row(type, columns, s -> printed(s.type(type))));
    }
    rows.add(row("macro-F1", columns, s -> decimal(s.macroF1())));
    for (NormFigure figure : NormFigure.values()) {
      rows.add(row(figure.label(), columns, s -> printed(figure, s.figure(figure))));
    }
    return rows.stream().map(row -> line(row, rows)).collect(Collectors.joining());
  }

  /// What was read otherwise than marked, the first so many of each document.
  public String misses(int limit) {
    StringBuilder all = new StringBuilder();
    scores.forEach((document, s) ->
        s.misses().stream()
            .limit(limit)
            .forEach(miss ->
                all.append(
                    String.format(
                        Locale.ROOT,
                        "%s %s: %s%n    %s%n",
                        document,
                        miss.citation(),
                        miss.what(),
                        miss.text()))));
    return all.toString();
  }

  /// The figures of each document as one JSON object.
  public String json() {
    Map<String, Object> documents = new LinkedHashMap<>();
    columns().forEach((document, s) -> documents.put(document, entries(s)));
    return JSON.writeValueAsString(documents);
  }

  private static Map<String, Object> entries(ExtractionScores scores) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("sentences", scores.sentences());
    entries.put("macro-F1", Mean.rounded(scores.macroF1(), 4));
    scores
        .types()
        .forEach((type, a) -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("precision", Mean.rounded(a.precision(), 4));
          values.put("recall", Mean.rounded(a.recall(), 4));
          values.put("f1", Mean.rounded(a.f1(), 4));
          values.put("marked", a.marked());
          values.put("found", a.found());
          values.put("agreed", a.agreed());
          entries.put(type, values);
        });
    scores
        .figures()
        .forEach((figure, tally) -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("mean", Mean.rounded(tally.mean(), 4));
          values.put("of", tally.of());
          entries.put(figure.label(), values);
        });
    return entries;
  }

  private SequencedMap<String, ExtractionScores> columns() {
    SequencedMap<String, ExtractionScores> columns = new LinkedHashMap<>(scores);
    if (scores.size() > 1) {
      columns.put(
          ALL, scores.values().stream().reduce(ExtractionScores.NONE, ExtractionScores::plus));
    }
    return columns;
  }

  private static List<String> row(
      String name,
      SequencedMap<String, ExtractionScores> columns,
      java.util.function.Function<ExtractionScores, String> cell) {
    return row(name, columns.values().stream().map(cell).toList());
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>(cells);
    row.addFirst(name);
    return row;
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
      line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing() + System.lineSeparator();
  }

  private static String printed(Agreement agreement) {
    return agreement.marked() + agreement.found() == 0
        ? "-"
        : String.format(
            Locale.ROOT,
            "%s (P %s R %s, %d)",
            decimal(agreement.f1()),
            decimal(agreement.precision()),
            decimal(agreement.recall()),
            agreement.marked());
  }

  private static String printed(NormFigure figure, Tally tally) {
    if (tally.of() == 0) {
      return "-";
    }
    boolean parts =
        figure == NormFigure.CONDITION
            || figure == NormFigure.EXCEPTION
            || figure == NormFigure.ACTION;
    return parts
        ? String.format(Locale.ROOT, "%s (%d)", decimal(tally.mean()), tally.of())
        : String.format(
            Locale.ROOT, "%s (%.0f/%d)", decimal(tally.mean()), tally.right(), tally.of());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
