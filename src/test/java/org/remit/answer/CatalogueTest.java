package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.remit.graph.Conformance;
import org.remit.ingest.Ingest;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.SourceReader;
import org.remit.store.BagOfWords;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

final class CatalogueTest {

  private static final String TEXT =
      """
      1. Gifts and hospitality

      1.1 An officer must tell the Monitoring Officer of every gift.

      2. Correspondence

      2.1 Letters about council tax are answered within 5 working days.
      """;

  @Test
  void whatADocumentHasAHeadingForIsNoOutsideMatterThere() {
    Vocabulary vocabulary = Vocabulary.load();
    Conformance conformance = Conformance.load();
    try (KnowledgeBase base = KnowledgeBase.inMemory(conformance.concepts(), BagOfWords.PLAIN)) {
      byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
      Edition edition =
          new Edition(
              "vale",
              "Vale Council",
              false,
              "",
              "Protocol",
              null,
              "",
              EditionStatus.NOT_STATED,
              "",
              "",
              "vale.txt",
              SourceReader.sha256(bytes));
      new Ingest(base, vocabulary, conformance, note -> {}).source(SourceReader.of(edition, bytes));
      Catalogue catalogue = new Catalogue(base);
      String gifts = outside("Gifts and hospitality");
      assertThat(catalogue.speaksOf(gifts, "vale")).isTrue();
      assertThat(catalogue.speaksOf(gifts, null)).isTrue();
      assertThat(catalogue.speaksOf(gifts, "another")).isFalse();
      assertThat(catalogue.speaksOf(outside("Council tax and business rates"), "vale")).isFalse();
    }
  }

  private static String outside(String label) {
    return Vocabulary.load().concepts(Scheme.TOPIC).stream()
        .filter(topic -> topic.label().equals(label) && topic.coveredBy().isPresent())
        .findFirst()
        .orElseThrow()
        .iri();
  }
}
