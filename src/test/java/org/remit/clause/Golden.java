package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that says what a test's result looked like when somebody last read and approved it.
///
/// With `-Dgolden=update` a file is rewritten where its content really changed; a build server
/// never rewrites any.
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/remit/clause");

  private Golden() {}

  /// Compares a result with the golden of that name, or rewrites the golden.
  static void matches(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      String expected = Files.exists(file) ? Files.readString(file) : "";
      if (updating() && !expected.equals(actual)) {
        Files.writeString(file, actual);
      } else {
        assertThat(actual)
            .as("%s differs: read the change, then run with -Dgolden=update", name)
            .isEqualTo(expected);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write " + file, e);
    }
  }

  private static boolean updating() {
    boolean asked = "update".equals(System.getProperty("golden"));
    if (asked && System.getenv("CI") != null) {
      throw new IllegalStateException("a build server compares goldens and never updates them");
    }
    return asked;
  }
}
