package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
                + " (the default), xlsx, json; pack: docx (the default), html, json"),
        new Option(
            "--council", "ID", "whose protocol: all where it is not given; a pack needs one"),
        new Option("--role", "ROLE", "the role by its name, such as member or head-of-service"),
        new Option("--topic", "TOPIC", "rules, comparison: a topic, such as group-meetings"),
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
      case "pack" -> handOut(what, arguments, console, Format.TEXTS);
      default ->
          throw new UsageException("export writes graph, deadlines, rules or pack, not " + what);
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
    private final @Nullable String council;
    private final @Nullable Concept role;
    private final @Nullable Concept topic;

    Asked(Home home, Arguments arguments) {
      this.home = home;
      this.arguments = arguments;
      this.shelf = new Shelf(home.base(), home.vocabulary());
      this.register = new Register(home.base(), home.vocabulary());
      this.council = arguments.value("--council").map(this::council).orElse(null);
      this.role = concept("--role", Scheme.ROLE);
      this.topic = concept("--topic", Scheme.TOPIC);
    }

    Handout handout(String what) {
      Links links = new Links(arguments.value("--site").orElse(SITE));
      Exports exports = new Exports(shelf, register, links, Exports.today(Clock.systemUTC()));
      return switch (what) {
        case "deadlines" -> exports.deadlines(council, iri(role));
        case "rules" ->
            exports.rules(
                new NormQuery(
                    council, iri(role), null, iri(topic), null, new Paging(1, Paging.MAX_SIZE)));
        case "comparison" -> comparison(exports);
        case "pack" -> exports.pack(needed(role, "--role"), needed(council, "--council"));
        default -> exports.quiz(quiz());
      };
    }

    private Handout comparison(Exports exports) {
      List<String> councils = council == null ? List.of() : List.of(council);
      List<String> topics = topic == null ? List.of() : List.of(topic.iri());
      String about = topic == null ? "all" : topic.localName();
      return exports.comparison(
          new Matrices(home.base(), register).matrix(councils, topics),
          "/compare?topics=" + about + (council == null ? "" : "&councils=" + council));
    }

    private Quiz quiz() {
      String document = needed(council, "--council");
      Edition edition =
          home.base().editions().stream()
              .filter(each -> each.document().equals(document))
              .findFirst()
              .orElseThrow();
      int seed = arguments.number("--seed", 1, 1, Quiz.MAX_SEED);
      return new Quizzes(shelf, register).quiz(edition, role, seed);
    }

    private static <T> T needed(@Nullable T given, String option) {
      if (given == null) {
        throw new UsageException("this needs " + option);
      }
      return given;
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

    private @Nullable Concept concept(String option, Scheme scheme) {
      String name = arguments.value(option).orElse(null);
      return name == null
          ? null
          : home.vocabulary()
              .concept(scheme.concept(name))
              .orElseThrow(() -> new UsageException("the word list has no " + name));
    }
  }
}
