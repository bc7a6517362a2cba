package org.remit.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.Terms;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;

/// The SPARQL query that an understood question comes to: the clauses with the numbers it names, or
/// else those that state what it asks for (a time limit, a step of a way to go) and name most of
/// its roles, that of the person who asks among them, and topics. Built from terms, never from the
/// question's text.
final class ConceptQuery {

  /// More rows than this are not worth ranking.
  private static final int LIMIT = 60;

  /// How a clause names a concept of a scheme.
  private static final Map<Scheme, String> NAMING =
      Map.of(Scheme.ROLE, "remit:mentionsRole", Scheme.TOPIC, "dcterms:subject");

  private ConceptQuery() {}

  static String of(Question question, @Nullable String council) {
    String scope =
        council == null ? "" : "    ?edition eli:realizes <" + Terms.document(council) + "> .\n";
    boolean numbered = !question.numbers().isEmpty();
    return Terms.PREFIXES
        + "SELECT ?clause (MIN(?cited) AS ?citation) (COUNT(DISTINCT ?concept) AS ?named)\n"
        + "WHERE {\n"
        + "  GRAPH ?edition {\n"
        + scope
        + (numbered ? numbered(question.numbers()) : named(question))
        + "  }\n"
        + (numbered ? "" : stated(question.kind()))
        + "}\n"
        + "GROUP BY ?clause\n"
        + "ORDER BY DESC(?named) ?clause\n"
        + "LIMIT "
        + LIMIT
        + "\n";
  }

  /// What a clause states that answers a question of this kind. A filter and no pattern: after a
  /// pattern without a match the engine cannot go on to one in a graph.
  private static String stated(Kind kind) {
    String states =
        switch (kind) {
          case DEADLINE -> "?norm remit:timeLimit ?limit ; remit:inClause ?clause .";
          case ESCALATION -> "?step a remit:EscalationStep ; remit:inClause ?clause .";
          default -> "";
        };
    return states.isEmpty() ? "" : "  FILTER EXISTS { GRAPH ?norms { " + states + " } }\n";
  }

  /// Begins with what names the fewest clauses: the engine goes through a pattern from its top.
  private static String named(Question question) {
    Set<String> names =
        question.concepts().stream()
            .map(Mention::concept)
            .filter(concept -> NAMING.containsKey(concept.scheme()))
            .map(concept -> "(" + NAMING.get(concept.scheme()) + " <" + concept.iri() + ">)")
            .collect(Collectors.toCollection(TreeSet::new));
    @Nullable Concept asker = question.cast().asker();
    if (asker != null) {
      names.add(role(asker));
    }
    question.cast().actors().forEach(actor -> names.add(role(actor.concept())));
    if (names.isEmpty()) {
      // a question without a concept of the graph still is a query that runs: it finds nothing
      names.add("(remit:mentionsRole remit:Passage)");
    }
    return "    VALUES (?names ?concept) { "
        + String.join(" ", names)
        + " }\n    ?clause ?names ?concept ; a remit:Passage ; remit:citation ?cited .\n";
  }

  private static String role(Concept role) {
    return "(" + NAMING.get(Scheme.ROLE) + " <" + role.iri() + ">)";
  }

  private static String numbered(List<String> numbers) {
    String tests =
        numbers.stream()
            .map(n ->
                "?cited = \""
                    + n
                    + "\" || STRSTARTS(?cited, \""
                    + n
                    + " \")"
                    + " || STRSTARTS(?cited, \""
                    + n
                    + "(\") || STRSTARTS(?cited, \""
                    + n
                    + ".\")")
            .collect(Collectors.joining(" || "));
    return "    ?clause a remit:Passage ; remit:citation ?cited .\n    FILTER(" + tests + ")\n";
  }
}
