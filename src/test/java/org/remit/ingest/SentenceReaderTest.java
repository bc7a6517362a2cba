package org.remit.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.extraction.NormExtractor;
import org.remit.graph.Conformance;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphWriter;
import org.remit.graph.NormGraph;
import org.remit.graph.StaleReview;
import org.remit.language.SharedLanguage;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Vocabulary;

class SentenceReaderTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Conformance CONFORMANCE = Conformance.load();
  private static final NormExtractor EXTRACTOR =
      new NormExtractor(SharedLanguage.language(), VOCABULARY);

  private static final String TEXT =
      """
      North Shire Protocol

      1. Enquiries

      1.1 Officers must reply to members within five working days. Members may remind them.

      1.2 Members must not:

      (a) shout at officers;
      (b) ask officers to break the law.

      2. Problems

      2.1 If a member is not satisfied, the member may complain to the Chief Executive.
      """;

  private final List<String> notes = new ArrayList<>();

  private final SentenceReader reader =
      new SentenceReader(CONFORMANCE, EXTRACTOR::read, notes::add);

  private static Source source(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Edition edition =
        new Edition(
            "north-shire",
            "North Shire Council",
            false,
            "given",
            "Protocol",
            null,
            "none stated",
            EditionStatus.IN_FORCE,
            "given",
            "made up",
            "north.txt",
            SourceReader.sha256(bytes));
    return SourceReader.of(edition, bytes);
  }

  private Readings read(String text, Optional<Path> norms) {
    ClauseTree tree = ClauseParser.parse(source(text));
    return reader.read(tree, GraphWriter.write(tree, VOCABULARY), norms);
  }

  /// The file of what a person has confirmed of a text: all of it, or only its first sentences.
  private static Path reviewed(Path folder, String text, int sentences) throws IOException {
    Source source = source(text);
    ClauseTree tree = ClauseParser.parse(source);
    EditionGraph edition = GraphWriter.write(tree, VOCABULARY);
    List<Reading> readings =
        EXTRACTOR.read(tree).stream().limit(sentences).map(SentenceReaderTest::confirmed).toList();
    String turtle = NormGraph.turtle(NormGraph.write(readings, source), edition);
    return Files.writeString(folder.resolve("norms.ttl"), turtle);
  }

  private static Reading confirmed(Reading draft) {
    List<Norm> norms =
        draft.norms().stream()
            .map(norm -> norm.with(norm.frame().withGrounding(by(norm))))
            .toList();
    return new Reading(
        draft.id(),
        draft.clause(),
        draft.citation(),
        draft.spans(),
        draft.text(),
        draft.standing(),
        draft.kind(),
        norms,
        draft.escalation(),
        draft.topics(),
        draft.reason(),
        draft.rule(),
        true);
  }

  private static Grounding by(Norm norm) {
    Grounding draft = norm.grounding();
    return new Grounding(draft.clause(), draft.spans(), draft.rule(), "remit reviewer");
  }

  private static List<String> texts(Readings readings, boolean reviewed) {
    return readings.all().stream()
        .filter(reading -> reading.reviewed() == reviewed)
        .map(Reading::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void documentThatPeopleHaveReviewedNeedsNoExtractor(String id) {
    Path folder = Path.of("data", "protocols", id);
    SentenceReader alone =
        new SentenceReader(
            CONFORMANCE,
            tree -> {
              throw new IllegalStateException("asked for a draft of " + tree.source().id());
            },
            notes::add);
    ClauseTree tree = ClauseParser.parse(SourceReader.read(folder));

    Readings readings =
        alone.read(
            tree, GraphWriter.write(tree, VOCABULARY), Optional.of(folder.resolve("norms.ttl")));

    assertThat(readings.drafts()).isZero();
    assertThat(readings.staleReviews()).isEmpty();
    assertThat(notes).isEmpty();
  }

  @Test
  void textWrappedAtAMarginIsDraftedLikeOneThatIsNot() {
    String wrapped =
        TEXT.replace("within five", "within\n    five")
            .replace("to break the law", "to\n    break the law")
            .replace("the member may complain", "the\n    member may complain");
    Readings readings = read(wrapped, Optional.empty());

    assertThat(readings.withheld()).isEmpty();
    assertThat(readings.all())
        .extracting(Reading::text, reading -> reading.norms().size())
        .containsExactlyElementsOf(
            read(TEXT, Optional.empty()).all().stream()
                .map(reading -> tuple(reading.text(), reading.norms().size()))
                .toList());
  }

  @Test
  void whatNobodyHasReviewedIsDrafted() {
    Readings readings = read(TEXT, Optional.empty());

    assertThat(texts(readings, true)).isEmpty();
    assertThat(readings.withheld()).isEmpty();
    assertThat(readings.all())
        .filteredOn(reading -> reading.kind() == SentenceKind.NORM)
        .hasSizeGreaterThan(3)
        .allMatch(reading -> reading.rule() != null)
        .flatExtracting(Reading::norms)
        .extracting(Norm::grounding)
        .allMatch(grounds -> !grounds.reviewed() && grounds.rule() != null);
    assertThat(notes).first().asString().contains("north-shire");
  }

  @Test
  void reviewWinsSentenceBySentence(@TempDir Path folder) throws IOException {
    Path norms = reviewed(folder, TEXT, 3);
    String before = Files.readString(norms);

    Readings readings = read(TEXT, Optional.of(norms));

    assertThat(texts(readings, true)).hasSize(3);
    assertThat(texts(readings, false)).contains("shout at officers;", "Members may remind them.");
    assertThat(readings.staleReviews()).isEmpty();
    assertThat(readings.all()).extracting(Reading::span).isSorted().doesNotHaveDuplicates();
    assertThat(Files.readString(norms)).isEqualTo(before);
  }

  @Test
  void reviewsFollowTheirWordsWhenTheTextAroundThemChanges(@TempDir Path folder)
      throws IOException {
    Path norms = reviewed(folder, TEXT, 99);
    String later =
        TEXT.replace("1.2 Members", "1.2 This is new 😀.\n\n1.3 Members")
            .replace("North Shire Protocol", "North Shire Protocol, revised");

    Readings readings = read(later, Optional.of(norms));

    assertThat(texts(readings, false))
        .containsExactly("North Shire Protocol, revised", "This is new 😀.");
    assertThat(readings.staleReviews())
        .extracting(StaleReview::words)
        .containsExactly("North Shire Protocol");
    assertThat(readings.withheld()).isEmpty();
    assertThat(readings.all())
        .filteredOn(reading -> reading.text().startsWith("shout"))
        .singleElement()
        .satisfies(reading -> {
          assertThat(reading.citation()).isEqualTo("1.3(a)");
          assertThat(reading.norms().getFirst().frame().modal().spans())
              .allMatch(span -> span.of(later).matches("must|not|must not"));
        });
  }

  @Test
  void reviewOfChangedWordsIsStaleAndTheSentenceIsDraftedAnew(@TempDir Path folder)
      throws IOException {
    Path norms = reviewed(folder, TEXT, 99);
    String later = TEXT.replace("within five working days", "within ten working days");

    Readings readings = read(later, Optional.of(norms));

    assertThat(readings.staleReviews())
        .extracting(StaleReview::words)
        .containsExactly("Officers must reply to members within five working days.");
    assertThat(texts(readings, false))
        .containsExactly("Officers must reply to members within ten working days.");
    assertThat(readings.withheld()).isEmpty();
  }

  @Test
  void itemsOfAChangedLeadInAreStaleWithIt(@TempDir Path folder) throws IOException {
    Path norms = reviewed(folder, TEXT, 99);
    String later = TEXT.replace("Members must not:", "Members should not:");

    Readings readings = read(later, Optional.of(norms));

    assertThat(readings.staleReviews())
        .extracting(StaleReview::words)
        .containsExactlyInAnyOrder(
            "Members must not:", "shout at officers;", "ask officers to break the law.");
    assertThat(texts(readings, true)).contains("Members may remind them.");
  }

  @Test
  void removedSentenceLosesItsReviewAndNoOther(@TempDir Path folder) throws IOException {
    Path norms = reviewed(folder, TEXT, 99);

    Readings readings = read(TEXT.replace(" Members may remind them.", ""), Optional.of(norms));

    assertThat(readings.staleReviews())
        .extracting(StaleReview::words)
        .containsExactly("Members may remind them.");
    assertThat(texts(readings, false)).isEmpty();
  }
}
