package org.remit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.language.Embedder;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.training.Lesson;

/// What the editorial questions of each document teach.
final class Lessons {

  private static final String QUESTIONS =
      Terms.PREFIXES
          + "SELECT DISTINCT ?clause ?wording { ?question remit:answeredBy ?clause ; "
          + Terms.WORDED
          + " ?wording } ORDER BY ?clause ?wording";

  private static final int OFTEN = 1000;

  private final Embedder embedder;
  private final Consumer<String> progress;
  private int read;

  private Lessons(Embedder embedder, Consumer<String> progress) {
    this.embedder = embedder;
    this.progress = progress;
  }

  /// A lesson of each document that has editorial questions, by the document's identifier.
  static SortedMap<String, Lesson> of(
      KnowledgeBase base, Embedder embedder, Consumer<String> progress) {
    Map<String, List<String>> wordings = new HashMap<>();
    for (Map<String, String> row : base.select(QUESTIONS).rows()) {
      wordings
          .computeIfAbsent(row.getOrDefault("clause", ""), clause -> new ArrayList<>())
          .add(row.getOrDefault("wording", ""));
    }
    Lessons lessons = new Lessons(embedder, progress);
    SortedMap<String, Lesson> of = new TreeMap<>();
    for (Edition edition : base.editions()) {
      Lesson lesson = lessons.of(base.clauses(edition.document()), wordings);
      if (!lesson.questions().isEmpty()) {
        of.put(edition.document(), lesson);
      }
    }
    return of;
  }

  private Lesson of(List<StoredClause> clauses, Map<String, List<String>> wordings) {
    List<Lesson.Text> passages = new ArrayList<>();
    List<Lesson.Asked> questions = new ArrayList<>();
    for (StoredClause clause : clauses) {
      if (clause.passage()) {
        for (String wording : wordings.getOrDefault(clause.iri(), List.of())) {
          questions.add(new Lesson.Asked(text(wording), passages.size()));
        }
        passages.add(text(clause.said()));
      }
    }
    return new Lesson(passages, questions);
  }

  private Lesson.Text text(String text) {
    if (++read % OFTEN == 0) {
      progress.accept("read " + read + " questions and clauses");
    }
    return new Lesson.Text(embedder.words(text), embedder.embed(text));
  }
}
