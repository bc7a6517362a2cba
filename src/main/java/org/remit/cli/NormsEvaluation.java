package org.remit.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.evaluation.ExtractionReport;
import org.remit.evaluation.ExtractionScores;
import org.remit.evaluation.ReadingComparison;
import org.remit.extraction.NormExtractor;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphWriter;
import org.remit.graph.NormGraph;
import org.remit.ingest.Ingest;
import org.remit.language.CoreNlpLanguage;
import org.remit.norm.Reading;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

/// `remit evaluate --norms`: drafts the norms of documents whose norms have been reviewed, and
/// prints how near the draft comes.
final class NormsEvaluation {

  private static final String NORMS = "norms.ttl";

  private final Vocabulary vocabulary = Vocabulary.load();
  private final SequencedMap<String, ExtractionScores> scores = new LinkedHashMap<>();
  private int sentences;
  private long nanos;

  private NormsEvaluation() {}

  /// @param documents which ones; all that have reviewed norms where none is named
  static void print(List<String> documents, int misses, boolean json, Console console) {
    List<Path> folders = folders(documents);
    NormsEvaluation evaluation = new NormsEvaluation();
    NormExtractor extractor = new NormExtractor(new CoreNlpLanguage(), evaluation.vocabulary);
    folders.forEach(folder -> evaluation.add(folder, extractor));
    ExtractionReport report = new ExtractionReport(evaluation.scores);
    console.line(json ? report.json() : report.table());
    if (misses > 0) {
      console.line(report.misses(misses));
    }
    console.note(
        String.format(
            Locale.ROOT,
            "%d sentences drafted, %.0f in a second of processor time",
            evaluation.sentences,
            evaluation.sentences / Math.max(1e-9, evaluation.nanos / 1e9)));
  }

  private static List<Path> folders(List<String> documents) {
    List<Path> reviewed =
        Ingest.folders(Home.protocols()).stream()
            .filter(folder -> Files.isRegularFile(folder.resolve(NORMS)))
            .toList();
    for (String document : documents) {
      if (reviewed.stream().noneMatch(folder -> folder.endsWith(document))) {
        throw new UsageException("there are no reviewed norms of a document \"" + document + "\"");
      }
    }
    return reviewed.stream()
        .filter(folder -> documents.isEmpty() || documents.stream().anyMatch(folder::endsWith))
        .toList();
  }

  private void add(Path folder, NormExtractor extractor) {
    Source source = SourceReader.read(folder);
    ClauseTree tree = ClauseParser.parse(source);
    EditionGraph edition = GraphWriter.write(tree, vocabulary);
    List<Reading> reviewed =
        NormGraph.read(
            NormGraph.read(source.edition(), folder.resolve(NORMS)).graph(),
            edition.graph(),
            edition.name());
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Reading> drafted = extractor.read(tree);
    nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
    sentences += drafted.size();
    scores.put(source.id(), ReadingComparison.of(drafted, reviewed));
  }
}
