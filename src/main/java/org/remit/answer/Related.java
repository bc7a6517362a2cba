package org.remit.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.remit.question.Question;

/// Other questions that somebody who asks this one may have: of the clauses near to it that play no
/// part in its answer, the editorial questions that are nearest to it.
final class Related {

  private static final int MOST = 4;

  /// Questions that are less near than this ask about something else.
  private static final double NEAR = 0.45;

  private Related() {}

  static List<Suggestion> of(
      Ask ask, Question question, Selection selection, PlainQuestions plain) {
    Set<String> seen = new HashSet<>(Set.of(Suggestions.plain(question.text())));
    List<Suggestion> related = new ArrayList<>();
    for (Ranked ranked : nearest(selection)) {
      String other = ranked.askedAs();
      if (!other.isEmpty() && plain.includes(other) && related.size() < MOST) {
        if (seen.add(Suggestions.plain(other))) {
          String href = Ask.of(other, ask.council()).address();
          related.add(new Suggestion(other, Suggestion.Kind.QUESTION, href));
        }
      }
    }
    return related;
  }

  private static List<Ranked> nearest(Selection selection) {
    return selection.chosen().stream()
        .filter(chosen -> chosen.part() == Result.Part.NEARBY)
        .map(Selection.Chosen::ranked)
        .filter(ranked -> asked(ranked) >= NEAR)
        .sorted(
            Comparator.comparingDouble(Related::asked)
                .reversed()
                .thenComparing(ranked -> ranked.clause().iri()))
        .toList();
  }

  private static double asked(Ranked ranked) {
    return ranked.features().of(Feature.ASKED);
  }
}
