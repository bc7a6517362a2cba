package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.Source;

class NormConformanceTest {

  private static final Conformance CONFORMANCE = Conformance.load();

  static Stream<String> documents() {
    return NormsOfTheFive.DOCUMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void reviewedNormsConformWithTheirEdition(String id) {
    NormsOfTheFive.Document document = NormsOfTheFive.of(id);

    NormGraph.Checked checked = checked(document, document.norms());

    assertThat(checked.withheld()).isEmpty();
    assertThat(checked.facts().graph().size()).isEqualTo(document.norms().size());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("whom it binds", graph -> graph.remove(norm(), Terms.remit("bearer"), Node.ANY)),
        fault("exactly one of Duty", graph -> graph.remove(norm(), type(), Node.ANY)),
        fault("has the span", graph -> graph.remove(norm(), Terms.remit("hasSpan"), Node.ANY)),
        fault(
            "exactly one clause", graph -> graph.remove(norm(), Terms.remit("inClause"), Node.ANY)),
        fault(
            "how strongly its words bind",
            graph -> graph.remove(norm(), Terms.remit("strength"), Node.ANY)),
        fault(
            "bearer is a role",
            graph ->
                graph.add(norm(), Terms.remit("bearer"), iri("https://w3id.org/remit/role/cat"))),
        fault(
            "written as in ISO 8601",
            graph ->
                graph.add(
                    limit(), Terms.remit("duration"), NodeFactory.createLiteralString("5 days"))));
  }

  private static Arguments fault(String message, Consumer<Graph> seed) {
    return Arguments.of(message, seed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void faultyNormIsWithheldAndTheOthersStay(String message, Consumer<Graph> seed) {
    NormsOfTheFive.Document document = NormsOfTheFive.of("waverley");
    Graph faulty = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(faulty, document.norms());
    seed.accept(faulty);

    NormGraph.Checked checked = checked(document, faulty);

    assertThat(checked.withheld()).anyMatch(line -> line.contains(message));
    assertThat(readings(document, checked))
        .hasSize(document.readings().size() - 1)
        .noneMatch(reading -> reading.id().equals(READING));
  }

  @Test
  void whatAReadingSaysIsWithheldWithIt() {
    NormsOfTheFive.Document document = NormsOfTheFive.of("waverley");
    Graph faulty = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(faulty, document.norms());
    faulty.remove(
        iri(document.edition().name() + "#" + READING), Terms.remit("inEdition"), Node.ANY);

    NormGraph.Checked checked = checked(document, faulty);

    assertThat(checked.withheld()).anyMatch(line -> line.contains("exactly one edition"));
    assertThat(checked.facts().graph().contains(norm(), Node.ANY, Node.ANY)).isFalse();
    assertThat(readings(document, checked)).hasSize(document.readings().size() - 1);
  }

  private static final String READING = "sec_16__p_3__bullet_3__s_1";

  private static Node norm() {
    return iri(NormsOfTheFive.of("waverley").edition().name() + "#" + READING + "__norm_1");
  }

  private static Node limit() {
    return iri(norm().getURI() + "__limit");
  }

  private static Node type() {
    return org.apache.jena.vocabulary.RDF.type.asNode();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void readingWhoseWordsHaveChangedIsStaleAndTheOthersStay() {
    Source source = NormsOfTheFive.of("waverley").source();
    String text = source.text().replace("avoid criticising officers", "avoid mentioning officers ");
    assertThat(text).isNotEqualTo(source.text()).hasSameSizeAs(source.text());
    Edition edition = source.edition();
    NormsOfTheFive.Document later = NormsOfTheFive.read(new Source(edition, text, List.of()));

    NormGraph.Checked checked = checked(later, later.norms());

    assertThat(checked.withheld()).isEmpty();
    assertThat(checked.stale())
        .extracting(StaleReview::words)
        .containsExactly(
            "avoid criticising officers, particularly at meetings open to the public or in the"
                + " media;");
    assertThat(readings(later, checked)).hasSize(later.readings().size() - 1);
  }

  private static NormGraph.Checked checked(NormsOfTheFive.Document document, Graph norms) {
    NamedGraph named = new NamedGraph(NormGraph.name(document.source().id()), norms);
    return NormGraph.checked(named, document.edition(), CONFORMANCE);
  }

  private static List<Reading> readings(
      NormsOfTheFive.Document document, NormGraph.Checked checked) {
    return NormGraph.read(
        checked.facts().graph(), document.edition().graph(), document.edition().name());
  }
}
