package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.remit.answer.NormQuery;
import org.remit.answer.Paging;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.export.Exports;
import org.remit.export.Format;
import org.remit.export.Handout;
import org.remit.export.Links;
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
    return "[graph|deadlines|rules|pack] [OPTIONS]";
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
        new Option("--topic", "TOPIC", "rules: what they are about, such as group-meetings"),
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
      Links links = new Links(arguments.value("--site").orElse(SITE));
      Exports exports =
          new Exports(
              new Shelf(home.base(), home.vocabulary()),
              new Register(home.base(), home.vocabulary()),
              links,
              Exports.today(Clock.systemUTC()));
      console.note("putting the " + what + " together");
      Handout handout = new Asked(home, arguments).handout(what, exports);
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
  private record Asked(Home home, Arguments arguments) {

    Handout handout(String what, Exports exports) {
      String council = arguments.value("--council").map(this::council).orElse(null);
      Concept role = arguments.value("--role").map(r -> concept(Scheme.ROLE, r)).orElse(null);
      String bound = role == null ? null : role.iri();
      if (what.equals("deadlines")) {
        return exports.deadlines(council, bound);
      }
      if (what.equals("rules")) {
        String topic =
            arguments.value("--topic").map(t -> concept(Scheme.TOPIC, t).iri()).orElse(null);
        return exports.rules(
            new NormQuery(council, bound, null, topic, null, new Paging(1, Paging.MAX_SIZE)));
      }
      if (role == null || council == null) {
        throw new UsageException("a pack needs --role and --council");
      }
      return exports.pack(role, council);
    }

    private String council(String id) {
      List<String> held = home.base().editions().stream().map(Edition::document).toList();
      if (!held.contains(id)) {
        throw new UsageException("--council takes one of " + held + ", not " + id);
      }
      return id;
    }

    private Concept concept(Scheme scheme, String name) {
      return home.vocabulary()
          .concept(scheme.concept(name))
          .orElseThrow(() -> new UsageException("the word list has no " + name));
    }
  }
}
