package org.remit.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.remit.graph.ClauseRelations;
import org.remit.graph.GraphReader;
import org.remit.graph.NamedGraph;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// The published facts, and the ways to ask for them. Safe for many readers beside one writer.
public interface KnowledgeBase extends AutoCloseable {

  /// The reference engine: keeps nothing on disk and looks at everything for each search.
  ///
  /// @param vocabulary the concept schemes, published beside the documents
  static KnowledgeBase inMemory(NamedGraph vocabulary, Meaning meaning) {
    return new Engine(
        Facts.inMemory(),
        vocabulary,
        meaning,
        new NaiveIndex.Maker(meaning),
        new WordIndex.Maker(meaning, null, note -> {}));
  }

  /// The product's engine: Jena TDB2 holds the facts, Lucene finds passages in them. The folder is
  /// made if there is none.
  ///
  /// @param progress told in short notes what takes time
  /// @throws IllegalStateException where another process holds the store
  static KnowledgeBase open(
      Path folder, NamedGraph vocabulary, Meaning meaning, Consumer<String> progress) {
    return new Engine(
        Facts.open(folder.resolve("graph"), progress),
        vocabulary,
        meaning,
        new LuceneIndex.Maker(folder, meaning, progress),
        new WordIndex.Maker(meaning, folder.resolve("words.bin"), progress));
  }

  /// Publishes documents in one transaction: each replaces whatever was held under its identifier.
  /// Killed at any moment, the old state or the new one is served, never half.
  void publish(List<Publication> publications);

  /// The edition held of each document, by the document's identifier.
  List<Edition> editions();

  /// A document's clauses in reading order; empty where it is not held.
  List<StoredClause> clauses(String document);

  /// The text of a document's source; "" where it is not held.
  String sourceText(String document);

  /// A document's oddities; empty where it is not held.
  List<GraphReader.StoredIssue> issues(String document);

  /// What belongs to a document's clauses, as editors have written; empty where they have not.
  ClauseRelations relations(String document);

  /// What each sentence of a document says, in reading order: as people have reviewed it or, where
  /// nobody has, as it was read by rule. Each reading says which; empty where the document is not
  /// held.
  List<Reading> readings(String document);

  /// Runs a SPARQL SELECT or ASK over all facts and the vocabulary.
  ///
  /// @throws IllegalArgumentException saying where, if it is not well-formed or is no such query
  Rows select(String sparql);

  /// The passages that fit best by words, by meaning or by the questions they answer: the best of
  /// each, without doubles, sorted by clause IRI. Ranking them is the asker's affair.
  Found search(Search search);

  /// A word as it was meant that nobody writes in this way: the likest of those that the documents
  /// and the questions about them use. Empty where it may be right as it stands, or none is like
  /// it.
  Optional<String> respelled(String word);

  /// Writes all facts.
  ///
  /// @param format `nq` for sorted N-Quads, `nt` for sorted N-Triples without the graphs' names,
  ///   `trig` or `jsonld`
  void export(String format, OutputStream out);

  /// Changes whenever the facts do.
  String fingerprint();

  @Override
  void close();
}
