package org.remit.store;

import java.util.AbstractList;
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
  record Wording(String clause, String wording, String quote, @Nullable Verdict verdict) {}

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

  /// The nearest questions of a passage, in words, worked out when they are looked at: a search
  /// finds hundreds of passages, of which a few are shown.
  List<Hit.Asked> nearest(String clause, float[] cosines) {
    int[] asked = answered.get(clause);
    return asked == null ? List.of() : new Nearest(asked, cosines);
  }

  private final class Nearest extends AbstractList<Hit.Asked> {

    private final int[] asked;
    private final float[] cosines;
    private @Nullable Near near;

    Nearest(int[] asked, float[] cosines) {
      this.asked = asked;
      this.cosines = cosines;
    }

    private Near near() {
      Near known = near;
      if (known == null) {
        known = new Near(asked, cosines);
        near = known;
      }
      return known;
    }

    @Override
    public Hit.Asked get(int i) {
      Wording wording = wordings.get(near().wording(i));
      return new Hit.Asked(wording.wording(), wording.quote(), near().cosine(i));
    }

    @Override
    public int size() {
      return Math.min(Hit.NEAREST, asked.length);
    }
  }
}
