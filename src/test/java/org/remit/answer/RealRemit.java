package org.remit.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.remit.cli.EmbeddedMeaning;
import org.remit.cli.Learned;
import org.remit.graph.Conformance;
import org.remit.ingest.Ingest;
import org.remit.language.SharedLanguage;
import org.remit.store.KnowledgeBase;
import org.remit.store.Meaning;
import org.remit.vocabulary.Vocabulary;

/// The product as it is served: the five documents in a TDB2 store with the real model, put
/// together once for all tests of a run. The vectors are kept between runs, since they take
/// longest.
public final class RealRemit {

  private static final Path STORE = Path.of("target", "test-store");

  private static final RealRemit ONLY = new RealRemit();

  private final KnowledgeBase base;
  private final Answerer answerer;

  private RealRemit() {
    try {
      Files.createDirectories(STORE);
      delete(STORE.resolve("graph"));
      delete(STORE.resolve("index"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + STORE, e);
    }
    Conformance conformance = Conformance.load();
    Vocabulary vocabulary = Vocabulary.load();
    Meaning meaning = new EmbeddedMeaning(SharedLanguage.embedder(), Learned.load());
    base = KnowledgeBase.open(STORE, conformance.concepts(), meaning, note -> {});
    new Ingest(base, vocabulary, conformance, note -> {})
        .folders(Ingest.folders(Path.of("data", "protocols")));
    answerer = new Answerer(base, vocabulary);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var walk = Files.walk(folder)) {
        for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  public static KnowledgeBase base() {
    return ONLY.base;
  }

  public static Answerer answerer() {
    return ONLY.answerer;
  }
}
