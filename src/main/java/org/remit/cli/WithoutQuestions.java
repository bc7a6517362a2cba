package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.remit.evaluation.Evaluation;
import org.remit.evaluation.Figure;
import org.remit.evaluation.GoldQuestion;
import org.remit.evaluation.Scores;
import org.remit.language.Embedder;
import org.remit.training.Lesson;

/// Measures what a council gets that adds its document and writes no questions: one council's
/// editorial questions are left out of the store and of all that is learned, and the questions
/// whose answers are known are asked of that council.
final class WithoutQuestions {

  private static final String EACH = "each";

  /// What ranking uses and a council that only adds its text does not have.
  private static final List<String> WRITTEN = List.of("questions.ttl", "relations.ttl");

  private static final List<Figure> SHOWN =
      List.of(
          Figure.SUCCESS_AT_1,
          Figure.SUCCESS_AT_3,
          Figure.RECALL_AT_5,
          Figure.SILENCE_PRECISION,
          Figure.SILENCE_RECALL);

  private final Home home;
  private final Embedder embedder;
  private final SortedMap<String, Lesson> lessons;
  private final Console console;

  private WithoutQuestions(Home home, Console console) {
    this.home = home;
    this.embedder = new Remembering(home.embedder());
    this.console = console;
    this.lessons = Lessons.of(home.base(), embedder, console::note);
  }

  /// Prints a table with a line for a council, or for each and their mean.
  static void print(String council, List<GoldQuestion> questions, Home home, Console console) {
    WithoutQuestions without = new WithoutQuestions(home, console);
    if (!council.equals(EACH) && !without.lessons.containsKey(council)) {
      throw new UsageException(
          "--without-questions takes " + EACH + " or one of " + without.lessons.keySet());
    }
    SortedMap<String, Scores> scores = new TreeMap<>();
    for (String document : without.lessons.keySet()) {
      if (council.equals(EACH) || council.equals(document)) {
        scores.put(document, without.scores(document, questions));
      }
    }
    console.line(table(scores));
  }

  private Scores scores(String council, List<GoldQuestion> questions) {
    console.note("without the questions of " + council);
    SortedMap<String, Lesson> others = new TreeMap<>(lessons);
    others.remove(council);
    Learned learned = Learned.from(List.copyOf(others.values()), console::note);
    List<GoldQuestion> asked =
        questions.stream().filter(question -> council.equals(question.council())).toList();
    Path folder = null;
    try {
      folder = Files.createTempDirectory("remit-without-");
      Path protocols = folder.resolve("protocols");
      copy(Home.protocols(), protocols);
      for (String written : WRITTEN) {
        Files.deleteIfExists(protocols.resolve(council).resolve(written));
      }
      Path fresh = Files.createDirectories(folder.resolve("store"));
      try (Home other = home.beside(fresh, protocols, embedder, learned)) {
        return Evaluation.run(asked, other.answerer()).scores();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a store without " + council, e);
    } finally {
      if (folder != null) {
        delete(folder);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.sorted().toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }

  private static String table(Map<String, Scores> scores) {
    StringBuilder table = new StringBuilder();
    row(table, "without the questions of", SHOWN.stream().map(Figure::label).toList());
    scores.forEach((council, of) ->
        row(table, council, SHOWN.stream().map(f -> number(of.figure(f))).toList()));
    if (scores.size() > 1) {
      row(
          table,
          "mean",
          SHOWN.stream()
              .map(figure ->
                  number(
                      scores.values().stream()
                          .map(of -> of.figure(figure))
                          .filter(OptionalDouble::isPresent)
                          .mapToDouble(OptionalDouble::getAsDouble)
                          .average()))
              .toList());
    }
    return table.toString().stripTrailing();
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.4f", value.getAsDouble());
  }

  private static void row(StringBuilder table, String name, List<String> cells) {
    table.append(String.format(Locale.ROOT, "%-26s", name));
    cells.forEach(cell -> table.append(String.format(Locale.ROOT, "%19s", cell)));
    table.append('\n');
  }
}
