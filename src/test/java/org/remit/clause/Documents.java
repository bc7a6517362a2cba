package org.remit.clause;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.SourceReader;

/// The texts that the tests of this package read: the protocols that Remit comes with, and made-up
/// ones in other styles.
final class Documents {

  private static final Path PROTOCOLS = Path.of("data/protocols");
  private static final Path STYLES = Path.of("src/test/resources/org/remit/clause/styles");

  private Documents() {}

  /// The identifiers of the protocols in the data folder.
  static List<String> protocols() {
    return names(PROTOCOLS, "").stream()
        .filter(name -> Files.exists(PROTOCOLS.resolve(name).resolve("document.yaml")))
        .toList();
  }

  /// The names of the made-up documents, without their ending.
  static List<String> styles() {
    return names(STYLES, ".txt");
  }

  private static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source protocol(String id) {
    return SourceReader.read(PROTOCOLS.resolve(id));
  }

  static Source style(String name) {
    return source(SourceReader.bytes(STYLES.resolve(name + ".txt")));
  }

  static Source source(String text) {
    return source(text.getBytes(StandardCharsets.UTF_8));
  }

  static Source source(byte[] bytes) {
    Edition edition =
        new Edition(
            "made-up",
            "Anytown Council",
            false,
            "made up",
            "Protocol",
            null,
            "none",
            EditionStatus.NOT_STATED,
            "made up",
            "made up",
            "made-up.txt",
            SourceReader.sha256(bytes));
    return SourceReader.of(edition, bytes);
  }

  static ClauseTree parse(String text) {
    return ClauseParser.parse(source(text));
  }
}
