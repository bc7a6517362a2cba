package org.remit.answer;

import org.jspecify.annotations.Nullable;
import org.remit.graph.NormGraph;
import org.remit.graph.Terms;

/// Which paths of escalation are asked for. What is null is not asked about.
///
/// @param council the document that tells of them
/// @param from IRI of the role that sets out; it stands for its own kinds too
/// @param about IRI of the topic that the matter belongs to
public record PathQuery(
    @Nullable String council, @Nullable String from, @Nullable String about, Paging page) {

  /// The query for a page of them: by document, and there in reading order, each path before its
  /// variants.
  public String sparql() {
    return Terms.PREFIXES
        + "SELECT DISTINCT ?path ?edition ?order ?kind\nWHERE {\n"
        + where()
        + "  ?clause remit:order ?order .\n"
        + "  BIND ( COALESCE(?name, STR(?path)) AS ?kind )\n"
        + "}\nORDER BY ?edition ?order ?kind STRLEN(STR(?path)) STR(?path)\n"
        + "LIMIT "
        + page.size()
        + " OFFSET "
        + page.before()
        + "\n";
  }

  /// The query for how many there are.
  String counting() {
    return Terms.PREFIXES + "SELECT (COUNT(DISTINCT ?path) AS ?total)\nWHERE {\n" + where() + "}\n";
  }

  private String where() {
    StringBuilder where = new StringBuilder();
    if (from != null) {
      where.append("  ?from skos:broader* <").append(from).append("> .\n");
    }
    where
        .append("  GRAPH ")
        .append(council == null ? "?norms" : "<" + NormGraph.name(council) + ">")
        .append(" {\n");
    where.append(
        "    ?path a remit:EscalationPath ; remit:inEdition ?edition ; remit:inClause ?clause .\n");
    where.append(from == null ? "" : "    ?path remit:fromRole ?from .\n");
    where.append(about == null ? "" : "    ?path dcterms:subject <" + about + "> .\n");
    where.append("    OPTIONAL { ?path remit:pathGroup ?name }\n");
    return where.append("  }\n").toString();
  }
}
