package org.remit.answer;

import org.jspecify.annotations.Nullable;
import org.remit.graph.NormGraph;
import org.remit.graph.Terms;

/// Which norms are asked for. What is null is not asked about.
///
/// A role stands for its own kinds too: whoever asks what binds officers is told what binds a Head
/// of Service.
///
/// @param council the document that states them
/// @param bearer IRI of the role that is bound or free
/// @param type `duty`, `prohibition`, `permission` or `right`
/// @param topic IRI of what they are about
/// @param counterparty IRI of the role towards whom
public record NormQuery(
    @Nullable String council,
    @Nullable String bearer,
    @Nullable String type,
    @Nullable String topic,
    @Nullable String counterparty,
    Paging page) {

  /// Every norm of one document, or of all.
  public static NormQuery all(@Nullable String council, Paging page) {
    return new NormQuery(council, null, null, null, null, page);
  }

  /// The query for a page of them: by document, and there in reading order.
  public String sparql() {
    return everyOne() + "LIMIT " + page.size() + " OFFSET " + page.before() + "\n";
  }

  /// The query for all of them in the same order.
  String everyOne() {
    return Terms.PREFIXES
        + "SELECT DISTINCT ?norm ?edition ?order\nWHERE {\n"
        + where()
        + "  ?clause remit:order ?order .\n"
        + "}\nORDER BY ?edition ?order STRLEN(STR(?norm)) STR(?norm)\n";
  }

  /// The query for how many there are.
  String counting() {
    return Terms.PREFIXES + "SELECT (COUNT(DISTINCT ?norm) AS ?total)\nWHERE {\n" + where() + "}\n";
  }

  private String where() {
    StringBuilder where = new StringBuilder();
    if (bearer != null) {
      where.append("  ?bearer skos:broader* <").append(bearer).append("> .\n");
    }
    if (counterparty != null) {
      where.append("  ?counterparty skos:broader* <").append(counterparty).append("> .\n");
    }
    where.append("  VALUES ?type { ").append(types()).append(" }\n");
    where
        .append("  GRAPH ")
        .append(council == null ? "?norms" : "<" + NormGraph.name(council) + ">")
        .append(" {\n");
    where.append("    ?norm a ?type ; remit:inEdition ?edition ; remit:inClause ?clause .\n");
    where.append(bearer == null ? "" : "    ?norm remit:bearer ?bearer .\n");
    where.append(counterparty == null ? "" : "    ?norm remit:counterparty ?counterparty .\n");
    where.append(topic == null ? "" : "    ?norm dcterms:subject <" + topic + "> .\n");
    return where.append("  }\n").toString();
  }

  private String types() {
    return type == null
        ? "remit:Duty remit:Prohibition remit:Permission remit:Right"
        : "remit:" + Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }
}
