package org.remit.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.graph.Terms;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.source.Edition;
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

  /// @param editions where to look
  static String of(Question question, List<Edition> editions) {
    String among =
        editions.stream()
            .map(edition -> "<" + Terms.edition(edition) + ">")
            .collect(Collectors.joining(" "));
    return Terms.PREFIXES
        + (question.numbers().isEmpty() ? naming(question, among) : numbered(question, among));
  }

  /// Counts first, and looks up the citations of those clauses only that are left.
  private static String naming(Question question, String editions) {
    return """
    SELECT ?clause ?citation ?named
    WHERE {
      {
        SELECT ?edition ?clause (COUNT(?concept) AS ?named)
        WHERE {
          VALUES ?edition { %s }
          VALUES (?names ?concept) { %s }
          GRAPH ?edition { ?clause ?names ?concept }%s
        }
        GROUP BY ?edition ?clause
        ORDER BY DESC(?named) ?clause
        LIMIT %d
      }
      GRAPH ?edition { ?clause remit:citation ?citation }
    }
    ORDER BY DESC(?named) ?clause
    """
        .formatted(editions, String.join(" ", names(question)), stated(question.kind()), LIMIT);
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
    return states.isEmpty() ? "" : "\n      FILTER EXISTS { GRAPH ?norms { " + states + " } }";
  }

  /// How a clause names each of the roles and topics.
  private static Set<String> names(Question question) {
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
    return names;
  }

  private static String role(Concept role) {
    return "(" + NAMING.get(Scheme.ROLE) + " <" + role.iri() + ">)";
  }

  private static String numbered(Question question, String editions) {
    String tests =
        question.numbers().stream().map(ConceptQuery::cited).collect(Collectors.joining(" || "));
    return """
    SELECT ?clause ?citation
    WHERE {
      VALUES ?edition { %s }
      GRAPH ?edition { ?clause a remit:Passage ; remit:citation ?citation }
      FILTER(%s)
    }
    ORDER BY ?clause
    LIMIT %d
    """
        .formatted(editions, tests, LIMIT);
  }

  /// Whether a clause is cited by a number, or lies below what is.
  private static String cited(String number) {
    return Stream.of(" ", "(", ".")
        .map(next -> "STRSTARTS(?citation, \"" + number + next + "\")")
        .collect(Collectors.joining(" || ", "?citation = \"" + number + "\" || ", ""));
  }
}
