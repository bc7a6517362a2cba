package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.Rule.Part;
import org.remit.answer.Rule.Place;
import org.remit.answer.Rule.Slot;
import org.remit.graph.StoredClause;
import org.remit.norm.Party;
import org.remit.source.Span;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The rules of the five documents, found by what is asked of them.
class RegisterTest {

  private static final Paging ALL = new Paging(1, Paging.MAX_SIZE);
  private static final String OFFICER = Scheme.ROLE.concept("officer");
  private static final String MEMBER = Scheme.ROLE.concept("member");

  private final Register register = new Register(RealRemit.base(), Vocabulary.load());

  @Test
  void everyNormOfADocumentIsFoundPageByPageInReadingOrder() {
    Portion<Rule> first = register.norms(NormQuery.all("colchester", new Paging(1, 40)));
    List<Rule> paged =
        Stream.iterate(1, n -> n + 1)
            .limit(ALL.pages(first.total()) * 5L)
            .map(n -> register.norms(NormQuery.all("colchester", new Paging(n, 40))))
            .flatMap(portion -> portion.items().stream())
            .toList();
    assertThat(paged).hasSize(first.total()).doesNotHaveDuplicates();
    assertThat(paged.stream().map(Rule::uri))
        .containsExactlyInAnyOrderElementsOf(
            register.norms("colchester").stream().map(Rule::uri).toList());
    assertThat(paged.stream().map(Rule::clause).distinct())
        .containsExactlyElementsOf(
            register.norms("colchester").stream().map(Rule::clause).distinct().toList());
  }

  @Test
  void aBroaderRoleStandsForItsKindsAndANarrowerOneDoesNotStandForIt() {
    List<Rule> officers =
        register.norms(new NormQuery("waverley", OFFICER, null, null, null, ALL)).items();
    assertThat(officers.stream().flatMap(RegisterTest::bearers))
        .contains("officer", "head-of-service");
    String head = Scheme.ROLE.concept("head-of-service");
    List<Rule> heads =
        register.norms(new NormQuery("waverley", head, null, null, null, ALL)).items();
    assertThat(heads)
        .isNotEmpty()
        .allMatch(rule -> bearers(rule).anyMatch("head-of-service"::equals));
    assertThat(officers).containsAll(heads);
  }

  private static Stream<String> bearers(Rule rule) {
    return rule.norm().bearers().stream().map(Party::localName);
  }

  @Test
  void whatIsAskedTogetherHoldsTogether() {
    String topic = Scheme.TOPIC.concept("response-times");
    NormQuery query = new NormQuery("colchester", OFFICER, "duty", topic, MEMBER, ALL);
    Portion<Rule> found = register.norms(query);
    assertThat(found.items())
        .isNotEmpty()
        .hasSize(found.total())
        .allMatch(rule -> rule.edition().document().equals("colchester"))
        .allMatch(rule -> rule.norm().type().equals("duty"))
        .allMatch(rule -> rule.norm().topics().contains(topic));
    assertThat(RealRemit.base().select(found.sparql()).rows()).hasSameSizeAs(found.items());
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void theWordsOfEveryPartStandWhereTheyAreSaidToStand(String document) {
    Reading reading = new Shelf(RealRemit.base(), Vocabulary.load()).read(document).orElseThrow();
    List<Rule> rules = register.norms(document);
    assertThat(rules).isNotEmpty();
    for (Rule rule : rules) {
      for (Slot slot : rule.slots()) {
        for (Place place : slot.places()) {
          Reading.Passage passage = passage(reading.passages(), place.clause());
          Span range = place.range();
          if (range != null && slot.places().size() == 1) {
            assertThat(points(passage.text(), range)).as("%s", rule.uri()).contains(first(slot));
          }
        }
        assertThat(slot.words().isEmpty() || !slot.places().isEmpty()).as("%s", slot).isTrue();
      }
      assertThat(rule.slots(Part.MODAL)).as(rule.uri()).hasSize(1);
    }
  }

  /// The first of the words, which a change or a page's end cannot have divided.
  private static String first(Slot slot) {
    int blank = slot.words().indexOf(' ');
    return blank < 0 ? slot.words() : slot.words().substring(0, blank);
  }

  private static String points(String text, Span range) {
    return text.substring(
        text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end()));
  }

