package org.remit.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.remit.answer.Answerer;
import org.remit.answer.Ask;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.comparison.Matrices;
import org.remit.evaluation.GoldQuestion;
import org.remit.evaluation.Stopwatch;
import org.remit.evaluation.Timing;
import org.remit.question.QuestionReader;
import org.remit.web.AnswerJson;
import org.remit.web.WebApplication;
import org.remit.web.WebSettings;

/// `remit time`: measures how long answers take, by stage, how many a second there are under load,
/// and how long each kind of page takes.
final class TimeCommand implements Command {

  private static final int CLIENTS = 8;
  private static final int MOST_CLIENTS = 64;
  private static final int WARMING = 600;
  private static final int UNDER_LOAD = 2_000;
  private static final int PAGES = 200;
  private static final int MOST_PAGES = 10_000;
  private static final int WARMING_PAGES = 300;

  @Override
  public String name() {
    return "time";
  }

  @Override
  public String summary() {
    return "Measures how long answers and pages take, and how many answers a second under load.";
  }

  @Override
  public String operands() {
    return "[QUESTIONS.jsonl] [OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--clients", "N", "how many ask at once under load (8; 0 for no load)"),
        new Option("--pages", "N", "how often each kind of page is fetched (200; 0 for never)"),
        new Option("--no-answers", "", "times no answers one at a time"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Path questions = EvaluateCommand.questions(arguments);
    int clients = arguments.number("--clients", CLIENTS, 0, MOST_CLIENTS);
    int pages = arguments.number("--pages", PAGES, 0, MOST_PAGES);
    if (!arguments.has("--no-answers")) {
      Stopwatch watch = new Stopwatch();
      try (Home home = Home.open(arguments, console, m -> new Timed.Meant(m, watch))) {
        List<Ask> asks =
            GoldQuestion.readAll(questions).stream()
                .map(q -> Ask.of(q.question(), q.council()))
                .toList();
        console.line(oneAtATime(home, asks, watch).table());
      }
    }
    if (clients + pages > 0) {
      try (Home home = Home.open(arguments, console);
          WebApplication.Running running = served(home)) {
        List<String> different = home.wordings();
        if (clients > 0) {
          console.line(underLoad(running.address(), different, clients).table());
        }
        if (pages > 0) {
          Load.of(running.address(), different.subList(0, warming(different)), 1);
          var kinds = PageTimes.kinds(home, different.reversed());
          console.line(PageTimes.of(running.address(), kinds, WARMING_PAGES, pages).table());
        }
      }
    }
    return 0;
  }

  private static Timing oneAtATime(Home home, List<Ask> asks, Stopwatch watch) {
    Answerer answerer = new Answerer(new Timed.Knowledge(home.base(), watch), home.vocabulary());
    QuestionReader reader = new QuestionReader(home.vocabulary());
    List<Ask> others =
        home.wordings().stream().limit(WARMING).map(wording -> Ask.of(wording, null)).toList();
    return Timing.of(
        others,
        asks,
        watch,
        ask -> {
          var answer = watch.time("understanding, ranking, selection", () -> answerer.answer(ask));
          watch.time("JSON", () -> AnswerJson.bytes(answer));
        },
        ask -> {
          watch.time("understanding", () -> reader.read(ask.question(), null));
          home.meaning().of(List.of(ask.question()));
        });
  }

  private static Load underLoad(URI server, List<String> different, int clients) {
    List<String> warming = different.subList(0, warming(different));
    List<String> asked = different.subList(warming.size(), different.size());
    asked = asked.subList(0, Math.min(UNDER_LOAD, asked.size()));
    Load.of(server, warming, clients);
    return Load.of(server, asked, clients);
  }

  /// How many questions, from the first, are asked before it counts.
  private static int warming(List<String> different) {
    return Math.min(WARMING, different.size() / 2);
  }

  private static WebApplication.Running served(Home home) {
    Register register = new Register(home.base(), home.vocabulary());
    return WebApplication.start(
        home.answerer(),
        new Shelf(home.base(), home.vocabulary()),
        register,
        new Matrices(home.base(), register),
        WebSettings.onPort(0));
  }
}
