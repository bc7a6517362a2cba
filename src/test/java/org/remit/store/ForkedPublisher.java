package org.remit.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.remit.source.EditionStatus;
import org.remit.source.Source;

/// A process of its own that opens a store and publishes into it, telling on its standard output
/// how far it has come, so that it can be killed there.
final class ForkedPublisher implements AutoCloseable {

  private final Process process;
  private final BufferedReader told;

  private ForkedPublisher(Process process) {
    this.process = process;
    this.told = process.inputReader(StandardCharsets.UTF_8);
  }

  static ForkedPublisher start(Path store, String task) throws IOException {
    String tests = System.getProperty("surefire.test.class.path");
    String classes = tests != null ? tests : System.getProperty("java.class.path");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            ForkedPublisher.class.getName(),
            store.toString(),
            task);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", classes);
    builder.redirectError(new File(store.toFile(), "errors.txt"));
    return new ForkedPublisher(builder.start());
  }

  /// Waits until the process tells something that begins so.
  String await(String beginning) throws IOException {
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.startsWith(beginning)) {
        return line;
      }
    }
    throw new IOException("the process ended before it told \"" + beginning + "\"");
  }

  /// Kills it, without a chance to tidy up.
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /// The document in its nth version: each has one clause more.
  static Source version(int n) {
    StringBuilder text = new StringBuilder("Version " + n + "\n\n");
    for (int i = 1; i <= n; i++) {
      text.append(i).append(". Officers reply to question ").append(i).append(".\n\n");
    }
    return Protocols.source("growing", text.toString(), null, EditionStatus.NOT_STATED);
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Meaning telling = new WatchedMeaning(texts -> out.println("meaning"));
    try (KnowledgeBase base =
        KnowledgeBase.open(Path.of(arguments[0]), Protocols.vocabulary(), telling, out::println)) {
      out.println("holding");
      for (int n = 1; arguments[1].equals("publish"); n++) {
        out.println("begin " + n);
        base.publish(List.of(Protocols.plain(version(n))));
        out.println("end " + n);
      }
      int ended = System.in.read();
      out.println("asked to end " + ended);
    }
  }
}
