package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.answer.NormQuery;
import org.remit.answer.Paging;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.comparison.Matrices;
import org.remit.export.Exports;
import org.remit.export.Format;
import org.remit.export.Handout;
import org.remit.export.Links;
import org.remit.quiz.Quiz;
import org.remit.quiz.Quizzes;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;

/// `remit export`: writes the whole graph for those who want it, or something to hand out.
final class ExportCommand implements Command {

  private static final List<String> GRAPH = List.of("nq", "nt", "trig", "jsonld");
  private static final String SITE = "http://127.0.0.1:8080";

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return "Writes all facts of the store, or something to hand out, as a file.";
  }

  @Override
  public String operands() {
    return "[graph|deadlines|rules|comparison|pack|quiz] [OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option(
            "--format",
            "FORMAT",
            "graph: nq (sorted N-Quads, the default), nt, trig, jsonld; deadlines and rules: csv"
                + " (the default), xlsx, json; comparison: docx (the default), pptx, xlsx, csv,"
                + " html, json; pack: docx (the default), html, json; quiz: docx (the default),"
                + " pptx, html, json"),
        new Option(
            "--council",
            "ID",
            "whose protocol: all where it is not given; a pack and a quiz need one, and a"
                + " comparison takes several: colchester,waverley"),
        new Option(
            "--role",
            "ROLE",
            "deadlines, rules, pack, quiz: the role by its name, such as member or"
                + " head-of-service; a pack needs one"),
        new Option(
            "--topic",
            "TOPIC",
            "rules, comparison: a topic, such as response-times; a comparison takes several with"
                + " commas, and slides of it 1 to "
                + Exports.MOST_ON_SLIDES),
        new Option("--seed", "N", "quiz: its number; the same number makes the same quiz (1)"),
        new Option("--output", "FILE", "the file to write; else standard output"),
        new Option("--site", "URL", "the Remit that links lead to (" + SITE + ")"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String what = arguments.operands().isEmpty() ? "graph" : arguments.only("thing to export");
    switch (what) {
      case "graph" -> graph(arguments, console);
      case "deadlines", "rules" -> handOut(what, arguments, console, Format.TABLES);
      case "comparison" -> handOut(what, arguments, console, Format.ALL);
      case "pack" -> handOut(what, arguments, console, Format.TEXTS);
      case "quiz" -> handOut(what, arguments, console, Format.SESSION);
      default ->
          throw new UsageException(
              "export writes graph, deadlines, rules, comparison, pack or quiz, not " + what);
    }
    return 0;
  }

  private static void graph(Arguments arguments, Console console) {
    String format = arguments.value("--format").orElse("nq");
    if (!GRAPH.contains(format)) {
      throw new UsageException("--format takes nq, nt, trig or jsonld, not " + format);
    }
    try (Home home = Home.open(arguments, console)) {
      home.base().export(format, console.out());
    }
  }

  private static void handOut(
      String what, Arguments arguments, Console console, List<Format> formats) {
    Format format = format(arguments, formats);
    int topics = arguments.names("--topic").size();
    if (what.equals("comparison")
        && format == Format.PPTX
        && (topics < 1 || topics > Exports.MOST_ON_SLIDES)) {
      throw new UsageException(
          "slides of a comparison take --topic with 1 to " + Exports.MOST_ON_SLIDES + " topics");
    }
    try (Home home = Home.open(arguments, console)) {
      Asked asked = new Asked(home, arguments);
      console.note("putting the " + what + " together");
      Handout handout = asked.handout(what);
      console.note("writing it: " + format.words());
      write(format.write(handout), arguments.value("--output"), console);
    }
  }

  private static Format format(Arguments arguments, List<Format> formats) {
    String ending = arguments.value("--format").orElse(formats.getFirst().ending());
    return Format.of(ending)
        .filter(formats::contains)
        .orElseThrow(() ->
            new UsageException(
                "--format takes "
                    + formats.stream().map(Format::ending).collect(Collectors.joining(", "))
                    + ", not "
                    + ending));
  }

  private static void write(byte[] file, Optional<String> output, Console console) {
    if (output.isEmpty()) {
      console.out().write(file, 0, file.length);
      console.out().flush();
      return;
    }
    Path path = Path.of(output.get());
    try {
      Files.write(path, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
    console.note(path + ": " + file.length + " bytes");
  }

  /// What is asked for, read against what is held.
  private static final class Asked {

    private final Home home;
    private final Arguments arguments;
    private final Shelf shelf;
    private final Register register;
    private final List<String> councils;
    private final List<Concept> roles;
    private final List<Concept> topics;

    Asked(Home home, Arguments arguments) {
      this.home = home;
      this.arguments = arguments;
      this.shelf = new Shelf(home.base(), home.vocabulary());
      this.register = new Register(home.base(), home.vocabulary());
      this.councils = arguments.names("--council").stream().map(this::council).toList();
      this.roles = concepts("--role", Scheme.ROLE);
      this.topics = concepts("--topic", Scheme.TOPIC);
    }

    Handout handout(String what) {
      Links links = new Links(arguments.value("--site").orElse(SITE));
      Exports exports = new Exports(shelf, register, links, Exports.today(Clock.systemUTC()));
      return switch (what) {
        case "deadlines" ->
            exports.deadlines(single(councils, "--council"), iri(single(roles, "--role")));
        case "rules" ->
            exports.rules(
                new NormQuery(
                    single(councils, "--council"),
                    iri(single(roles, "--role")),
                    null,
                    iri(single(topics, "--topic")),
                    null,
                    Paging.FIRST));
        case "comparison" -> comparison(exports);
        case "pack" -> exports.pack(needed(roles, "--role"), needed(councils, "--council"));
        default -> exports.quiz(quiz());
      };
    }

    private Handout comparison(Exports exports) {
      String about =
          topics.isEmpty()
              ? "all"
              : topics.stream().map(Concept::localName).collect(Collectors.joining(","));
      Matrices matrices = new Matrices(home.base(), register);
      for (Concept topic : topics) {
        if (!matrices.topics().contains(topic)) {
          throw new UsageException("no document can be compared on " + topic.localName());
        }
      }
      return exports.comparison(
          matrices.matrix(councils, topics.stream().map(Concept::iri).toList()),
          "/compare?topics="
              + about
              + (councils.isEmpty() ? "" : "&councils=" + String.join(",", councils)));
    }

    private Quiz quiz() {
      String document = needed(councils, "--council");
      Edition edition =
          home.base().editions().stream()
              .filter(each -> each.document().equals(document))
              .findFirst()
              .orElseThrow();
      int seed = arguments.number("--seed", 1, 1, Quiz.MAX_SEED);
      return new Quizzes(shelf, register).quiz(edition, single(roles, "--role"), seed);
    }

    private static <T> T needed(List<T> given, String option) {
      T one = single(given, option);
      if (one == null) {
        throw new UsageException("this needs " + option);
      }
      return one;
    }

    private static <T> @Nullable T single(List<T> given, String option) {
      if (given.size() > 1) {
        throw new UsageException("this takes one " + option + ", not " + given.size());
      }
      return given.isEmpty() ? null : given.getFirst();
    }

    private static @Nullable String iri(@Nullable Concept concept) {
      return concept == null ? null : concept.iri();
    }

    private String council(String id) {
      List<String> held = home.base().editions().stream().map(Edition::document).toList();
      if (!held.contains(id)) {
        throw new UsageException("--council takes one of " + held + ", not " + id);
      }
      return id;
    }

    private List<Concept> concepts(String option, Scheme scheme) {
      return arguments.names(option).stream()
          .map(name ->
              home.vocabulary()
                  .concept(scheme.concept(name))
                  .orElseThrow(() ->
                      new UsageException(
                          "the word list has no "
                              + scheme.name().toLowerCase(Locale.ROOT)
                              + " \""
                              + name
                              + "\"")))
          .toList();
    }
  }
}
