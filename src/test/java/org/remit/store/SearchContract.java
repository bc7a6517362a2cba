package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.source.EditionStatus;

/// How every engine answers: the same queries and the same searches, with the same care for odd
/// input.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {

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

  @Test
  void questionsThatNoProtocolAnswersTellTheirMatterAndNoPassage() {
    String asked = "where do I renew my parking permit";
    Found found = base.search(new Search(asked, asked, Set.of(), Set.of(), 10));
    assertThat(found.asked())
        .hasEntrySatisfying(
            "https://w3id.org/remit/topic/parking", near -> assertThat(near).isGreaterThan(0.9));
    assertThat(found.hits()).extracting(Hit::askedAs).doesNotContain(asked);
  }

  @Test
  void whatIsLikeTheClausesThatAnswerSuchQuestionsIsFoundByThat(@TempDir Path folder) {
    String east =
        """
        # Protocol

        1. Parking is free on Sundays for all who come to the library.

        2. Staff must reply to a councillor within 10 working days.
        """;
    try (KnowledgeBase own = empty(folder)) {
      own.publish(
          List.of(
              Protocols.asked(Protocols.north()),
              Protocols.plain(
                  Protocols.source(
                      "east-shire", east, LocalDate.of(2024, 5, 1), EditionStatus.IN_FORCE))));
      List<Hit> hits =
          own.search(Protocols.search("", "is there a deadline", Set.of("east-shire"), 10)).hits();
      Hit nearest = hits.stream().max(Comparator.comparingDouble(Hit::likeAnswers)).orElseThrow();
      assertThat(own.clauses("east-shire"))
          .filteredOn(clause -> clause.iri().equals(nearest.clause()))
          .singleElement()
          .satisfies(clause -> assertThat(clause.text()).startsWith("Staff must reply"));
    }
  }

  @Test
  void selectAnswersOverAllGraphsAndTheVocabulary() {
    Rows rows =
        base.select(
            Terms.PREFIXES
                + """
                SELECT ?citation ?label {
                  ?clause remit:mentionsRole role:officer ; remit:citation ?citation .
                  role:officer skos:prefLabel ?label
                } ORDER BY ?clause
                """);
    assertThat(rows.variables()).containsExactly("citation", "label");
    assertThat(rows.rows())
        .contains(Map.of("citation", "1.1", "label", "Officer"))
        .contains(Map.of("citation", "1(2)", "label", "Officer"));
  }

  @Test
  void selectLeavesOutWhatIsUnboundAndTellsGraphsApart() {
    Rows rows =
        base.select(
            Terms.PREFIXES
                + """
                SELECT ?graph ?nothing { GRAPH ?graph { ?edition a remit:Edition } } ORDER BY ?graph
                """);
    assertThat(rows.rows())
        .containsExactly(
            Map.of("graph", Terms.edition(Protocols.north().edition())),
            Map.of("graph", Terms.edition(Protocols.south().edition())));
  }

  @Test
  void askAnswersTrueOrFalse() {
    assertThat(base.select(Terms.PREFIXES + "ASK { ?s a remit:Clause }").rows())
        .containsExactly(Map.of("ask", "true"));
    assertThat(base.select(Terms.PREFIXES + "ASK { ?s a remit:Unicorn }").rows())
        .containsExactly(Map.of("ask", "false"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELECT",
        "how long has an officer to reply?",
        "SELECT * { ?s ?p ",
        "SELECT * { ?s remit:text ?o }",
        "SELECT ?x { <not an iri> ?p ?x }",
        "SELECT * { ?s ?p \"unclosed }",
        "SELECT (?x AS ?x) { ?x ?p ?o }",
        "\u0000",
        "🎁 ) } ; DROP"
      })
  void whatIsNoSparqlIsRefusedWithTheReason(String sparql) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.select(sparql))
        .withMessageStartingWith("not a SPARQL query: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "DESCRIBE <https://w3id.org/remit/role/officer>",
        "INSERT DATA { <a:s> <a:p> <a:o> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "LOAD <file:///etc/hostname>"
      })
  void onlySelectAndAskAreAnswered(String sparql) {
    String before = base.fingerprint();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.select(sparql))
        .withMessageStartingWith("only SELECT and ASK queries are answered");
    assertThat(base.fingerprint()).isEqualTo(before);
  }

  @Test
  void noQueryReachesOutOfTheStore() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> base.select("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }"))
        .withMessageStartingWith("the query cannot be answered");
    assertThat(base.select("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }").rows()).isEmpty();
  }

  @Test
  void searchFindsByWords() {
    List<Hit> hits = base.search(Protocols.search("political groups", "", Set.of(), 5)).hits();
    Hit best = best(hits, Hit::words);
    assertThat(text(best)).contains("political group");
    assertThat(best.words()).isPositive();
  }

  @Test
  void searchFindsByHeadingAndLeadIn() {
    List<Hit> hits = base.search(Protocols.search("criticise enquiries", "", Set.of(), 9)).hits();
    assertThat(hits)
        .filteredOn(hit -> hit.words() > 0)
        .extracting(this::text)
        .contains("at meetings; or", "in the press, unless the Monitoring Officer agrees.");
  }

  @Test
  void searchFindsByMeaning() {
    List<Hit> hits =
        base.search(Protocols.search("", "a gift worth more must be declared", Set.of(), 3)).hits();
    assertThat(text(best(hits, Hit::meaning))).contains("A gift worth more");
    assertThat(hits).extracting(Hit::words).containsOnly(0d);
  }

  @Test
  void searchFindsByTheQuestionsThatAPassageAnswers() {
    Found found =
        base.search(Protocols.search("staff", "will staff get back quickly", Set.of(), 3));
    Hit best = best(found.hits(), Hit::asked);
    assertThat(best.askedAs()).isEqualTo("how quickly will staff get back to me");
    assertThat(best.askedWords()).isPositive();
    assertThat(best.clause())
        .isEqualTo(Protocols.passages(Protocols.graph(Protocols.north())).getFirst().iri());
    assertThat(found.asked())
        .hasEntrySatisfying(
            best.clause(), near -> assertThat(near).isEqualTo(best.asked()).isPositive());
  }

  @Test
  void aQuestionWhosePassageIsNotThereIsNotFound() {
    Found found = base.search(Protocols.search("unicorn", "where is the unicorn", Set.of(), 50));
    assertThat(found.hits()).extracting(Hit::askedAs).doesNotContain("where is the unicorn");
    assertThat(found.hits()).extracting(Hit::askedWords).containsOnly(0d);
  }

  @Test
  void searchKeepsToTheDocumentsNamed() {
    Search search = Protocols.search("officer member", "officer member", Set.of("south-vale"), 50);
    assertThat(base.search(search).hits())
        .isNotEmpty()
        .extracting(Hit::clause)
        .allMatch(clause -> clause.contains("/document/south-vale/"));
    Search both =
        Protocols.search("officer", "officer", Set.of("south-vale", "north-shire", "nowhere"), 50);
    Search all = Protocols.search("officer", "officer", Set.of(), 50);
    assertThat(base.search(both)).isEqualTo(base.search(all));
    Search nowhere = Protocols.search("officer", "officer", Set.of("nowhere"), 50);
    assertThat(base.search(nowhere).hits()).isEmpty();
  }

  @Test
  void aQuestionAnsweredElsewhereIsNearerThere() {
    Found found = base.search(Protocols.search("", "is there a deadline", Set.of("south-vale"), 5));
    assertThat(found.hits()).extracting(Hit::asked).containsOnly(0d);
    assertThat(Collections.max(found.asked().values())).isGreaterThan(0.7);
  }

  @Test
  void searchBringsNoMoreThanTheLimitOfEachWay() {
    Found one = base.search(Protocols.search("officer", "officer", Set.of(), 1));
    assertThat(one.hits()).hasSizeBetween(1, 2);
    Found all = base.search(Protocols.search("officer", "officer", Set.of(), Integer.MAX_VALUE));
    assertThat(all.hits()).hasSizeGreaterThan(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Protocols.search("officer", "officer", Set.of(), 0));
  }

  @Test
  void passagesFoundByOtherMeansAreWeighedToo() {
    String north = Protocols.passages(Protocols.graph(Protocols.north())).getLast().iri();
    String south = Protocols.passages(Protocols.graph(Protocols.south())).getFirst().iri();
    Set<String> also = Set.of(north, south, "https://w3id.org/remit/document/gone/edition/1#x");
    Search search = new Search("decides", "", Set.of("north-shire"), also, 1);
    assertThat(base.search(search).hits()).extracting(Hit::clause).contains(north);
    assertThat(base.search(search).hits()).extracting(Hit::clause).doesNotContain(south);
    Search all = new Search("nothing", "", Set.of(), also, 1);
    assertThat(base.search(all).hits()).extracting(Hit::clause).containsExactly(north, south);
  }

  @Test
  void hitsAreSortedByClauseWithoutDoubles() {
    assertThat(base.search(Protocols.search("officer", "staff", Set.of(), 50)).hits())
        .extracting(Hit::clause)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "\"officer",
        "officer\" AND (member",
        "+officer -member !press ^2 ~0.5 *:* [a TO b] {x} \\",
        "text:officer /reg.*ex/ field:\"x\"~10",
        "<script>alert('x')</script> ?s ?p ?o . } DROP ALL",
        "🎁🏛️",
        "لا هدايا",
        "\u202eofficer\u202c",
        "\u0000\u0007\ufffe",
        "ＯＦＦＩＣＥＲ ﬁle",
        "the of and"
      })
  void wordsAreNeverAQueryLanguage(String words) {
    assertThat(base.search(Protocols.search(words, words, Set.of(), 10)).hits())
        .allSatisfy(hit -> assertThat(base.clauses(document(hit))).isNotEmpty());
  }

  @Test
  void longQuestionsAreSearchedToo() {
    String fiveHundred = "officer press ".repeat(36).substring(0, 500);
    assertThat(base.search(Protocols.search(fiveHundred, fiveHundred, Set.of(), 10)).hits())
        .isNotEmpty();
    StringBuilder many = new StringBuilder("officer");
    for (int i = 0; i < 5_000; i++) {
      many.append(" w").append(i);
    }
    assertThat(base.search(Protocols.search(many.toString(), many.toString(), Set.of(), 10)).hits())
        .extracting(Hit::words)
        .anyMatch(words -> words > 0);
  }

  private static Hit best(List<Hit> hits, ToDoubleFunction<Hit> score) {
    return hits.stream().max(Comparator.comparingDouble(score)).orElseThrow();
  }

  private static String document(Hit hit) {
    String rest = hit.clause().substring(Terms.DOCUMENTS.length());
    return rest.substring(0, rest.indexOf('/'));
  }

  private String text(Hit hit) {
    return base.clauses(document(hit)).stream()
        .filter(clause -> clause.iri().equals(hit.clause()))
        .map(StoredClause::text)
        .findFirst()
        .orElseThrow();
  }
}
