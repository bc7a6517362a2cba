package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.remit.source.EditionStatus;
import org.remit.source.Source;

/// The engine on disk against the reference: the same facts in the same bytes, and the same hits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EnginesAgreeTest {

  /// Lucene keeps a text's length in one byte: exact up to 40 words, coarser beyond.
  private static final double SHORT = 1e-4;

  private static final double LONG = 0.12;

  private static final List<String> WORDS =
      List.of(
          "officer",
          "member",
          "reply",
          "gift",
          "press",
          "meeting",
          "complain",
          "agree",
          "report",
          "working",
          "days",
          "decides",
          "political",
          "criticise",
          "the",
          "paper",
          "committee");

  private KnowledgeBase reference;
  private KnowledgeBase product;

  @BeforeAll
  void publish(@TempDir Path folder) {
    reference = KnowledgeBase.inMemory(Protocols.vocabulary(), BagOfWords.PLAIN);
    product = KnowledgeBase.open(folder, Protocols.vocabulary(), BagOfWords.PLAIN, note -> {});
    List<Publication> publications =
        List.of(
            Protocols.asked(Protocols.south()),
            Protocols.asked(Protocols.north()),
            Protocols.asked(random("short-shire", 60, 30)),
            Protocols.asked(random("long-shire", 12, 110)));
    reference.publish(publications);
    product.publish(publications);
  }

  @AfterAll
  void close() {
    reference.close();
    product.close();
  }

  private static Source random(String id, int clauses, int longest) {
    Random random = new Random(clauses);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= clauses; i++) {
      text.append(i).append(". Clause").append(i);
      for (int words = 3 + random.nextInt(longest); words > 0; words--) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      text.append(".\n\n");
    }
    return Protocols.source(id, text.toString(), LocalDate.of(2020, 1, 1), EditionStatus.IN_FORCE);
  }

  @Test
  void theirExportsAreTheSameBytes() {
    for (String format : List.of("nq", "trig", "jsonld")) {
      ByteArrayOutputStream one = new ByteArrayOutputStream();
      ByteArrayOutputStream other = new ByteArrayOutputStream();
      reference.export(format, one);
      product.export(format, other);
      assertThat(other.toByteArray()).as(format).isEqualTo(one.toByteArray()).isNotEmpty();
    }
    assertThat(product.fingerprint()).isEqualTo(reference.fingerprint());
  }

  @Test
  void theyReadTheSameBack() {
    assertThat(product.editions()).isEqualTo(reference.editions()).hasSize(4);
    for (String document : List.of("north-shire", "south-vale", "short-shire", "long-shire")) {
      assertThat(product.clauses(document)).isEqualTo(reference.clauses(document));
      assertThat(product.sourceText(document)).isEqualTo(reference.sourceText(document));
      assertThat(product.issues(document)).isEqualTo(reference.issues(document));
    }
  }

  @Test
  void theyFindTheSameAmongShortClauses() {
    Set<String> documents = Set.of("north-shire", "south-vale", "short-shire");
    for (String question : questions()) {
      agree(Protocols.search(question, question, documents, 200), SHORT);
    }
  }

  @Test
  void theyFindTheSameAmongLongClausesToTheRoundingOfLengths() {
    for (String question : questions()) {
      agree(Protocols.search(question, question, Set.of(), 200), LONG);
    }
  }

  @Test
  void theyCutAtTheSamePlace() {
    for (int limit = 1; limit < 6; limit++) {
      for (String one : List.of("Clause7 Clause31", "criticise at meetings", "cakes gift £50")) {
        Search search = Protocols.search(one, "", Set.of("north-shire", "south-vale"), limit);
        agree(search, SHORT);
        agree(Protocols.search("", one, Set.of("short-shire"), limit), SHORT);
      }
    }
  }

  private static List<String> questions() {
    return List.of(
        "How many working days has an officer to reply?",
        "gift",
        "criticise members at the meeting",
        "Clause7 decides",
        "is there a deadline",
        "who should my boss talk to about political papers",
        "nothing of this kind",
        "officer officer officer");
  }

  private void agree(Search search, double tolerance) {
    Found expected = reference.search(search);
    Found found = product.search(search);
    assertThat(found.hits())
        .as("%s", search)
        .extracting(Hit::clause)
        .containsExactlyElementsOf(expected.hits().stream().map(Hit::clause).toList());
    assertThat(found.asked()).hasSameSizeAs(expected.asked());
    expected
        .asked()
        .forEach(
            (about, near) -> assertThat(found.asked().get(about)).isCloseTo(near, within(SHORT)));
    for (int i = 0; i < expected.hits().size(); i++) {
      Hit hit = found.hits().get(i);
      Hit like = expected.hits().get(i);
      assertThat(hit.words()).as("%s", like).isCloseTo(like.words(), within(tolerance));
      assertThat(hit.askedWords()).as("%s", like).isCloseTo(like.askedWords(), within(tolerance));
      assertThat(hit.meaning()).isCloseTo(like.meaning(), within(SHORT));
      assertThat(hit.asked()).isCloseTo(like.asked(), within(SHORT));
      assertThat(hit.likeAnswers()).isCloseTo(like.likeAnswers(), within(SHORT));
      assertThat(hit.askedAs()).isEqualTo(like.askedAs());
      assertThat(hit.quote()).isEqualTo(like.quote());
    }
  }
}
