package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.remit.answer.Suggestion.Kind;
import org.remit.answer.Suggestions.Entry;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Reads from the published facts what can be suggested: editorial questions, the vocabulary's
/// topics, roles and actions, and the clauses that have headings.
final class SuggestionSources {

  private static final Map<Kind, Scheme> SCHEMES =
      Map.of(Kind.TOPIC, Scheme.TOPIC, Kind.ROLE, Scheme.ROLE, Kind.ACTION, Scheme.ACTION);

  private static final String WORDINGS =
      Terms.PREFIXES
          + "SELECT DISTINCT ?wording ?clause"
          + " WHERE { ?question remit:answeredBy ?clause ; "
          + Terms.WORDED
          + " ?wording }";

  private static final String NAMES =
      Terms.PREFIXES
          + "SELECT ?concept ?label ?name WHERE { ?concept skos:prefLabel ?label ;"
          + " skos:prefLabel|skos:altLabel|skos:hiddenLabel ?name }";

  private SuggestionSources() {}

  static List<Entry> read(KnowledgeBase base, Vocabulary vocabulary) {
    PlainQuestions plain = new PlainQuestions(vocabulary, base.editions());
    List<Entry> entries = new ArrayList<>();
    for (Map<String, String> row : base.select(WORDINGS).rows()) {
      String wording = row.getOrDefault("wording", "");
      if (plain.includes(wording)) {
        String document = document(row.getOrDefault("clause", ""));
        entries.add(new Entry(wording, Kind.QUESTION, wording, document, ""));
      }
    }
    for (Map<String, String> row : base.select(NAMES).rows()) {
      String concept = row.getOrDefault("concept", "");
      SCHEMES.forEach((kind, scheme) -> {
        if (concept.startsWith(scheme.iri() + "/")) {
          String label = row.getOrDefault("label", "");
          entries.add(new Entry(label, kind, row.getOrDefault("name", ""), null, ""));
        }
      });
    }
    for (Edition edition : base.editions()) {
      for (StoredClause clause : base.clauses(edition.document())) {
        if (!clause.heading().isEmpty() && !clause.level().equals("piece")) {
          entries.add(heading(clause, edition));
        }
      }
    }
    return entries;
  }

  private static String document(String clause) {
    String rest = clause.substring(Math.min(clause.length(), Terms.DOCUMENTS.length()));
    return rest.replaceFirst("/.*$", "");
  }

  private static Entry heading(StoredClause clause, Edition edition) {
    String named =
        clause.heading().startsWith(clause.number())
            ? clause.heading()
            : clause.number() + " " + clause.heading();
    String text = named + " (" + edition.council() + ")";
    String href = "/documents/" + clause.document() + "#" + clause.id();
    return new Entry(text, Kind.CLAUSE, named, clause.document(), href);
  }
}
