package org.remit.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.remit.clause.ClauseParser;
import org.remit.language.SharedLanguage;
import org.remit.norm.Norm;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

/// Texts read by the extractor.
final class Drafting {

  private static final NormExtractor EXTRACTOR =
      new NormExtractor(SharedLanguage.language(), Vocabulary.load());

  private Drafting() {}

  static List<Norm> norms(String text) {
    return readings(text).stream().map(Reading::norms).flatMap(List::stream).toList();
  }

  static List<Reading> readings(String text) {
    Edition edition =
        new Edition(
            "example",
            "",
            false,
            "",
            "",
            null,
            "",
            EditionStatus.NOT_STATED,
            "",
            "",
            "",
            "0".repeat(64));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.read(ClauseParser.parse(SourceReader.of(edition, bytes)));
  }
}
