package org.remit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.remit.answer.PathJoiner;
import org.remit.answer.Relations;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.comparison.Collation;
import org.remit.comparison.Health;
import org.remit.comparison.Protocol;
import org.remit.graph.ClauseRelations;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphWriter;
import org.remit.graph.NormGraph;
import org.remit.ingest.Ingest;
import org.remit.norm.Reading;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

/// The documents that come with Remit, read from their files, so that a document can be looked at
/// beside them while the store is in use.
final class Neighbours {

  private final Vocabulary vocabulary;

  Neighbours(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// What the keeper of a document may want to look at.
  Health health(ClauseTree tree, List<Reading> readings) {
    Source source = tree.source();
    Path own = Home.protocols().resolve(source.id());
    Relations relations = isThere(own, source) ? relations(source.id(), own) : Relations.NONE;
    List<Protocol> all = new ArrayList<>();
    all.add(Protocol.of(source.edition(), readings, List.of(), relations));
    if (!relations.states().isEmpty()) {
      Ingest.folders(Home.protocols()).stream()
          .filter(folder -> !folder.equals(own))
          .forEach(folder -> all.add(protocol(folder)));
    }
    return new Collation(all, vocabulary)
        .health(
            tree,
            new PathJoiner(source.edition(), source.text(), vocabulary).join(readings),
            LocalDate.now(ZoneOffset.UTC))
        .orElseThrow();
  }

  /// Whether a text is the one that comes with Remit, and no other of the same name.
  private static boolean isThere(Path folder, Source source) {
    return Files.exists(folder.resolve("relations.ttl"))
        && SourceReader.read(folder).edition().sha256().equals(source.edition().sha256());
  }

  private Protocol protocol(Path folder) {
    Source source = SourceReader.read(folder);
    Path norms = folder.resolve("norms.ttl");
    Path relations = folder.resolve("relations.ttl");
    EditionGraph edition = GraphWriter.write(ClauseParser.parse(source), vocabulary);
    List<Reading> readings =
        Files.exists(norms) ? NormGraph.read(source.edition(), edition, norms) : List.of();
    return Protocol.of(
        source.edition(),
        readings,
        List.of(),
        Files.exists(relations) ? relations(source.id(), folder) : Relations.NONE);
  }

  private static Relations relations(String document, Path folder) {
    return Relations.of(ClauseRelations.in(document, folder.resolve("relations.ttl")));
  }
}
