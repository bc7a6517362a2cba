package org.remit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.SourceReader;

/// Finds the text that a command names: a document that comes with Remit, or any file.
final class Documents {

  private Documents() {}

  static Source source(String name) {
    Path folder = Home.protocols().resolve(name);
    if (name.matches("[a-z0-9-]+") && Files.exists(folder.resolve("document.yaml"))) {
      return SourceReader.read(folder);
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is neither a document nor a file \"" + name + "\"");
    }
    byte[] bytes = SourceReader.bytes(file);
    String id =
        String.valueOf(file.getFileName())
            .replaceFirst("\\.[^.]*$", "")
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    Edition edition =
        new Edition(
            id.isEmpty() ? "document" : id,
            "not stated",
            true,
            "a file that is only looked at",
            String.valueOf(file.getFileName()),
            null,
            "none stated",
            EditionStatus.NOT_STATED,
            "a file that is only looked at",
            "not stated",
            String.valueOf(file.getFileName()),
            SourceReader.sha256(bytes));
    return SourceReader.of(edition, bytes);
  }
}
