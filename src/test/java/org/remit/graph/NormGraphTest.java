package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.clause.EId;
import org.remit.norm.Action;
import org.remit.norm.Duty;
import org.remit.norm.Escalation;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;

class NormGraphTest {

  static Stream<String> documents() {
    return NormsOfTheFive.DOCUMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsWrittenIsReadBack(String id) {
    NormsOfTheFive.Document document = NormsOfTheFive.of(id);

    Graph again = NormGraph.write(document.readings(), document.source());

    assertThat(triples(again)).containsExactlyInAnyOrderElementsOf(triples(document.norms()));
    assertThat(NormGraph.read(again, document.edition().graph(), document.edition().name()))
        .isEqualTo(document.readings());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void reviewedNormsAreWrittenInOneWayOnly(String id) throws IOException {
    NormsOfTheFive.Document document = NormsOfTheFive.of(id);

    assertThat(NormGraph.turtle(document.norms(), document.edition()))
        .isEqualTo(Files.readString(NormsOfTheFive.file(id)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsNameless(String id) {
    assertThat(triples(NormsOfTheFive.of(id).norms()))
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySlotQuotesTheText(String id) {
    NormsOfTheFive.Document document = NormsOfTheFive.of(id);
    for (Reading reading : document.readings()) {
      for (Norm norm : reading.norms()) {
        phrases(norm)
            .filter(phrase -> !phrase.spans().isEmpty())
            .forEach(phrase ->
                assertThat(document.tree().text(phrase.spans()))
                    .as(reading.citation())
                    .isEqualToIgnoringCase(phrase.text()));
      }
    }
  }

  private static Stream<Phrase> phrases(Norm norm) {
    Frame frame = norm.frame();
    return Stream.of(
            Stream.of(frame.modal(), frame.action().words()),
            Stream.ofNullable(frame.condition()),
            Stream.ofNullable(frame.exception()),
            frame.bearers().stream().map(Party::words),
            frame.counterparties().stream().map(Party::words),
            Stream.ofNullable(frame.timeLimit()).map(TimeLimit::words))
        .flatMap(phrases -> phrases);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyReadingIsReviewed(String id) {
    assertThat(NormsOfTheFive.of(id).readings())
        .allMatch(Reading::reviewed)
        .allMatch(reading -> reading.norms().stream().allMatch(n -> n.grounding().reviewed()));
  }

  /// What an extractor drafts: no reviewer, no group, an instrument that no concept stands for.
  @Test
  void draftIsReadBack() {
    String text = "1. An officer’s 😀 manager must, if asked, reply to members within 2 weeks.\n";
    Source source = source(text);
    var tree = org.remit.clause.ClauseParser.parse(source);
    EditionGraph edition = GraphWriter.write(tree, Vocabulary.load());
    EId clause = tree.clauses().getLast().eId();
    Span all = new Span(text.indexOf("An"), text.length() - 1);
    Grounding grounds = new Grounding(clause, List.of(all), "plain modal/3", null);
    TimeLimit limit =
        new TimeLimit(
            TimeLimit.Kind.WITHIN,
            2,
            TimeLimit.Unit.WEEK,
            null,
            null,
            words(text, "within 2 weeks"));
    Frame frame =
        new Frame(
            List.of(party("line-manager", words(text, "manager"))),
            List.of(party("member", words(text, "members"))),
            words(text, "must"),
            new Action(null, "reply", words(text, "reply to members")),
            null,
            words(text, "if asked"),
            null,
            limit,
            "Charter of Courtesy",
            List.of(),
            grounds);
    Escalation escalation =
        new Escalation(
            List.of(party("member", words(text, "members"))),
            new Phrase("anything", List.of()),
            List.of(
                new Escalation.Step(List.of(party("line-manager", words(text, "manager"))), null)),
            null,
            words(text, "if asked"),
            null);
    Reading reading =
        new Reading(
            clause.value() + "__s_1",
            clause,
            tree.clauses().getLast().citation(),
            List.of(all),
            all.of(text),
            EnumSet.noneOf(org.remit.clause.Standing.class),
            SentenceKind.NORM,
            List.of(
                new Duty(Strength.MANDATORY, frame), new Permission(frame.withBearers(List.of()))),
            escalation,
            List.of(),
            null,
            "plain modal/3",
            false);

    Graph graph = NormGraph.write(List.of(reading), source);

    assertThat(NormGraph.read(graph, edition.graph(), edition.name())).containsExactly(reading);
    assertThat(graph.contains(Node.ANY, Terms.remit("variantOf"), Node.ANY))
        .as("there is no path that it would be a variant of")
        .isFalse();
  }

  private static Party party(String role, Phrase words) {
    return new Party("https://w3id.org/remit/role/" + role, words);
  }

  private static Phrase words(String text, String words) {
    int start = text.indexOf(words);
    return new Phrase(words, List.of(new Span(start, start + words.length())));
  }

  private static Source source(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Edition edition =
        new Edition(
            "example",
            "Example Council",
            false,
            "named",
            "Protocol",
            null,
            "none stated",
            EditionStatus.NOT_STATED,
            "says nothing",
            "made up",
            "example.txt",
            SourceReader.sha256(bytes));
    return SourceReader.of(edition, bytes);
  }

  @Test
  void normsThatAreNoTurtleAreNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("norms.ttl"), "Officers must reply.");

    assertThatThrownBy(() -> NormGraph.read(source("Text").edition(), file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("norms.ttl")
        .hasMessageContaining("not Turtle");
  }

  private static List<Triple> triples(Graph graph) {
    return graph.find(Node.ANY, Node.ANY, Node.ANY).toList();
  }
}