  private static Reading.Passage passage(List<Reading.Passage> passages, String id) {
    return passages.stream()
        .flatMap(RegisterTest::all)
        .filter(passage -> passage.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no passage " + id));
  }

  private static Stream<Reading.Passage> all(Reading.Passage passage) {
    return Stream.concat(
        Stream.of(passage), passage.passages().stream().flatMap(RegisterTest::all));
  }

  @Test
  void aPathHasItsStepsInOrderWithTheirClauses() {
    PathQuery query =
        new PathQuery("colchester", MEMBER, Scheme.TOPIC.concept("breach-and-complaints"), ALL);
    Portion<StatedPath> found = register.paths(query);
    assertThat(found.items()).hasSize(found.total());
    StatedPath stated =
        found.items().stream()
            .filter(each -> "member-about-officer".equals(each.path().group()))
            .filter(each -> each.path().condition().isEmpty())
            .findFirst()
            .orElseThrow();
    EscalationPath main = stated.path();
    assertThat(main.stops().stream().map(EscalationPath.Stop::roles))
        .containsExactly(
            List.of(Scheme.ROLE.concept("head-of-service")),
            List.of(Scheme.ROLE.concept("chief-operating-officer")));
    EscalationPath.Told last = main.stops().getLast().ways().getFirst();
    assertThat(last.words()).startsWith("If they are not satisfied");
    EscalationPath.Told first = main.stops().getFirst().ways().getFirst();
    assertThat(stated.at(first.reading()).citation()).isEqualTo("10(5)");
    assertThat(first.reading().text()).startsWith("If a Member believes");
    assertThat(main.ends())
        .singleElement()
        .satisfies(end -> assertThat(end.words()).contains("disciplinary procedures"));
    assertThat(main.deadEnd()).isFalse();
    assertThat(found.items())
        .anyMatch(each -> each.path().uri().equals(main.uri() + "__variant_1"));
  }

  @Test
  void pathsOfAllDocumentsComeByDocument() {
    Portion<StatedPath> found = register.paths(new PathQuery(null, null, null, ALL));
    assertThat(found.items()).hasSize(found.total()).hasSizeGreaterThan(40);
    assertThat(found.items().stream().map(each -> each.path().edition().document())).isSorted();
  }

  @Test
  void aPieceOfALongClauseLeadsToTheClauseAndSaysItsOwnRules() {
    List<StoredClause> pieces =
        RealRemit.base().editions().stream()
            .flatMap(edition -> RealRemit.base().clauses(edition.document()).stream())
            .filter(clause -> clause.level().equals("piece"))
            .limit(3)
            .toList();
    assertThat(pieces).isNotEmpty();
    for (StoredClause piece : pieces) {
      String question = piece.text().substring(0, Math.min(200, piece.text().length()));
      Answer answer = RealRemit.answerer().answer(Ask.of(question, piece.document()));
      assertThat(answer.results())
          .anyMatch(result -> result.uri().equals(piece.iri()))
          .filteredOn(result -> result.uri().equals(piece.iri()))
          .allMatch(result -> result.href().endsWith("#" + piece.parent()))
          .allMatch(
              result -> result.readings().stream().allMatch(r -> piece.text().contains(r.text())));
    }
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    Portion<Rule> found = register.norms(NormQuery.all("nowhere", ALL));
    assertThat(found.items()).isEmpty();
    assertThat(found.total()).isZero();
    assertThat(register.norms("nowhere")).isEmpty();
  }
}
