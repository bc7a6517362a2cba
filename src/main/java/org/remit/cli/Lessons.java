package org.remit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.graph.EditorialQuestion;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.language.Embedder;
import org.remit.norm.Verdict;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.training.Lesson;

/// What the editorial questions of each document teach.
final class Lessons {

  private static final String QUESTIONS =
      Terms.PREFIXES
          + "SELECT DISTINCT ?clause ?wording ?verdict { ?question remit:answeredBy ?clause ; "
          + Terms.WORDED
          + " ?wording OPTIONAL { VALUES (?as ?verdict) { "
          + Stream.of(Verdict.values())
              .map(verdict -> "(remit:%1$sWording \"%1$s\")".formatted(verdict.label()))
              .collect(Collectors.joining(" "))
          + " } ?question ?as ?wording } } ORDER BY ?clause ?wording ?verdict";

  private static final int OFTEN = 1000;

  private final Map<String, Lesson.Text> texts;

  private Lessons(Map<String, Lesson.Text> texts) {
    this.texts = texts;
  }

  /// A lesson of each document that has editorial questions, by the document's identifier.
  static SortedMap<String, Lesson> of(
      KnowledgeBase base, Embedder embedder, Consumer<String> progress) {
    Map<String, List<EditorialQuestion.Wording>> wordings = new HashMap<>();
    for (Map<String, String> row : base.select(QUESTIONS).rows()) {
      wordings
          .computeIfAbsent(row.getOrDefault("clause", ""), clause -> new ArrayList<>())
          .add(new EditorialQuestion.Wording(row.getOrDefault("wording", ""), verdict(row)));
    }
    SortedMap<String, List<StoredClause>> passages = new TreeMap<>();
    Set<String> texts = new LinkedHashSet<>();
    for (Edition edition : base.editions()) {
      List<StoredClause> of =
          base.clauses(edition.document()).stream().filter(StoredClause::passage).toList();
      passages.put(edition.document(), of);
      of.forEach(clause -> texts.add(clause.said()));
    }
    wordings.values().forEach(of -> of.forEach(each -> texts.add(each.text())));
    Lessons lessons = new Lessons(read(List.copyOf(texts), embedder, progress));
    SortedMap<String, Lesson> taught = new TreeMap<>();
    passages.forEach((document, of) -> {
      Lesson lesson = lessons.of(of, wordings);
      if (!lesson.questions().isEmpty()) {
        taught.put(document, lesson);
      }
    });
    return taught;
  }

  /// Many a text is asked of several documents, and is read once.
  private static Map<String, Lesson.Text> read(
      List<String> texts, Embedder embedder, Consumer<String> progress) {
    Map<String, Lesson.Text> read = HashMap.newHashMap(texts.size());
    for (int from = 0; from < texts.size(); from += OFTEN) {
      List<String> some = texts.subList(from, Math.min(from + OFTEN, texts.size()));
      List<Lesson.Text> of =
          some.parallelStream()
              .map(text -> new Lesson.Text(embedder.words(text), embedder.embed(text)))
              .toList();
      for (int i = 0; i < some.size(); i++) {
        read.put(some.get(i), of.get(i));
      }
      progress.accept("read " + read.size() + " of " + texts.size() + " questions and clauses");
    }
    return read;
  }

  private static @Nullable Verdict verdict(Map<String, String> row) {
    return Stream.of(Verdict.values())
        .filter(verdict -> verdict.label().equals(row.get("verdict")))
        .findFirst()
        .orElse(null);
  }

  private Lesson of(
      List<StoredClause> clauses, Map<String, List<EditorialQuestion.Wording>> wordings) {
    List<Lesson.Text> passages = new ArrayList<>();
    List<Lesson.Asked> questions = new ArrayList<>();
    for (StoredClause clause : clauses) {
      for (EditorialQuestion.Wording each : wordings.getOrDefault(clause.iri(), List.of())) {
        questions.add(new Lesson.Asked(text(each.text()), passages.size(), each.verdict()));
      }
      passages.add(text(clause.said()));
    }
    return new Lesson(passages, questions);
  }

  private Lesson.Text text(String text) {
    return Objects.requireNonNull(texts.get(text));
  }
}
