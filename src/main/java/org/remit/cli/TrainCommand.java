package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.remit.language.WordMap;
import org.remit.training.WordMapTraining;

/// `remit train`: learns from the editorial questions what carries over to documents without any,
/// and writes it to `data/ranking`.
final class TrainCommand implements Command {

  @Override
  public String name() {
    return "train";
  }

  @Override
  public String summary() {
    return "Learns from the editorial questions what helps documents without any (a minute or two).";
  }

  @Override
  public String operands() {
    return "[OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--to", "FILE", "where to write it (data/ranking/word-map.txt)"), Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Path to =
        arguments
            .value("--to")
            .map(Path::of)
            .orElse(Home.root().resolve("data").resolve("ranking").resolve("word-map.txt"));
    try (Home home = Home.open(arguments, console)) {
      var lessons = Lessons.of(home.base(), home.embedder(), console::note);
      WordMap map = new WordMapTraining(console::note).learn(List.copyOf(lessons.values()));
      Files.writeString(to, map.written());
      console.line("Learned from " + lessons.size() + " documents; written to " + to + ".");
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + to, e);
    }
  }
}
