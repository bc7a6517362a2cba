package org.remit.comparison;

import java.nio.file.Path;
import java.util.List;
import org.remit.answer.Relations;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.graph.ClauseRelations;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphWriter;
import org.remit.graph.NormGraph;
import org.remit.norm.Reading;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

/// The five documents with their reviewed norms and relations, read from their files once for all
/// tests of a run.
final class ProtocolsOfTheFive {

  static final List<String> DOCUMENTS =
      List.of("colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire");

  static final Vocabulary VOCABULARY = Vocabulary.load();

  static final List<Protocol> ALL =
      DOCUMENTS.stream().map(document -> protocol(document, true)).toList();

  static final Collation COLLATION = new Collation(ALL, VOCABULARY);

  private ProtocolsOfTheFive() {}

  static Source source(String document) {
    return SourceReader.read(folder(document));
  }

  private static Path folder(String document) {
    return Path.of("data", "protocols", document);
  }

  /// @param related whether with what people have reviewed of how its clauses stand to others
  static Protocol protocol(String document, boolean related) {
    Source source = source(document);
    Relations relations =
        Relations.of(
            ClauseRelations.of(
                ClauseRelations.read(document, folder(document).resolve("relations.ttl")).graph()));
    return Protocol.of(
        source.edition(), readings(source), List.of(), related ? relations : Relations.NONE);
  }

  static List<Reading> readings(Source source) {
    ClauseTree tree = ClauseParser.parse(source);
    EditionGraph edition = GraphWriter.write(tree, VOCABULARY);
    Path norms = folder(source.id()).resolve("norms.ttl");
    return NormGraph.read(
        NormGraph.read(source.edition(), norms).graph(), edition.graph(), edition.name());
  }
}
