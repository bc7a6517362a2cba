package org.remit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.remit.clause.ClauseTree;
import org.remit.graph.Conformance;
import org.remit.graph.GraphWriter;
import org.remit.ingest.Drafter;
import org.remit.ingest.SentenceReader;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Vocabulary;

/// Finds the text that a command names: a document that comes with Remit, any file, or a document
/// that somebody has added to the store.
final class Documents {

  private Documents() {}

  /// A text with what is known of its sentences beforehand.
  ///
  /// @param reviewed the file with what people have reviewed of it
  /// @param held its readings in the store, for a document that was added there
  record Found(Source source, Optional<Path> reviewed, List<Reading> held) {

    Found {
      held = List.copyOf(held);
    }

    /// What its sentences say.
    ///
    /// @param extracted whether what people have reviewed is to be left aside
    List<Reading> readings(
        ClauseTree tree, Vocabulary vocabulary, boolean extracted, Console console) {
      Drafter drafter = Drafter.extractor(vocabulary);
      if (extracted || (reviewed.isEmpty() && held.isEmpty())) {
        return SentenceReader.drafts(tree, drafter, console::note);
      }
      if (!held.isEmpty()) {
        return held;
      }
      return new SentenceReader(Conformance.load(), drafter, console::note)
          .read(tree, GraphWriter.write(tree, vocabulary), reviewed)
          .all();
    }
  }

  static Found find(Arguments arguments, Console console) {
    String name = arguments.only("document or file");
    Path folder = Home.protocols().resolve(name);
    boolean identifier = name.matches("[a-z0-9-]+");
    if (identifier && Files.exists(folder.resolve("document.yaml"))) {
      Optional<Path> norms = Optional.of(folder.resolve("norms.ttl")).filter(Files::exists);
      return new Found(SourceReader.read(folder), norms, List.of());
    }
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return new Found(looked(file), Optional.empty(), List.of());
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(name + " is a folder: name a text file in it");
    }
    if (identifier && Files.isDirectory(Home.store(arguments).resolve("graph"))) {
      Optional<Found> held = held(name, arguments, console);
      if (held.isPresent()) {
        return held.get();
      }
    }
    throw new UsageException(
        "there is neither a document nor a file \""
            + name
            + "\"; a text that is to be looked at needs no more than its path");
  }

  private static Optional<Found> held(String name, Arguments arguments, Console console) {
    try (Home home = Home.open(arguments, console)) {
      KnowledgeBase base = home.base();
      return base.editions().stream()
          .filter(edition -> edition.document().equals(name))
          .findFirst()
          .map(edition -> {
            Source source = new Source(edition, base.sourceText(name), List.of());
            return new Found(source, Optional.empty(), base.readings(name));
          });
    }
  }

  private static Source looked(Path file) {
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
            "No date stated",
            EditionStatus.NOT_STATED,
            "a file that is only looked at",
            "not stated",
            String.valueOf(file.getFileName()),
            SourceReader.sha256(bytes));
    return SourceReader.of(edition, bytes);
  }
}
