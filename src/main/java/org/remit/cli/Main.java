package org.remit.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The command line of Remit.
public final class Main {

  private static final int WRONG_USAGE = 2;

  /// Held here, since a logger that nobody holds forgets its level.
  private static final Logger LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  static List<Command> commands() {
    return List.of(
        new AskCommand(),
        new ServeCommand(),
        new IngestCommand(),
        new ShowCommand(),
        new QueryCommand(),
        new CompareCommand(),
        new ExportCommand(),
        new ValidateCommand(),
        new EvaluateCommand(),
        new TrainCommand(),
        new TimeCommand());
  }

  public static void main(String[] words) {
    LUCENE.setLevel(Level.SEVERE); // it advises a JVM flag at every start
    System.exit(run(List.of(words), Console.system()));
  }

  /// Runs one command line and gives its exit code.
  static int run(List<String> words, Console console) {
    if (words.isEmpty() || words.getFirst().equals("--help") || words.getFirst().equals("help")) {
      usage(console);
      return words.isEmpty() ? WRONG_USAGE : 0;
    }
    Command command =
        commands().stream().filter(c -> c.name().equals(words.getFirst())).findFirst().orElse(null);
    if (command == null) {
      console.note("there is no command \"" + words.getFirst() + "\": see remit --help");
      return WRONG_USAGE;
    }
    List<String> rest = words.subList(1, words.size());
    if (rest.contains("--help")) {
      help(command, console);
      return 0;
    }
    try {
      return command.run(Arguments.read(rest, command), console);
    } catch (UsageException e) {
      console.note(String.valueOf(e.getMessage()));
      console.note("see: remit " + command.name() + " --help");
      return WRONG_USAGE;
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      console.note(e.getMessage() + reason(e));
      return 1;
    }
  }

  /// What lies behind a failed read or write, in a word.
  private static String reason(RuntimeException e) {
    Throwable cause = e.getCause();
    return e instanceof UncheckedIOException && cause != null
        ? " (" + cause.getClass().getSimpleName() + ")"
        : "";
  }

  private static void usage(Console console) {
    console.line("Usage: remit COMMAND [OPTIONS]");
    console.line("");
    for (Command command : commands()) {
      console.line(String.format("  %-10s %s", command.name(), command.summary()));
    }
    console.line("");
    console.line("remit COMMAND --help tells the options of a command.");
    console.line("Exit codes: 0 done, 1 found something wrong in the input, 2 wrong usage.");
  }

  private static void help(Command command, Console console) {
    console.line("Usage: remit " + command.name() + " " + command.operands());
    console.line("");
    console.line(command.summary());
    console.line("");
    for (Command.Option option : command.options()) {
      String name = option.value().isEmpty() ? option.name() : option.name() + " " + option.value();
      console.line(String.format("  %-18s %s", name, option.help()));
    }
  }
}
