package org.remit.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// The wordings of the editorial questions of all documents, each with the passage that answers it.
final class Questions {

  private final List<Wording> wordings;

  /// The places of the wordings that each passage answers, in their order; by the passage's IRI.
  private final Map<String, int[]> answered = new LinkedHashMap<>();

  /// @param quote the words of the passage that answer, or ""
  /// @param verdict what the passage answers, where yes or no would
  record Wording(String clause, String wording, String quote, @Nullable Verdict verdict) {
    private static final Wording NONE = new Wording("", "", "", null);
  }

  Questions(List<Wording> wordings) {
    this.wordings = List.copyOf(wordings);
    Map<String, List<Integer>> byClause = new TreeMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      byClause.computeIfAbsent(wordings.get(i).clause(), clause -> new ArrayList<>()).add(i);
    }
    byClause.forEach(
        (clause, asked) -> answered.put(clause, asked.stream().mapToInt(i -> i).toArray()));
  }

  /// How near the questions of each passage are that has some, sorted by the passage's IRI.
  ///
  /// @param cosines of the wordings, in their order
  Map<String, Near> near(float[] cosines) {
    Map<String, Near> near = LinkedHashMap.newLinkedHashMap(answered.size());
    answered.forEach((clause, asked) -> near.put(clause, new Near(asked, cosines)));
    return near;
  }

  /// The nearest question of a passage.
  ///
  /// @param near null where the passage answers none
  Wording nearest(@Nullable Near near) {
    return near == null ? Wording.NONE : wordings.get(near.wording());
  }
}
