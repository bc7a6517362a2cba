package org.remit.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.graph.EditorialQuestion;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.norm.Verdict;

/// What an index is made of: the passages of the clauses, the wordings of the questions that they
/// answer, and those of questions that no protocol answers.
record Entries(List<Passage> passages, List<Asked> questions) {

  Entries {
    passages = List.copyOf(passages);
    questions = List.copyOf(questions);
  }

  /// A passage by the fields that it is searched in.
  ///
  /// @param asked all that its editorial questions ask, in all their wordings
  /// @param said the words whose meaning stands for it: what it says, completed by its lead-in
  record Passage(
      String clause,
      String document,
      String citation,
      String headings,
      String leadIn,
      String text,
      String asked,
      String said,
      List<String> roles,
      List<String> topics,
      List<String> standing) {

    Passage {
      roles = List.copyOf(roles);
      topics = List.copyOf(topics);
      standing = List.copyOf(standing);
    }
  }

  /// One wording of an editorial question, and the words of the clause that answer it.
  ///
  /// @param about the IRI of the clause that answers it or, where none does, of its matter
  /// @param document the clause's; "" without one
  /// @param verdict what the clause answers to it, where yes or no would; else null
  record Asked(
      String about, String document, String quote, String wording, @Nullable Verdict verdict) {}

  /// Sorted by what answers, so that what fits equally well has the same order in every engine.
  ///
  /// @param answered the questions that clauses answer
  /// @param outside those that no protocol answers
  static Entries of(
      List<StoredClause> stored,
      List<EditorialQuestion> answered,
      List<EditorialQuestion> outside) {
    List<StoredClause> clauses =
        stored.stream().sorted(Comparator.comparing(StoredClause::iri)).toList();
    Map<String, StringBuilder> askedOf = new LinkedHashMap<>();
    for (StoredClause clause : clauses) {
      if (clause.passage()) {
        askedOf.put(clause.iri(), new StringBuilder());
      }
    }
    List<Asked> asked = new ArrayList<>();
    for (EditorialQuestion question : answered) {
      StringBuilder all = askedOf.get(question.about());
      if (all != null) {
        asked.addAll(wordings(question, Terms.documentOf(question.about())));
        question.wordings().forEach(wording -> all.append(wording.text()).append('\n'));
      }
    }
    outside.forEach(question -> asked.addAll(wordings(question, "")));
    List<Passage> passages = new ArrayList<>();
    for (StoredClause clause : clauses) {
      StringBuilder all = askedOf.get(clause.iri());
      if (all != null) {
        passages.add(passage(clause, all.toString()));
      }
    }
    asked.sort(Comparator.comparing(Asked::about).thenComparing(Asked::wording));
    return new Entries(passages, asked);
  }

  private static List<Asked> wordings(EditorialQuestion question, String document) {
    return question.wordings().stream()
        .map(w -> new Asked(question.about(), document, question.quote(), w.text(), w.verdict()))
        .toList();
  }

  private static Passage passage(StoredClause clause, String asked) {
    return new Passage(
        clause.iri(),
        clause.document(),
        clause.citation(),
        String.join(" ", clause.headings()),
        clause.leadIn(),
        clause.text(),
        asked,
        clause.said(),
        clause.roles(),
        clause.topics(),
        clause.standing());
  }

  /// The passages of documents that no editor has written questions for.
  List<Passage> withoutQuestions() {
    Set<String> asked = questions.stream().map(Asked::document).collect(Collectors.toSet());
    return passages.stream().filter(p -> !asked.contains(p.document())).toList();
  }

  /// Every text whose vector the index needs, without doubles.
  List<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    passages.forEach(p -> texts.add(p.said()));
    questions.forEach(q -> texts.add(q.wording()));
    return List.copyOf(texts);
  }
}
