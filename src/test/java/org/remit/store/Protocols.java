package org.remit.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphReader;
import org.remit.graph.GraphWriter;
import org.remit.graph.NamedGraph;
import org.remit.graph.QuestionBank;
import org.remit.graph.StoredClause;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Small protocols of councils that do not exist.
final class Protocols {

  static final String NORTH =
      """
      # Protocol on Member Officer Relations

      ## 1. Enquiries

      1.1 Officers must reply to a Member within 5 working days.

      1.2 Members should not criticise Officers:

      (a) at meetings; or

      (b) in the press, unless the Monitoring Officer agrees.

      ## 2. Complaints

      2.1 A Member who is not satisfied may complain to the Head of Service, see paragraph 1.1.

      2.2 The Monitoring Officer decides what paragraph 9.9 means.
      """;

  static final String SOUTH =
      """
      Introduction 🏛️ to the «Protocol»

      1. Gifts

      (1) A gift worth more than £50 must be declared.\tلا هدايا

      (2) Officers shall not ask for gifts 🎁, "cakes" or \\backslashes.

      2. Meetings

      (1) A Member may ask an Officer to come to a meeting of a political group.
      """;

  private static final NamedGraph VOCABULARY =
      new NamedGraph(
          "https://w3id.org/remit/vocabulary",
          graph(
              """
              @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
              @prefix remit: <https://w3id.org/remit/ns#> .
              <https://w3id.org/remit/role/officer> skos:prefLabel "Officer"@en .
              <https://w3id.org/remit/outside-questions#parking> a remit:EditorialQuestion ;
                remit:asksAbout <https://w3id.org/remit/topic/parking> ;
                remit:wording "where do I renew my parking permit" .
              """));

  private static final Vocabulary CONCEPTS =
      new Vocabulary(
          List.of(
              concept(Scheme.ROLE, "officer", "Officer"),
              concept(Scheme.ROLE, "member", "Member"),
              concept(Scheme.ROLE, "monitoring-officer", "Monitoring Officer"),
              concept(Scheme.TOPIC, "gifts", "Gift")));

  private Protocols() {}

  private static Concept concept(Scheme scheme, String local, String label) {
    return new Concept(
        scheme.concept(local),
        scheme,
        label,
        List.of(),
        List.of(),
        List.of(),
        label,
        Optional.empty());
  }

  static NamedGraph vocabulary() {
    return VOCABULARY;
  }

  static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  static Source source(String id, String text, @Nullable LocalDate date, EditionStatus status) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Edition edition =
        new Edition(
            id,
            "Council of " + id,
            date == null,
            "the text speaks of " + id,
            "Protocol of " + id,
            date,
            date == null ? "none stated" : "on the cover",
            status,
            "the cover says so",
            "made up",
            id + ".txt",
            SourceReader.sha256(bytes));
    return SourceReader.of(edition, bytes);
  }

  static Source north() {
    return source("north-shire", NORTH, LocalDate.of(2024, 5, 1), EditionStatus.DRAFT);
  }

  static Source south() {
    return source("south-vale", SOUTH, null, EditionStatus.NOT_STATED);
  }

  static ClauseTree tree(Source source) {
    return ClauseParser.parse(source);
  }

  static EditionGraph graph(Source source) {
    return GraphWriter.write(tree(source), CONCEPTS);
  }

  static Publication plain(Source source) {
    return new Publication(graph(source), List.of());
  }

  /// With two questions for the first passage, one for the last, and one for a passage that is not
  /// there.
  static Publication asked(Source source) {
    EditionGraph graph = graph(source);
    List<StoredClause> passages = passages(graph);
    String turtle =
        """
        @prefix remit: <https://w3id.org/remit/ns#> .
        @prefix q: <https://w3id.org/remit/document/%1$s/questions#> .
        q:q1 a remit:EditorialQuestion ; remit:answeredBy <%2$s> ;
          remit:wording "how quickly will staff get back to me" , "is there a deadline" .
        q:q2 a remit:EditorialQuestion ; remit:answeredBy <%3$s> ;
          remit:wording "who should my boss talk to" .
        q:q3 a remit:EditorialQuestion ; remit:answeredBy <%4$s> ;
          remit:wording "where is the unicorn" .
        """
            .formatted(
                source.id(),
                passages.getFirst().iri(),
                passages.getLast().iri(),
                passages.getFirst().iri() + "_gone");
    NamedGraph bank = new NamedGraph(QuestionBank.name(source.id()), graph(turtle));
    return new Publication(graph, List.of(bank));
  }

  static List<StoredClause> passages(EditionGraph graph) {
    return clauses(graph).stream().filter(StoredClause::passage).toList();
  }

  static List<StoredClause> clauses(EditionGraph graph) {
    return GraphReader.clauses(graph.graph(), graph.name());
  }

  static Search search(String words, String meaning, Set<String> documents, int limit) {
    return new Search(words, meaning, documents, Set.of(), limit);
  }
}
