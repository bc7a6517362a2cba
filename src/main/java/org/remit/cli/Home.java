package org.remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.remit.answer.Answerer;
import org.remit.graph.Conformance;
import org.remit.graph.Terms;
import org.remit.ingest.Ingest;
import org.remit.language.Embedder;
import org.remit.language.OnnxEmbedder;
import org.remit.source.SourceReader;
import org.remit.store.KnowledgeBase;
import org.remit.store.Meaning;
import org.remit.vocabulary.Vocabulary;

/// Everything a command works with, put together: the store, opened and filled with the documents
/// that come with Remit.
final class Home implements AutoCloseable {

  static final Command.Option STORE =
      new Command.Option("--store", "DIR", "the folder of the store (or REMIT_STORE)");

  private static final String WORDINGS =
      Terms.PREFIXES + "SELECT DISTINCT ?wording WHERE { ?question " + Terms.WORDED + " ?wording }";

  private final Embedder embedder;
  private final Meaning meaning;
  private final Vocabulary vocabulary;
  private final Conformance conformance;
  private final KnowledgeBase base;
  private final Consumer<String> progress;

  private Home(
      Embedder embedder,
      Meaning meaning,
      Vocabulary vocabulary,
      Conformance conformance,
      KnowledgeBase base,
      Consumer<String> progress) {
    this.embedder = embedder;
    this.meaning = meaning;
    this.vocabulary = vocabulary;
    this.conformance = conformance;
    this.base = base;
    this.progress = progress;
  }

  /// Opens the store that the arguments name, and fills it if the documents that come with Remit
  /// are not in it as they are now.
  static Home open(Arguments arguments, Console console) {
    return open(arguments, console, UnaryOperator.identity());
  }

  /// Opens it with something put around the meaning of texts.
  static Home open(Arguments arguments, Console console, UnaryOperator<Meaning> around) {
    return filled(arguments, new OnnxEmbedder(), Learned.load(), console, around);
  }

  /// Opens it to learn from it, even where what was learned before fits no more.
  static Home openToLearn(Arguments arguments, Console console) {
    OnnxEmbedder embedder = new OnnxEmbedder();
    Learned learned = Learned.loadFor(embedder);
    return filled(arguments, embedder, learned, console, UnaryOperator.identity());
  }

  private static Home filled(
      Arguments arguments,
      Embedder embedder,
      Learned learned,
      Console console,
      UnaryOperator<Meaning> around) {
    Path store = store(arguments);
    Home home = open(store, embedder, learned, console::note, around);
    home.fill(store, protocols());
    return home;
  }

  /// Opens another store, filled with other documents.
  Home beside(Path store, Path protocols, Embedder embedder, Learned learned) {
    Home home = open(store, embedder, learned, progress, UnaryOperator.identity());
    home.fill(store, protocols);
    return home;
  }

  private static Home open(
      Path store,
      Embedder embedder,
      Learned learned,
      Consumer<String> progress,
      UnaryOperator<Meaning> around) {
    Conformance conformance = Conformance.load();
    Meaning meaning = around.apply(new EmbeddedMeaning(embedder, learned));
    KnowledgeBase base = KnowledgeBase.open(store, conformance.concepts(), meaning, progress);
    return new Home(embedder, meaning, Vocabulary.load(), conformance, base, progress);
  }

  /// The folder of the store: `--store`, else `REMIT_STORE`, else `store` beside the launcher.
  static Path store(Arguments arguments) {
    String environment = System.getenv("REMIT_STORE");
    String otherwise =
        environment != null && !environment.isBlank()
            ? environment
            : root().resolve("store").toString();
    return Path.of(arguments.value(STORE.name()).orElse(otherwise));
  }

  /// The folder that Remit itself lies in.
  static Path root() {
    return Path.of(System.getProperty("remit.home", ".")).toAbsolutePath().normalize();
  }

  static Path protocols() {
    return root().resolve("data").resolve("protocols");
  }

  private void fill(Path store, Path protocols) {
    if (!Files.isDirectory(protocols)) {
      return;
    }
    Path mark = store.resolve("filled-from.txt");
    String wanted = fingerprint(protocols);
    try {
      boolean filled =
          Files.exists(mark)
              && Files.readString(mark).strip().equals(wanted)
              && !base.editions().isEmpty();
      if (!filled) {
        ingest().folders(Ingest.folders(protocols));
        Files.writeString(mark, wanted + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + mark, e);
    }
  }

  /// Changes with any file that the store is filled from.
  private static String fingerprint(Path protocols) {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(protocols, root().resolve("ontology"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk = Files.walk(folder)) {
          walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + folder, e);
        }
      }
    }
    StringBuilder all = new StringBuilder();
    files.forEach(
        f -> all.append(f.getFileName()).append(SourceReader.sha256(SourceReader.bytes(f))));
    return SourceReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  Ingest ingest() {
    return new Ingest(base, vocabulary, conformance, progress);
  }

  Embedder embedder() {
    return embedder;
  }

  KnowledgeBase base() {
    return base;
  }

  Meaning meaning() {
    return meaning;
  }

  Conformance conformance() {
    return conformance;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// What answers questions. The model is loaded beside the reading of the facts, since both take a
  /// while.
  Answerer answerer() {
    var _ = CompletableFuture.runAsync(() -> meaning.of(List.of("Who decides?")));
    return new Answerer(base, vocabulary);
  }

  /// Many questions, no two alike: the wordings of the editorial questions, in a mixed order that
  /// is always the same.
  List<String> wordings() {
    List<String> wordings =
        new ArrayList<>(
            base.select(WORDINGS).rows().stream()
                .map(row -> row.getOrDefault("wording", ""))
                .sorted()
                .toList());
    Collections.shuffle(wordings, new Random(1));
    return wordings;
  }

  @Override
  public void close() {
    base.close();
    embedder.close();
  }
}
