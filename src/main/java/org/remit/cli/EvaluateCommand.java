package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.remit.evaluation.Evaluation;
import org.remit.evaluation.EvaluationReport;
import org.remit.evaluation.Floors;
import org.remit.evaluation.GoldQuestion;

/// `remit evaluate`: asks questions whose answers are known, and prints the scores.
final class EvaluateCommand implements Command {

  private static final int MOST_MISSES = 10_000;

  @Override
  public String name() {
    return "evaluate";
  }

  @Override
  public String summary() {
    return "Asks questions whose answers are known, or drafts norms that were reviewed; prints scores.";
  }

  @Override
  public String operands() {
    return "[QUESTIONS.jsonl] | --norms [DOCUMENT ...]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--norms", "", "compare drafted norms with the reviewed ones"),
        new Option("--misses", "N", "print N questions not answered first, or N wrong slots"),
        new Option("--floors", "FILE", "fail where a score is below its floor in this file"),
        new Option("--record", "FILE", "write the scores with today's date to this file"),
        new Option(
            "--without-questions",
            "COUNCIL",
            "as if nobody had written questions for a council, or in turn for each"),
        new Option("--json", "", "print the scores as JSON"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    int misses = arguments.number("--misses", 0, 0, MOST_MISSES);
    if (arguments.has("--norms")) {
      NormsEvaluation.print(arguments.operands(), misses, arguments.has("--json"), console);
      return 0;
    }
    Path questions = questions(arguments);
    try (Home home = Home.open(arguments, console)) {
      Optional<String> without = arguments.value("--without-questions");
      if (without.isPresent()) {
        WithoutQuestions.print(without.get(), GoldQuestion.readAll(questions), home, console);
        return 0;
      }
      Evaluation evaluation = Evaluation.run(questions, home.answerer());
      EvaluationReport report = new EvaluationReport(evaluation);
      console.line(arguments.has("--json") ? report.json() : report.table());
      arguments.value("--record").ifPresent(file -> write(Path.of(file), report));
      if (misses > 0) {
        console.line(report.misses(misses));
      }
      List<String> shortfalls =
          arguments
              .value("--floors")
              .map(file -> Floors.read(Path.of(file)).shortfalls(evaluation.scores()))
              .orElse(List.of());
      shortfalls.forEach(console::note);
      return shortfalls.isEmpty() ? 0 : 1;
    }
  }

  private static void write(Path file, EvaluationReport report) {
    try {
      Files.writeString(file, report.record(LocalDate.now(ZoneId.systemDefault())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /// The file that the arguments name, or the questions that come with Remit.
  static Path questions(Arguments arguments) {
    Path folder = Home.root().resolve("data").resolve("evaluation");
    Path questions =
        arguments.operands().isEmpty()
            ? folder.resolve("questions.jsonl")
            : Path.of(arguments.only("file of questions"));
    if (!Files.isRegularFile(questions)) {
      throw new UsageException("there is no file " + questions);
    }
    return questions;
  }
}
