package org.remit.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.remit.answer.Ask;
import org.remit.evaluation.Stopwatch.Spent;

/// How long answers take, one at a time, and in which stage; and beside it, measured in turn with
/// each answer so that a busy machine slows both alike, the least that an answer can take: to
/// understand the question and to work out its meaning.
///
/// @param stages what each stage took in all
/// @param answers the milliseconds of each answer, sorted
/// @param least the milliseconds of understanding and meaning alone, sorted
/// @param processor the milliseconds of the processor that an answer took, sorted
public record Timing(
    Map<String, Spent> stages, List<Double> answers, List<Double> least, List<Double> processor) {

  public Timing {
    stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    answers = List.copyOf(answers);
    least = List.copyOf(least);
    processor = List.copyOf(processor);
  }

  /// Times the answers to questions, once the machine has warmed to others: what it keeps of those
  /// is no help with these.
  ///
  /// @param answering answers one question whole, in stages
  /// @param atLeast understands it and works out its meaning, in stages
  public static Timing of(
      List<Ask> others,
      List<Ask> questions,
      Stopwatch watch,
      Consumer<Ask> answering,
      Consumer<Ask> atLeast) {
    others.forEach(answering.andThen(atLeast));
    watch.lap();
    Map<String, Spent> stages = new LinkedHashMap<>();
    List<Spent> answers = new ArrayList<>();
    List<Spent> least = new ArrayList<>();
    for (Ask question : questions) {
      atLeast.accept(question);
      least.add(total(watch.lap()));
      answering.accept(question);
      Map<String, Spent> lap = watch.lap();
      answers.add(total(lap));
      lap.forEach((stage, spent) -> stages.merge(stage, spent, Spent::plus));
    }
    return new Timing(
        stages,
        millis(answers, Spent::nanos),
        millis(least, Spent::nanos),
        millis(answers, Spent::processor));
  }

  private static Spent total(Map<String, Spent> lap) {
    return lap.values().stream().reduce(Spent.NONE, Spent::plus);
  }

  private static List<Double> millis(List<Spent> all, ToLongFunction<Spent> nanos) {
    return all.stream().map(spent -> nanos.applyAsLong(spent) / 1e6).sorted().toList();
  }

  /// The value that a share of all keeps to.
  public static double at(List<Double> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  /// How many times as long as the least an answer takes, by their medians.
  public double ratio() {
    double half = at(least, 0.5);
    return half == 0 ? 0 : at(answers, 0.5) / half;
  }

  /// The figures, a line for each.
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "", "clock ms", "processor ms");
    int count = Math.max(1, answers.size());
    stages.forEach((stage, spent) ->
        line(
            table,
            stage,
            millis(spent.nanos() / 1e6 / count),
            millis(spent.processor() / 1e6 / count)));
    for (double share : new double[] {0.5, 0.95, 0.99}) {
      String name = "p" + Math.round(share * 100);
      line(table, name, millis(at(answers, share)), millis(at(processor, share)));
    }
    line(table, "least p50", millis(at(least, 0.5)), "");
    line(table, "p50 to least p50", millis(ratio()), "");
    return table.toString();
  }

  private static void line(StringBuilder table, String name, String clock, String processor) {
    String line = String.format(Locale.ROOT, "%-26s %10s %14s", name, clock, processor);
    table.append(line.stripTrailing()).append(System.lineSeparator());
  }

  private static String millis(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
