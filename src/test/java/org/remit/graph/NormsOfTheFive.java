package org.remit.graph;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.norm.Reading;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

/// The five documents with their reviewed norms, read once for all tests of a run.
final class NormsOfTheFive {

  static final List<String> DOCUMENTS =
      List.of("colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire");

  private static final Map<String, Document> READ = new LinkedHashMap<>();
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private NormsOfTheFive() {}

  record Document(
      Source source, ClauseTree tree, EditionGraph edition, Graph norms, List<Reading> readings) {}

  static Path file(String document) {
    return Path.of("data", "protocols", document, "norms.ttl");
  }

  static synchronized Document of(String document) {
    return READ.computeIfAbsent(document, NormsOfTheFive::read);
  }

  private static Document read(String document) {
    return read(SourceReader.read(Path.of("data", "protocols", document)));
  }

  static Document read(Source source) {
    ClauseTree tree = ClauseParser.parse(source);
    EditionGraph edition = GraphWriter.write(tree, VOCABULARY);
    Graph norms = NormGraph.read(source.edition(), file(source.id())).graph();
    List<Reading> readings = NormGraph.read(norms, edition.graph(), edition.name());
    return new Document(source, tree, edition, norms, readings);
  }
}
