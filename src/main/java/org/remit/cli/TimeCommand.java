package org.remit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.remit.answer.Answerer;
import org.remit.answer.Ask;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.comparison.Matrices;
import org.remit.evaluation.GoldQuestion;
import org.remit.evaluation.Stopwatch;
import org.remit.evaluation.Timing;
import org.remit.graph.Terms;
import org.remit.question.QuestionReader;
import org.remit.web.AnswerJson;
import org.remit.web.WebApplication;
import org.remit.web.WebSettings;

/// `remit time`: measures how long answers take, by stage, and how many a second there are under
/// load.
final class TimeCommand implements Command {

  private static final int CLIENTS = 8;
  private static final int MOST_CLIENTS = 64;
  private static final int WARMING = 600;
  private static final int UNDER_LOAD = 2_000;

  private static final String WORDINGS =
      Terms.PREFIXES + "SELECT DISTINCT ?wording WHERE { ?question " + Terms.WORDED + " ?wording }";

  @Override
  public String name() {
    return "time";
  }

  @Override
  public String summary() {
    return "Measures how long answers take, by stage, and how many a second under load.";
  }

  @Override
  public String operands() {
    return "[QUESTIONS.jsonl] [OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--clients", "N", "how many ask at once under load (8; 0 for no load)"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Path questions = EvaluateCommand.questions(arguments);
    int clients = arguments.number("--clients", CLIENTS, 0, MOST_CLIENTS);
    Stopwatch watch = new Stopwatch();
    try (Home home = Home.open(arguments, console, m -> new Timed.Meant(m, watch))) {
      List<Ask> asks =
          GoldQuestion.readAll(questions).stream()
              .map(q -> Ask.of(q.question(), q.council()))
              .toList();
      console.line(oneAtATime(home, asks, watch).table());
    }
    if (clients > 0) {
      try (Home home = Home.open(arguments, console)) {
        console.line(underLoad(home, clients).table());
      }
    }
    return 0;
  }

  private static Timing oneAtATime(Home home, List<Ask> asks, Stopwatch watch) {
    Answerer answerer = new Answerer(new Timed.Knowledge(home.base(), watch), home.vocabulary());
    QuestionReader reader = new QuestionReader(home.vocabulary());
    List<Ask> others =
        different(home).stream().limit(WARMING).map(wording -> Ask.of(wording, null)).toList();
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

  /// Many questions, no two alike: the wordings of the editorial questions, in a mixed order that
  /// is always the same.
  private static List<String> different(Home home) {
    List<String> different =
        new ArrayList<>(
            home.base().select(WORDINGS).rows().stream()
                .map(row -> row.getOrDefault("wording", ""))
                .sorted()
                .toList());
    Collections.shuffle(different, new Random(1));
    return different;
  }

  private static Load underLoad(Home home, int clients) {
    List<String> different = different(home);
    List<String> warming = different.subList(0, Math.min(WARMING, different.size() / 2));
    List<String> asked = different.subList(warming.size(), different.size());
    asked = asked.subList(0, Math.min(UNDER_LOAD, asked.size()));
    WebSettings settings = WebSettings.onPort(0);
    Register register = new Register(home.base(), home.vocabulary());
    try (WebApplication.Running running =
        WebApplication.start(
            home.answerer(),
            new Shelf(home.base(), home.vocabulary()),
            register,
            new Matrices(home.base(), register),
            settings)) {
      Load.of(running.address(), warming, clients);
      return Load.of(running.address(), asked, clients);
    }
  }
}
