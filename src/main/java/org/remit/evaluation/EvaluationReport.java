package org.remit.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Result;
import tools.jackson.databind.json.JsonMapper;

/// An evaluation as people and programs read it.
public final class EvaluationReport {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Evaluation evaluation;

  public EvaluationReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /// A line for each figure: its name, and its value or `-` where there was nothing to measure.
  public String table() {
    StringBuilder table = new StringBuilder();
    entries()
        .forEach((name, value) ->
            table.append(String.format(Locale.ROOT, "%-20s %s%n", name, printed(value))));
    return table.toString();
  }

  /// The first so many misses: the question, what was wrong, what was wanted and what came.
  public String misses(int limit) {
    return evaluation.scores().misses().stream()
        .limit(limit)
        .map(EvaluationReport::printed)
        .collect(Collectors.joining());
  }

  /// The figures as one JSON object, under the names that the table gives them.
  public String json() {
    return JSON.writeValueAsString(entries());
  }

  /// The figures of quality with the day they were measured, to be kept: a JSON object, laid out
  /// for reading. Times are left out, since they belong to the machine.
  public String record(LocalDate date) {
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    kept.put("date", date.toString());
    kept.putAll(entries());
    kept.keySet().removeIf(name -> name.startsWith("ms "));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept) + "\n";
  }

  private Map<String, @Nullable Object> entries() {
    Scores scores = evaluation.scores();
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    entries.put("questions", scores.questions());
    entries.put("answerable", scores.answerable());
    for (Figure figure : Figure.values()) {
      OptionalDouble value = scores.figure(figure);
      entries.put(
          figure.label(),
          value.isEmpty() ? null : figure.isShare() ? decimal(value.getAsDouble()) : whole(value));
    }
    entries.put("success@1 by kind", texts(scores.byKind()));
    entries.put("success@1 by council", texts(scores.byCouncil()));
    entries.put("ms p50", decimal(evaluation.p50()));
    entries.put("ms p99", decimal(evaluation.p99()));
    return entries;
  }

  /// Never in powers of ten, which a double falls into below a thousandth.
  private static BigDecimal decimal(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.scale() < 1 ? plain.setScale(1) : plain;
  }

  private static Object whole(OptionalDouble value) {
    return Math.round(value.getAsDouble());
  }

  private static Map<String, String> texts(SortedMap<String, Share> shares) {
    Map<String, String> texts = new LinkedHashMap<>();
    shares.forEach((name, share) -> texts.put(name, share.toString()));
    return texts;
  }

  private static String printed(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case BigDecimal number -> number.toPlainString();
      case Map<?, ?> shares ->
          shares.entrySet().stream()
              .map(share -> share.getKey() + " " + share.getValue())
              .collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private static String printed(Miss miss) {
    GoldQuestion question = miss.question();
    return String.format(
        Locale.ROOT,
        "%n%s [%s, %s] %s%n  %s; wanted %s%n  got %s%n",
        question.id(),
        question.council() == null ? "all" : question.council(),
        question.kind(),
        question.question(),
        miss.why(),
        listed(question.gold().stream().map(g -> g.document() + " " + g.citation()).toList()),
        listed(miss.answer().results().stream().limit(3).map(EvaluationReport::named).toList()));
  }

  private static String named(Result result) {
    return result.edition().document() + " " + result.citation();
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "nothing" : String.join("; ", names);
  }
}
