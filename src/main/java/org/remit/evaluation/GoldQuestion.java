package org.remit.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// A question whose right clauses are known.
///
/// @param id unique among the questions of its file
/// @param question what a person typed, in their own words
/// @param council the document they ask about, or null for all of them
/// @param asker who asks: member, officer, trainer or public
/// @param kind what is asked for, e.g. `deadline`
/// @param gold the clauses that answer it; none where nothing does
/// @param answer what the short answer must say, in lower case; none where the clause says it all
/// @param verdict for a yes/no question what it comes to, else null
/// @param answerable whether the documents speak to it; where they do not, silence is right
public record GoldQuestion(
    String id,
    String question,
    @Nullable String council,
    String asker,
    String kind,
    List<GoldClause> gold,
    List<String> answer,
    @Nullable Verdict verdict,
    boolean answerable) {

  public GoldQuestion {
    gold = List.copyOf(gold);
    answer = List.copyOf(answer);
  }

  /// Reads a question set, one JSON object a line.
  ///
  /// @throws IllegalArgumentException naming file, line, field and fault, where a line is not a
  ///   well-formed question
  public static List<GoldQuestion> readAll(Path file) {
    return GoldLine.readAll(file);
  }

  /// What a full answer shows, each as the clauses of which any one will do.
  public List<List<GoldClause>> wanted() {
    List<List<GoldClause>> wanted = new ArrayList<>();
    Map<Integer, List<GoldClause>> alternatives = new LinkedHashMap<>();
    for (GoldClause clause : gold) {
      Integer alternative = clause.alternative();
      if (alternative == null) {
        wanted.add(List.of(clause));
      } else {
        alternatives.computeIfAbsent(alternative, number -> new ArrayList<>()).add(clause);
      }
    }
    wanted.addAll(alternatives.values());
    return List.copyOf(wanted);
  }

  /// Whether it is known what the short answer has to say.
  public boolean hasShortAnswer() {
    return !answer.isEmpty() || verdict != null;
  }
}
