package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `remit train`: learns from the editorial questions what similar questions have in common, and
/// writes it to `data/ranking`.
final class TrainCommand implements Command {

  @Override
  public String name() {
    return "train";
  }

  @Override
  public String summary() {
    return "Learns again what the editorial questions teach (a few minutes).";
  }

  @Override
  public String operands() {
    return "[OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--to", "DIR", "the folder to write it to (data/ranking)"), Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Path to =
        arguments
            .value("--to")
            .map(Path::of)
            .orElse(Home.root().resolve("data").resolve("ranking"));
    try (Home home = Home.openToLearn(arguments, console)) {
      var lessons = Lessons.of(home.base(), home.embedder(), console::note);
      Learned learned = Learned.from(List.copyOf(lessons.values()), console::note);
      Files.createDirectories(to);
      Files.writeString(to.resolve("word-map.txt"), learned.words().written());
      Files.writeString(to.resolve("joint-space.txt"), learned.space().written());
      Files.writeString(to.resolve("verdict-space.txt"), learned.verdicts().written());
      console.line("Learned from " + lessons.size() + " documents; written to " + to + ".");
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + to, e);
    }
  }
}
