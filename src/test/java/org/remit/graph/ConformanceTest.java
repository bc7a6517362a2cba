package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.remit.clause.ClauseTree;

/// What does not conform is withheld, and what would leave no document is refused.
final class ConformanceTest {

  static final List<String> DOCUMENTS = SampleTree.DOCUMENTS;

  private static final Conformance CONFORMANCE = Conformance.load();

  private static final String TEXT =
      """
      1. Officers must reply to Members within 5 working days, see paragraph 2.

      2. Gifts are declared.
      """;

  private final EditionGraph edition = SampleTree.graph(SampleTree.text(TEXT));
  private final Graph graph = edition.graph();
  private final Node first = clause("1");

  private Node clause(String citation) {
    return graph
        .find(Node.ANY, Terms.remit("citation"), NodeFactory.createLiteralString(citation))
        .next()
        .getSubject();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node number(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
  }

  private void add(String turtle) {
    String prefixes =
        """
        @prefix remit: <https://w3id.org/remit/ns#> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix role: <https://w3id.org/remit/role/> .
        @prefix rule: <https://w3id.org/remit/rule/> .
        @prefix : <%s#> .
        """
            .formatted(edition.name());
    RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(graph);
  }

  private void isPublishedWithAllItsClauses(EditionGraph checked) {
    assertThat(GraphReader.clauses(checked.graph(), checked.name()))
        .isEqualTo(
            GraphReader.clauses(SampleTree.graph(SampleTree.text(TEXT)).graph(), edition.name()));
    assertThat(CONFORMANCE.check(checked.graph())).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void theDocumentsThatComeWithRemitConform(String document) {
    EditionGraph graph = SampleTree.graph(SampleTree.of(document));
    EditionGraph checked = CONFORMANCE.checked(graph);
    assertThat(checked.withheld()).isEmpty();
    assertThat(checked.lines()).isEqualTo(graph.lines());
  }

  @Test
  void anyTextMakesAGraphThatConforms() {
    List<String> scraps =
        List.of(
            "1. ",
            "1.1 ",
            "(a) ",
            "(i) ",
            "• ",
            "- ",
            "# ",
            "**Heading**\n",
            "\n",
            "\n\n",
            "\t",
            "Officers must:\n",
            "see paragraph 4 above. ",
            "~~struck~~ ",
            "**new** ",
            "“quoted” ",
            "Appendix 1\n",
            "* a note\n",
            "🎁 ",
            "A sentence of some length about Members. ",
            "long ".repeat(250),
            "Note: ",
            "| a | b |\n",
            "page 3\n",
            "2. Meetings\n",
            "and; or\n");
    Random random = new Random(11);
    for (int i = 0; i < 25; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j >= 0; j--) {
        text.append(scraps.get(random.nextInt(scraps.size())));
      }
      ClauseTree tree = SampleTree.text(text.toString());
      assertThat(CONFORMANCE.checked(SampleTree.graph(tree)).withheld()).as("%s", text).isEmpty();
    }
  }

  @Test
  void aFaultyNormIsWithheldWholeAndItsClauseStays() {
    add(
        """
        :n1 a remit:Duty ; remit:inClause <%1$s> ; remit:hasSpan :n1s ; remit:bearer role:officer ;
          remit:strength remit:Mandatory ; remit:actionText "reply" ; remit:reviewed false ;
          prov:wasGeneratedBy rule:modal ; remit:timeLimit :n1t .
        :n1s a remit:Span ; oa:start 3 ; oa:end 11 ; oa:exact "Officers" .
        :n1t a remit:TimeLimit ; remit:limitKind "within" ; remit:duration "five days" .
        """
            .formatted(first));
    EditionGraph checked = CONFORMANCE.checked(edition);
    assertThat(checked.withheld())
        .singleElement()
        .asString()
        .startsWith(edition.name() + "#n1t: A duration is written as in ISO 8601");
    assertThat(checked.lines()).noneMatch(line -> line.contains("#n1"));
    isPublishedWithAllItsClauses(checked);
  }

  @Test
  void aSoundNormStays() {
    add(
        """
        :n1 a remit:Duty ; remit:inClause <%1$s> ; remit:hasSpan :n1s ; remit:bearer role:officer ;
          remit:strength remit:Mandatory ; remit:actionText "reply" ; remit:reviewed false ;
          prov:wasGeneratedBy rule:modal ; remit:timeLimit :n1t .
        :n1s a remit:Span ; oa:start 3 ; oa:end 11 ; oa:exact "Officers" .
        :n1t a remit:TimeLimit ; remit:limitKind "within" ; remit:duration "P5BD" .
        """
            .formatted(first));
    EditionGraph checked = CONFORMANCE.checked(edition);
    assertThat(checked.withheld()).isEmpty();
    assertThat(checked.lines()).anyMatch(line -> line.contains("P5BD"));
  }

  @Test
  void aMentionOfWhatIsNoRoleIsWithheldAlone() {
    graph.add(first, Terms.remit("mentionsRole"), iri("https://w3id.org/remit/topic/gifts"));
    graph.add(first, Terms.dcterms("subject"), iri("https://w3id.org/remit/topic/unicorns"));
    EditionGraph checked = CONFORMANCE.checked(edition);
    assertThat(checked.withheld())
        .hasSize(2)
        .allMatch(line -> line.startsWith(first + ": A clause"));
    isPublishedWithAllItsClauses(checked);
  }

  @Test
  void aCrossReferenceThatLeadsNowhereWithoutSayingSoIsWithheld() {
    Node reference = graph.find(Node.ANY, Terms.remit("inClause"), first).next().getSubject();
    graph.remove(reference, Terms.remit("refersTo"), Node.ANY);
    EditionGraph checked = CONFORMANCE.checked(edition);
    assertThat(checked.withheld())
        .singleElement()
        .asString()
        .contains("leads to a clause or an instrument");
    assertThat(checked.lines()).noneMatch(line -> line.contains("#ref="));
    assertThat(checked.lines()).noneMatch(line -> line.contains("#reference="));
    isPublishedWithAllItsClauses(checked);
  }

  @Test
  void theGraphThatIsCheckedIsLeftAsItWas() {
    graph.add(first, Terms.remit("mentionsRole"), iri("https://w3id.org/remit/topic/gifts"));
    List<String> before = edition.lines();
    CONFORMANCE.checked(edition);
    assertThat(edition.lines()).isEqualTo(before);
  }

  @Test
  void anEditionWithoutACouncilIsRefused() {
    graph.remove(iri(edition.name()), Terms.remit("council"), Node.ANY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONFORMANCE.checked(edition))
        .withMessageStartingWith("example: " + edition.name())
        .withMessageContaining("An edition has exactly one council");
  }

  @Test
  void anEditionWithABrokenChecksumIsRefused() {
    graph.remove(iri(edition.name()), Terms.remit("sha256"), Node.ANY);
    graph.add(iri(edition.name()), Terms.remit("sha256"), NodeFactory.createLiteralString("abc"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONFORMANCE.checked(edition))
        .withMessageContaining("exactly one SHA-256");
  }

  @Test
  void aClauseThatCannotBeCitedIsRefused() {
    graph.remove(first, Terms.remit("citation"), Node.ANY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONFORMANCE.checked(edition))
        .withMessageContaining(first.toString())
        .withMessageContaining("exactly one citation");
  }

  @Test
  void aClauseWhoseWordsAreMisplacedIsRefused() {
    Node span = graph.find(first, Terms.remit("hasSpan"), Node.ANY).next().getObject();
    graph.remove(span, Terms.oa("end"), Node.ANY);
    graph.add(span, Terms.oa("end"), number("9999"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONFORMANCE.checked(edition))
        .withMessageContaining("to the letter");
  }

  @Test
  void reviewedFactsAreCheckedBesideTheirEdition() {
    Graph bank = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            @prefix remit: <https://w3id.org/remit/ns#> .
            @prefix q: <https://w3id.org/remit/document/example/questions#> .
            q:q1 a remit:EditorialQuestion ; remit:wording "when?" ; remit:answeredBy <%s> .
            q:q2 a remit:EditorialQuestion ; remit:answeredBy <%s> .
            q:q3 a remit:EditorialQuestion ; remit:wording "who?" ; remit:answeredBy "clause 1" .
            """
                .formatted(first, first),
            Lang.TURTLE)
        .parse(bank);
    Conformance.Reviewed checked =
        CONFORMANCE.checked(new NamedGraph(QuestionBank.name("example"), bank), edition);
    assertThat(checked.withheld())
        .hasSize(2)
        .anyMatch(line -> line.contains("#q2: An editorial question has at least one wording"))
        .anyMatch(line -> line.contains("#q3: An editorial question names at least one clause"));
    assertThat(QuestionBank.questions(checked.facts().graph()))
        .extracting(q -> q.wordings().stream().map(EditorialQuestion.Wording::text).toList())
        .containsExactly(List.of("when?"));
  }
}
