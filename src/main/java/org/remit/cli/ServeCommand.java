package org.remit.cli;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.remit.answer.Answerer;
import org.remit.answer.Ask;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.comparison.Matrices;
import org.remit.web.Contact;
import org.remit.web.WebApplication;
import org.remit.web.WebApplication.Running;
import org.remit.web.WebSettings;

/// `remit serve`: serves the pages and the API until it is stopped.
final class ServeCommand implements Command {

  private static final int PORT = 8080;

  /// So many questions are answered for nobody after the start.
  private static final int REHEARSED = 200;

  /// A process that is told to stop should be gone before somebody loses patience and kills it.
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(8);

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "Serves the pages and the API, and prints the address once it answers.";
  }

  @Override
  public String operands() {
    return "[OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--port", "N", "the port, 0 for any free one (8080, or REMIT_PORT)"),
        new Option("--host", "ADDRESS", "the address to listen on (127.0.0.1)"),
        new Option("--contact", "TEXT", "whom to ask about this copy (REMIT_CONTACT)"),
        new Option("--off", "", "say on every page that the service is switched off"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    WebSettings settings =
        WebSettings.onPort(arguments.number("--port", port(), 0, 65_535))
            .on(arguments.value("--host").orElse(WebSettings.THIS_MACHINE))
            .askedOf(new Contact(arguments.value("--contact").orElse(contact())));
    CountDownLatch closed = new CountDownLatch(1);
    try {
      if (arguments.has("--off")) {
        serve(WebApplication.startSwitchedOff(settings), closed, console);
      } else {
        serveDocuments(arguments, settings, closed, console);
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // everything is closed by now, and nothing waits
      return 0;
    } finally {
      closed.countDown();
    }
  }

  private static void serveDocuments(
      Arguments arguments, WebSettings settings, CountDownLatch closed, Console console)
      throws InterruptedException {
    try (Home home = Home.open(arguments, console)) {
      Answerer answerer = home.answerer();
      answerer.answer(
          Ask.of("Who do I ask?", null)); // the models load before the first visitor comes
      Shelf shelf = new Shelf(home.base(), home.vocabulary());
      Register register = new Register(home.base(), home.vocabulary());
      Running running =
          WebApplication.start(
              answerer, shelf, register, new Matrices(home.base(), register), settings);
      running.rehearse(
          () -> home.wordings().stream().limit(REHEARSED).map(q -> Ask.of(q, null)).toList());
      serve(running, closed, console);
    }
  }

  /// Tells the address, and waits to be asked to stop.
  private static void serve(Running started, CountDownLatch closed, Console console)
      throws InterruptedException {
    try (Running running = started) {
      CountDownLatch stop = stopping(closed);
      console.line("Remit: " + running.address());
      stop.await();
    }
  }

  /// Falls when the process is asked to stop, which then waits until all is closed. An interrupt
  /// would do for waking up, but files that a thread closes while it is interrupted are cut off.
  private static CountDownLatch stopping(CountDownLatch closed) {
    CountDownLatch stop = new CountDownLatch(1);
    Thread asked =
        new Thread(() -> {
          stop.countDown();
          try {
            closed.await(LONGEST_CLOSE.toSeconds(), TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Runtime.getRuntime().addShutdownHook(asked);
    return stop;
  }

  private static String contact() {
    return Objects.requireNonNullElse(System.getenv("REMIT_CONTACT"), "");
  }

  private static int port() {
    String environment = System.getenv("REMIT_PORT");
    if (environment == null || environment.isBlank()) {
      return PORT;
    }
    if (!environment.matches("\\d{1,5}")) {
      throw new UsageException("REMIT_PORT is not a port: " + environment);
    }
    return Integer.parseInt(environment);
  }
}
