package org.remit.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// The wordings of the editorial questions of all documents, each with the passage that answers it.
final class Questions {

  private final List<Wording> wordings;

  /// The passages that answer some, sorted.
  private final List<String> clauses;

  /// The place of each wording's passage among them.
  private final int[] answering;

  /// @param quote the words of the passage that answer, or ""
  /// @param verdict what the passage answers, where yes or no would
  record Wording(String clause, String wording, String quote, @Nullable Verdict verdict) {}

  Questions(List<Wording> wordings) {
    this.wordings = List.copyOf(wordings);
    this.clauses = wordings.stream().map(Wording::clause).distinct().sorted().toList();
    Map<String, Integer> places = LinkedHashMap.newLinkedHashMap(clauses.size());
    clauses.forEach(clause -> places.put(clause, places.size()));
    this.answering = wordings.stream().map(Wording::clause).mapToInt(places::get).toArray();
  }

  /// The nearest questions of each passage that has some, in the order of the passages.
  ///
  /// @param cosines of the wordings, in their order
  Map<String, Near> near(float[] cosines) {
    Near[] near = new Near[clauses.size()];
    for (int i = 0; i < near.length; i++) {
      near[i] = new Near();
    }
    for (int i = 0; i < cosines.length; i++) {
      near[answering[i]].add(i, cosines[i]);
    }
    Map<String, Near> byClause = LinkedHashMap.newLinkedHashMap(near.length);
    for (int i = 0; i < near.length; i++) {
      byClause.put(clauses.get(i), near[i]);
    }
    return byClause;
  }

  /// What they are, in words.
  List<Hit.Asked> of(Near near) {
    List<Hit.Asked> asked = new ArrayList<>(near.size());
    for (int i = 0; i < near.size(); i++) {
      Wording wording = wordings.get(near.wording(i));
      asked.add(
          new Hit.Asked(wording.wording(), wording.quote(), wording.verdict(), near.cosine(i)));
    }
    return asked;
  }
}
