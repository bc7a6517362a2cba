package org.remit.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.vocabulary.Scheme;

/// For each document, the clause that names who to ask where the document itself is silent: one
/// about how the document is to be read, or about what it leaves open, that offers a post's advice.
/// Where there is none, none is named: a clause that offers advice on some other matter misleads.
final class AskNext {

  private static final String INTERPRETATION = Scheme.TOPIC.concept("interpretation");
  private static final String MONITORING_OFFICER = Scheme.ROLE.concept("monitoring-officer");
  private static final String CHIEF_EXECUTIVE = Scheme.ROLE.concept("chief-executive");

  private final Map<String, StoredClause> byDocument = new HashMap<>();

  AskNext(Catalogue catalogue) {
    for (var edition : catalogue.editions()) {
      catalogue.clauses(edition.document()).stream()
          .filter(StoredClause::passage)
          .filter(clause -> !Ranking.noRule(clause))
          .filter(clause -> score(clause) > 0)
          .max(
              Comparator.comparingInt(AskNext::score)
                  .thenComparing(Comparator.comparingInt(StoredClause::order).reversed()))
          .ifPresent(clause -> byDocument.put(edition.document(), clause));
    }
  }

  private static int score(StoredClause clause) {
    boolean names =
        clause.roles().contains(MONITORING_OFFICER) || clause.roles().contains(CHIEF_EXECUTIVE);
    String text = clause.text();
    if (!names
        || !clause.topics().contains(INTERPRETATION)
        || !text.matches("(?s).*\\b(?:guidance|advice|advise|interpret\\w*)\\b.*")) {
      return 0;
    }
    int score = 1;
    score += text.matches("(?s).*\\b(?:interpretation|not covered)\\b.*") ? 3 : 0;
    score += text.matches("(?s).*\\b(?:seek|obtained|contact|ask|give advice)\\b.*") ? 2 : 0;
    score += clause.roles().contains(MONITORING_OFFICER) ? 1 : 0;
    return score;
  }

  /// The clause for a document, or for all of them the first that has one.
  Optional<StoredClause> clause(@Nullable String document) {
    if (document != null) {
      return Optional.ofNullable(byDocument.get(document));
    }
    List<String> documents = byDocument.keySet().stream().sorted().toList();
    return documents.stream().findFirst().map(byDocument::get);
  }
}
