package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.remit.clause.ClauseTree;
import org.remit.clause.Unit;
import org.remit.graph.EditionGraph;
import org.remit.graph.Quads;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.Span;

/// What every engine keeps alike, whatever it keeps it in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KnowledgeBaseContract {

  private KnowledgeBase base;

  /// An empty knowledge base in a folder of its own.
  abstract KnowledgeBase empty(Path folder);

  @BeforeAll
  void publish(@TempDir Path folder) {
    base = empty(folder);
    base.publish(List.of(Protocols.asked(Protocols.north()), Protocols.plain(Protocols.south())));
  }

  @AfterAll
  void close() {
    base.close();
  }

  private static void publish(KnowledgeBase base, Publication... publications) {
    base.publish(List.of(publications));
  }

  private static String exported(KnowledgeBase base, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.export(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsHeldAtFirst(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      assertThat(fresh.editions()).isEmpty();
      assertThat(fresh.clauses("north-shire")).isEmpty();
      assertThat(fresh.sourceText("north-shire")).isEmpty();
      assertThat(fresh.issues("north-shire")).isEmpty();
      assertThat(fresh.search(Protocols.search("officer", "officer", Set.of(), 10)).hits())
          .isEmpty();
      assertThat(fresh.select("SELECT * { ?s ?p ?o }").rows()).isEmpty();
      assertThat(exported(fresh, "nq")).isEmpty();
    }
  }

  @Test
  void clausesAreReadBackAsTheyWereWritten() {
    EditionGraph north = Protocols.graph(Protocols.north());
    assertThat(base.clauses("north-shire")).isEqualTo(Protocols.clauses(north)).isNotEmpty();
  }

  @Test
  void clausesAreInReadingOrderWithTheirStanding() {
    ClauseTree tree = Protocols.tree(Protocols.north());
    List<StoredClause> clauses = base.clauses("north-shire");
    assertThat(clauses)
        .extracting(StoredClause::id)
        .containsExactlyElementsOf(tree.clauses().stream().map(c -> c.eId().value()).toList());
    assertThat(clauses).extracting(StoredClause::order).isSorted().doesNotHaveDuplicates();
    assertThat(clauses).allSatisfy(c -> assertThat(c.standing()).containsExactly("draft"));
  }

  @Test
  void passagesAreTheUnitsOfTheTree() {
    ClauseTree tree = Protocols.tree(Protocols.north());
    List<StoredClause> passages =
        base.clauses("north-shire").stream().filter(StoredClause::passage).toList();
    assertThat(passages)
        .extracting(StoredClause::text)
        .containsExactlyElementsOf(tree.units().stream().map(Unit::text).toList());
    assertThat(passages)
        .filteredOn(c -> c.citation().equals("1.2(b)"))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.leadIn()).isEqualTo("Members should not criticise Officers:");
          assertThat(c.under()).isEqualTo("1. Enquiries");
          assertThat(c.roles())
              .contains("https://w3id.org/remit/role/monitoring-officer")
              .contains("https://w3id.org/remit/role/member");
        });
  }

  @Test
  void sourceTextIsReadBackToTheLetter() {
    assertThat(base.sourceText("south-vale")).isEqualTo(Protocols.SOUTH);
  }

  @Test
  void spansCountCodePointsAndQuoteTheSource() {
    String text = base.sourceText("south-vale");
    StoredClause gifts =
        base.clauses("south-vale").stream()
            .filter(c -> c.text().startsWith("Officers shall not"))
            .findFirst()
            .orElseThrow();
    Span words = gifts.spans("content").getFirst();
    assertThat(
            text.substring(
                text.offsetByCodePoints(0, words.start()), text.offsetByCodePoints(0, words.end())))
        .isEqualTo("Officers shall not ask for gifts 🎁, \"cakes\" or \\backslashes.");
  }

  @Test
  void odditiesAreReadBackWithTheirPlace() {
    ClauseTree tree = Protocols.tree(Protocols.north());
    assertThat(base.issues("north-shire"))
        .hasSameSizeAs(tree.issues())
        .anySatisfy(issue -> {
          assertThat(issue.kind()).isEqualTo("reference-unresolved");
          assertThat(issue.span().of(Protocols.NORTH)).contains("9.9");
        });
  }

  @Test
  void editionsAreReadBackWhole() {
    assertThat(base.editions())
        .containsExactly(Protocols.north().edition(), Protocols.south().edition());
  }

  @Test
  void anotherEditionTakesThePlaceOfTheFirst(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      publish(fresh, Protocols.asked(Protocols.north()), Protocols.asked(Protocols.south()));
      List<StoredClause> south = fresh.clauses("south-vale");
      Source later =
          Protocols.source(
              "north-shire",
              "1. Officers answer at once.\n",
              LocalDate.of(2025, 1, 1),
              EditionStatus.IN_FORCE);
      publish(fresh, Protocols.plain(later));
      assertThat(fresh.editions()).contains(later.edition()).hasSize(2);
      assertThat(fresh.clauses("north-shire")).isEqualTo(Protocols.clauses(Protocols.graph(later)));
      assertThat(fresh.clauses("south-vale")).isEqualTo(south);
      assertThat(exported(fresh, "nq"))
          .doesNotContain("2024-05-01")
          .doesNotContain("unicorn\" <https://w3id.org/remit/document/north");
      assertThat(
              fresh
                  .search(Protocols.search("criticise", "deadline", Set.of("north-shire"), 50))
                  .hits())
          .extracting(Hit::clause)
          .allMatch(clause -> clause.startsWith(Terms.edition(later.edition())));
    }
  }

  @Test
  void aDocumentWhoseNameBeginsAnotherIsNotReplacedWithIt(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      publish(
          fresh,
          Protocols.plain(Protocols.source("north", "1. One.\n", null, EditionStatus.NOT_STATED)),
          Protocols.plain(Protocols.north()));
      publish(
          fresh,
          Protocols.plain(Protocols.source("north", "1. Two.\n", null, EditionStatus.DRAFT)));
      assertThat(fresh.editions())
          .extracting(Edition::document)
          .containsExactly("north", "north-shire");
      assertThat(fresh.clauses("north-shire")).isNotEmpty();
    }
  }

  @Test
  void whatCannotBePublishedLeavesEverythingAsItWas(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      publish(fresh, Protocols.asked(Protocols.north()));
      String before = exported(fresh, "nq");
      assertThatThrownBy(
              () -> fresh.publish(Arrays.asList(Protocols.plain(Protocols.south()), null)))
          .isInstanceOf(RuntimeException.class);
      assertThat(exported(fresh, "nq")).isEqualTo(before);
      assertThat(fresh.editions()).extracting(Edition::document).containsExactly("north-shire");
      publish(fresh, Protocols.plain(Protocols.south()));
      assertThat(fresh.editions()).hasSize(2);
    }
  }

  @Test
  void exportIsSortedLinesOfAllFacts() {
    List<String> lines = exported(base, "nq").lines().toList();
    assertThat(lines)
        .isSorted()
        .doesNotHaveDuplicates()
        .containsAll(Protocols.graph(Protocols.north()).lines())
        .containsAll(Protocols.graph(Protocols.south()).lines())
        .containsAll(Quads.lines(Protocols.vocabulary().name(), Protocols.vocabulary().graph()))
        .noneMatch(line -> line.contains("_:"));
  }

  @Test
  void everyFormatHoldsTheSameFacts() {
    Set<String> lines = Set.copyOf(exported(base, "nq").lines().toList());
    assertThat(read(exported(base, "trig"), Lang.TRIG)).isEqualTo(lines);
    assertThat(read(exported(base, "jsonld"), Lang.JSONLD)).isEqualTo(lines);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.export("xml", new ByteArrayOutputStream()))
        .withMessageContaining("nq, nt, trig or jsonld");
  }

  @Test
  void triplesAreTheFactsWithoutTheNamesOfTheirGraphs() {
    Set<String> triples =
        exported(base, "nq")
            .lines()
            .map(line -> line.replaceFirst(" <[^>]*> \\.$", " ."))
            .collect(java.util.stream.Collectors.toSet());
    assertThat(exported(base, "nt").lines().toList())
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(triples);
  }

  private static Set<String> read(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(text)).lang(lang).parse(dataset);
    Set<String> lines = new TreeSet<>();
    dataset.find().forEachRemaining(quad -> lines.add(Quads.line(quad)));
    return lines;
  }

  @Test
  void publishingTwiceIsByteEqual(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      publish(fresh, Protocols.asked(Protocols.north()), Protocols.asked(Protocols.south()));
      List<String> first =
          List.of(exported(fresh, "nq"), exported(fresh, "trig"), exported(fresh, "jsonld"));
      String fingerprint = fresh.fingerprint();
      publish(fresh, Protocols.asked(Protocols.south()));
      publish(fresh, Protocols.asked(Protocols.north()));
      assertThat(List.of(exported(fresh, "nq"), exported(fresh, "trig"), exported(fresh, "jsonld")))
          .isEqualTo(first);
      assertThat(fresh.fingerprint()).isEqualTo(fingerprint);
    }
  }

  @Test
  void fingerprintChangesWithTheFactsAndOnlyWithThem(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      String empty = fresh.fingerprint();
      publish(fresh, Protocols.plain(Protocols.north()));
      String north = fresh.fingerprint();
      fresh.search(Protocols.search("officer", "officer", Set.of(), 5));
      fresh.select("ASK { ?s ?p ?o }");
      assertThat(fresh.fingerprint()).isEqualTo(north).isNotEqualTo(empty);
      publish(fresh, Protocols.asked(Protocols.north()));
      String asked = fresh.fingerprint();
      assertThat(asked).isNotEqualTo(north);
      publish(fresh, Protocols.plain(Protocols.south()));
      assertThat(fresh.fingerprint()).isNotEqualTo(asked);
      publish(fresh, Protocols.plain(Protocols.north()));
      publish(
          fresh,
          Protocols.plain(
              Protocols.source(
                  "north-shire",
                  Protocols.NORTH.replace("5 working days", "6 working days"),
                  LocalDate.of(2024, 5, 1),
                  EditionStatus.DRAFT)));
      assertThat(fresh.fingerprint()).isNotIn(empty, north, asked);
    }
  }

  @Test
  void publishingNothingIsNoError(@TempDir Path folder) {
    try (KnowledgeBase fresh = empty(folder)) {
      publish(fresh);
      assertThat(fresh.editions()).isEmpty();
      publish(
          fresh,
          Protocols.plain(Protocols.source("blank", "\n \n", null, EditionStatus.NOT_STATED)));
      assertThat(fresh.clauses("blank")).isEmpty();
      assertThat(fresh.editions()).hasSize(1);
    }
  }

  @Test
  void aClosedStoreSaysSo(@TempDir Path folder) {
    KnowledgeBase closed = empty(folder);
    publish(closed, Protocols.plain(Protocols.north()));
    closed.close();
    closed.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> closed.search(Protocols.search("officer", "officer", Set.of(), 5)))
        .withMessage("the store is closed");
    assertThatIllegalStateException().isThrownBy(closed::editions);
    assertThatIllegalStateException().isThrownBy(() -> publish(closed));
  }
}
