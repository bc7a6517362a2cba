package org.remit.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

/// The documents that come with Remit, read once, and small ones made up on the spot.
final class SampleTree {

  static final List<String> DOCUMENTS =
      List.of("colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire");

  static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final Map<String, ClauseTree> TREES = new ConcurrentHashMap<>();

  private SampleTree() {}

  static ClauseTree of(String document) {
    return TREES.computeIfAbsent(
        document, id -> ClauseParser.parse(SourceReader.read(Path.of("data", "protocols", id))));
  }

  static EditionGraph graph(ClauseTree tree) {
    return GraphWriter.write(tree, VOCABULARY);
  }

  static ClauseTree text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Edition edition =
        new Edition(
            "example",
            "Example Borough Council",
            false,
            "its cover",
            "Protocol",
            LocalDate.of(2024, 5, 1),
            "on the cover",
            EditionStatus.DRAFT,
            "its cover",
            "made up",
            "protocol.txt",
            SourceReader.sha256(bytes));
    return ClauseParser.parse(SourceReader.of(edition, bytes));
  }
}
