package org.remit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.ingest.Ingest;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.SourceReader;

/// `remit ingest`: reads a document into the store; without a file, those that come with Remit.
final class IngestCommand implements Command {

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public String summary() {
    return "Reads a document into the store; without a file, the documents that come with Remit.";
  }

  @Override
  public String operands() {
    return "[FILE --id ID --council NAME --title TITLE] [OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--id", "ID", "short name in lower-case words with hyphens, e.g. north-shire"),
        new Option("--council", "NAME", "the council's name"),
        new Option("--title", "TITLE", "the document's title"),
        new Option("--status", "STATUS", "draft, in force, superseded or not stated"),
        new Option(
            "--date", "DATE", "the edition's own date, e.g. 2024-05-31; omit if it has none"),
        new Option("--origin", "TEXT", "where the text comes from and whose it is"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    if (arguments.operands().isEmpty()) {
      try (Home home = Home.open(arguments, console)) {
        home.ingest().folders(Ingest.folders(Home.protocols())).forEach(r -> print(r, console));
      }
      return 0;
    }
    Path file = Path.of(arguments.only("file"));
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file " + file);
    }
    Edition edition = edition(arguments, file);
    try (Home home = Home.open(arguments, console)) {
      print(home.ingest().source(SourceReader.read(file, edition)), console);
    }
    return 0;
  }

  private static Edition edition(Arguments arguments, Path file) {
    String given = "given when the document was added";
    byte[] bytes = SourceReader.bytes(file);
    try {
      return new Edition(
          SourceReader.identifier(required(arguments, "--id")),
          required(arguments, "--council"),
          false,
          given,
          required(arguments, "--title"),
          date(arguments),
          arguments.has("--date") ? given : "No date stated",
          EditionStatus.of(arguments.value("--status").orElse("not stated")),
          given,
          arguments.value("--origin").orElse("not stated"),
          String.valueOf(file.getFileName()),
          SourceReader.sha256(bytes));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static String required(Arguments arguments, String option) {
    return arguments
        .value(option)
        .orElseThrow(() -> new UsageException("a document needs " + option));
  }

  private static @Nullable LocalDate date(Arguments arguments) {
    String date = arguments.value("--date").orElse("");
    try {
      return date.isEmpty() ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new UsageException("--date takes a date like 2024-05-31, not " + date);
    }
  }

  private static void print(Ingest.Report report, Console console) {
    int reviewed = report.sentences() - report.drafts();
    console.line(
        report.document()
            + ": "
            + report.clauses()
            + " clauses, "
            + report.sentences()
            + " sentences ("
            + reviewed
            + " reviewed, "
            + report.drafts()
            + " read by rule), "
            + report.issues()
            + " oddities recorded, "
            + report.withheld().size()
            + " facts withheld");
    report.staleReviews().forEach(review -> console.line("  " + review.line()));
    report.withheld().forEach(line -> console.line("  withheld: " + line));
    report.staleQuestions().forEach(line -> console.line("  stale question: " + line));
    if (report.drafts() > 0) {
      console.line(
          "  what was read by rule is shown as not reviewed; to look at it: remit show "
              + report.document()
              + " --stage norms");
    }
  }
}
