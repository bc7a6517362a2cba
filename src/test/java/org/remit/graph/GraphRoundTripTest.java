package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.remit.clause.Clause;
import org.remit.clause.ClauseTree;
import org.remit.clause.CrossReference;
import org.remit.clause.Part;
import org.remit.clause.Standing;
import org.remit.clause.Unit;
import org.remit.source.Source;
import org.remit.source.Span;

/// What the graph says of a document is what its clause tree says.
final class GraphRoundTripTest {

  static final List<String> DOCUMENTS = SampleTree.DOCUMENTS;

  private static List<StoredClause> read(EditionGraph graph) {
    return GraphReader.clauses(graph.graph(), graph.name());
  }

  private static Map<String, StoredClause> byId(EditionGraph graph) {
    Map<String, StoredClause> byId = new HashMap<>();
    read(graph).forEach(clause -> byId.put(clause.id(), clause));
    return byId;
  }

  private static String quote(Source source, Span points) {
    String text = source.text();
    return text.substring(
        text.offsetByCodePoints(0, points.start()), text.offsetByCodePoints(0, points.end()));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void everyUnitIsAPassageWithTheSameWords(String document) {
    ClauseTree tree = SampleTree.of(document);
    Map<String, StoredClause> stored = byId(SampleTree.graph(tree));
    Set<String> passages = new HashSet<>();
    for (Unit unit : tree.units()) {
      StoredClause passage = stored.get(unit.id());
      assertThat(passage).as(unit.id()).isNotNull();
      assertThat(passage.passage()).isTrue();
      assertThat(passage.text()).isEqualTo(unit.text());
      assertThat(passage.leadIn()).isEqualTo(unit.context());
      assertThat(passage.citation()).isEqualTo(unit.citation());
      assertThat(passage.headings()).isEqualTo(unit.headings());
      assertThat(passage.under()).isEqualTo(unit.heading());
      assertThat(passages.add(unit.id())).as("%s stands once", unit.id()).isTrue();
    }
    assertThat(stored.values().stream().filter(StoredClause::passage).map(StoredClause::id))
        .containsExactlyInAnyOrderElementsOf(passages);
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void everyClauseIsReadBackInItsPlace(String document) {
    ClauseTree tree = SampleTree.of(document);
    List<StoredClause> stored =
        read(SampleTree.graph(tree)).stream().filter(c -> !c.level().equals("piece")).toList();
    assertThat(stored).hasSameSizeAs(tree.clauses());
    for (int i = 0; i < stored.size(); i++) {
      Clause clause = tree.clauses().get(i);
      StoredClause like = stored.get(i);
      assertThat(like.id()).isEqualTo(clause.eId().value());
      assertThat(like.citation()).isEqualTo(clause.citation());
      assertThat(like.level()).isEqualTo(clause.level().label());
      assertThat(like.parent()).isEqualTo(tree.parent(clause).map(p -> p.eId().value()).orElse(""));
      assertThat(like.standing())
          .containsExactlyElementsOf(clause.standing().stream().map(Standing::label).toList());
      assertThat(like.quotedFrom())
          .isEqualTo(clause.quotedFrom() == null ? "" : clause.quotedFrom());
    }
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void everySpanQuotesTheSourceAndKeepsItsPart(String document) {
    ClauseTree tree = SampleTree.of(document);
    Source source = tree.source();
    Map<String, StoredClause> stored = byId(SampleTree.graph(tree));
    for (Clause clause : tree.clauses()) {
      StoredClause like = stored.get(clause.eId().value());
      assertThat(like).isNotNull();
      for (Part part : clause.parts()) {
        assertThat(like.spans(part.kind().label()))
            .as("%s %s", clause.eId(), part.kind())
            .extracting(points -> quote(source, points))
            .containsExactlyElementsOf(
                part.spans().stream().sorted().map(span -> span.of(source.text())).toList());
      }
      assertThat(like.spans("inserted").size() + like.spans("deleted").size())
          .isEqualTo(clause.changes().size());
    }
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void everyOddityAndEveryReferenceIsThere(String document) {
    ClauseTree tree = SampleTree.of(document);
    EditionGraph graph = SampleTree.graph(tree);
    assertThat(GraphReader.issues(graph.graph(), graph.name()))
        .extracting(GraphReader.StoredIssue::message)
        .containsExactlyInAnyOrderElementsOf(
            tree.issues().stream().map(issue -> issue.message()).toList());
    Set<Span> places = new HashSet<>(tree.references().stream().map(CrossReference::span).toList());
    long written = graph.lines().stream().filter(line -> line.contains("#CrossReference>")).count();
    assertThat(written).isEqualTo(places.size());
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void theEditionAndItsTextAreReadBack(String document) {
    ClauseTree tree = SampleTree.of(document);
    EditionGraph graph = SampleTree.graph(tree);
    assertThat(GraphReader.edition(graph.graph(), graph.name())).isEqualTo(tree.source().edition());
    assertThat(GraphReader.sourceText(graph.graph(), graph.name())).isEqualTo(tree.source().text());
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void theSameTextMakesTheSameLinesWithoutBlankNodes(String document) {
    List<String> lines = SampleTree.graph(SampleTree.of(document)).lines();
    assertThat(SampleTree.graph(SampleTree.of(document)).lines()).isEqualTo(lines);
    assertThat(lines).isSorted().doesNotHaveDuplicates();
    assertThat(lines).noneMatch(line -> line.startsWith("_:") || line.contains(" _:"));
  }

  @Test
  void spansCountCodePointsAfterSignsOutsideTheBasicPlane() {
    ClauseTree tree =
        SampleTree.text(
            "Préface 🏛️🎁 «ab»\n\n1. Officers 🎁 reply.\n\n2. لا هدايا for Members.\n");
    Map<String, StoredClause> stored = byId(SampleTree.graph(tree));
    assertThat(stored.values())
        .allSatisfy(clause ->
            assertThat(clause.spans("content"))
                .allSatisfy(
                    span -> assertThat(quote(tree.source(), span)).isEqualTo(clause.text())));
    assertThat(stored.values()).extracting(StoredClause::text).contains("Officers 🎁 reply.");
  }

  @Test
  void aClauseTooLongToShowIsReadInPiecesAfterItself() {
    String sentence = "Officers reply to Members about the bins and the roads. ";
    ClauseTree tree =
        SampleTree.text(
            "1. Short.\n\n2. " + sentence.repeat(40).strip() + "\n\n3. Short as well.\n");
    List<StoredClause> stored = read(SampleTree.graph(tree));
    assertThat(stored)
        .extracting(StoredClause::citation)
        .containsExactly("1", "2", "2, part 1", "2, part 2", "2, part 3", "3");
    StoredClause whole = stored.get(1);
    assertThat(whole.passage()).isFalse();
    assertThat(stored.subList(2, 5))
        .allSatisfy(piece -> {
          assertThat(piece.parent()).isEqualTo(whole.id());
          assertThat(piece.passage()).isTrue();
          assertThat(piece.level()).isEqualTo("piece");
        });
    assertThat(String.join(" ", stored.subList(2, 5).stream().map(StoredClause::text).toList()))
        .isEqualTo(sentence.repeat(40).strip());
  }

  @Test
  void anOddityOfAWholeClauseLeavesTheClauseItsPart() {
    ClauseTree tree = SampleTree.text("Just a paragraph, and no number anywhere.");
    assertThat(tree.issues()).isNotEmpty();
    assertThat(read(SampleTree.graph(tree)))
        .singleElement()
        .satisfies(clause ->
            assertThat(clause.words())
                .extracting(StoredClause.Words::part)
                .containsExactly("content"));
  }
}
