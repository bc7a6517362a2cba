package org.remit.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.Terms;
import org.remit.question.Question;
import org.remit.vocabulary.Scheme;

/// The SPARQL query that an understood question comes to: the clauses with the numbers it names, or
/// else those that name most of its roles and topics. Built from terms, never from the question's
/// text.
final class ConceptQuery {

  /// More rows than this are not worth ranking.
  private static final int LIMIT = 60;

  private ConceptQuery() {}

  static String of(Question question, @Nullable String council) {
    Set<String> concepts =
        question.concepts().stream()
            .map(mention -> mention.concept())
            .filter(c -> c.scheme() == Scheme.ROLE || c.scheme() == Scheme.TOPIC)
            .map(concept -> "<" + concept.iri() + ">")
            .collect(Collectors.toCollection(TreeSet::new));
    String where = question.numbers().isEmpty() ? named(concepts) : numbered(question.numbers());
    String scope =
        council == null ? "" : "    ?edition eli:realizes <" + Terms.document(council) + "> .\n";
    return Terms.PREFIXES
        + "SELECT ?clause ?citation (COUNT(DISTINCT ?concept) AS ?named)\n"
        + "WHERE {\n"
        + "  GRAPH ?edition {\n"
        + scope
        + "    ?clause a remit:Passage ; remit:citation ?citation .\n"
        + where
        + "  }\n"
        + "}\n"
        + "GROUP BY ?clause ?citation\n"
        + "ORDER BY DESC(?named) ?clause\n"
        + "LIMIT "
        + LIMIT
        + "\n";
  }

  private static String named(Set<String> concepts) {
    // a question without a concept of the graph still is a query that runs: it finds nothing
    String values = concepts.isEmpty() ? "remit:Passage" : String.join(" ", concepts);
    return "    VALUES ?names { remit:mentionsRole dcterms:subject }\n"
        + "    VALUES ?concept { "
        + values
        + " }\n    ?clause ?names ?concept .\n";
  }

  private static String numbered(List<String> numbers) {
    String tests =
        numbers.stream()
            .map(n ->
                "?citation = \""
                    + n
                    + "\" || STRSTARTS(?citation, \""
                    + n
                    + " \")"
                    + " || STRSTARTS(?citation, \""
                    + n
                    + "(\") || STRSTARTS(?citation, \""
                    + n
                    + ".\")")
            .collect(Collectors.joining(" || "));
    return "    BIND(?clause AS ?concept)\n    FILTER(" + tests + ")\n";
  }
}
