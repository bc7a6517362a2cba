package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.question.Aspect;
import org.remit.question.Kind;
import org.remit.question.OfEdition;
import org.remit.question.Question;
import org.remit.question.QuestionReader;
import org.remit.source.Edition;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Vocabulary;

/// Answers questions from the published facts: understands, gathers, ranks, and quotes. Every word
/// of an answer is a clause's, the vocabulary's or a template's.
public final class Answerer implements Answering {

  private final KnowledgeBase base;
  private final Vocabulary vocabulary;
  private final QuestionReader reader;
  private final Weights weights = Weights.load();
  private final Ranking ranking;
  private final Steps steps;
  private final Understanding understanding;
  private volatile Held held;

  /// The catalogue of the facts with a fingerprint.
  private record Held(
      String fingerprint,
      Catalogue catalogue,
      AskNext askNext,
      Highlights highlights,
      PlainQuestions plain) {}

  public Answerer(KnowledgeBase base, Vocabulary vocabulary) {
    this.base = base;
    this.vocabulary = vocabulary;
    this.reader = new QuestionReader(vocabulary, base::respelled);
    this.ranking = new Ranking(base, weights, vocabulary);
    this.steps = new Steps(vocabulary);
    this.understanding = new Understanding(vocabulary);
    this.held = hold();
  }

  private Held hold() {
    Catalogue catalogue = new Catalogue(base);
    return new Held(
        base.fingerprint(),
        catalogue,
        new AskNext(catalogue),
        new Highlights(vocabulary, catalogue.texts()),
        new PlainQuestions(vocabulary, catalogue.editions()));
  }

  private Held current() {
    Held now = held;
    if (!now.fingerprint().equals(base.fingerprint())) {
      now = hold();
      held = now;
    }
    return now;
  }

  @Override
  public Answer answer(Ask ask) {
    Held now = current();
    Catalogue catalogue = now.catalogue();
    @Nullable Kind kind = ask.kind() == null ? null : Kind.of(ask.kind()).orElse(null);
    Question question = reader.read(ask.question(), kind, ask.asker(), ask.actor());
    @Nullable Aspect aspect = question.aspect();
    if (aspect != null) {
      Understood understood = Understanding.ofRemit(ask, question);
      return new Answer(ask, understood, AboutReply.of(aspect), List.of());
    }
    @Nullable OfEdition ofEdition = question.ofEdition();
    if (ofEdition != null && ask.council() == null) {
      Understood understood = Understanding.ofRemit(ask, question);
      return new Answer(ask, understood, AboutReply.ofEditions(), List.of());
    }
    String sparql = ConceptQuery.of(question, catalogue.editions(ask.council()));
    Ranked.Order ranked = ranking.rank(question, sparql, ask.council(), catalogue);
    Selection selection = Selection.of(question, ranked, ask.council(), catalogue, weights);
    List<Result> results = new ArrayList<>();
    for (Selection.Chosen chosen : selection.chosen()) {
      if (results.size() < ask.limit()) {
        results.add(result(results.size() + 1, chosen, question, now, ask.explain()));
      }
    }
    Reply reply = reply(ask, question, selection, ranked, now);
    if (ofEdition != null && ask.council() != null) {
      reply = EditionReply.of(reply, ofEdition, catalogue.edition(ask.council()));
    }
    List<Suggestion> related = Related.of(ask, question, selection, now.plain());
    Understood understood = understanding.of(ask, question, sparql, catalogue.editions());
    return new Answer(ask, understood, reply, results, related);
  }

  private Reply reply(
      Ask ask, Question question, Selection selection, Ranked.Order ranked, Held now) {
    List<String> asked =
        ask.council() == null
            ? now.catalogue().editions().stream().map(Edition::document).toList()
            : List.of(ask.council());
    Reply.Silence silence = selection.silence();
    if (silence != null) {
      Result next =
          now.askNext()
              .clause(ask.council() != null ? ask.council() : selection.nearest())
              .map(c ->
                  result(
                      1,
                      new Selection.Chosen(Ranked.plain(c), Result.Part.NEARBY),
                      question,
                      now,
                      false))
              .orElse(null);
      return new Reply(
          selection.silenceText(ask.council(), now.catalogue()),
          null,
          silence,
          next,
          List.of(),
          asked);
    }
    List<String> speaking = selection.speakingDocuments();
    List<String> silent = asked.stream().filter(document -> !speaking.contains(document)).toList();
    Ranked best = selection.chosen().getFirst().ranked();
    Catalogue catalogue = now.catalogue();
    List<Reading> clause = catalogue.readings(best.clause());
    @Nullable Reading reading = reading(best, catalogue);
    List<String> steps =
        question.kind() == Kind.ESCALATION
            ? this.steps.of(clause, reading, question.cast().asker())
            : List.of();
    Edition edition = catalogue.edition(best.clause().document());
    String text =
        new ShortAnswer(question, best, edition, TableRow.of(best.clause(), catalogue))
            .line(reading, steps);
    @Nullable Judgement judgement =
        Verdicts.judge(
            question, selection.speaking(), ranked.votes()::of, weights.silence().plain(ranked));
    return new Reply(text, judgement, null, null, speaking, silent);
  }

  /// What the answering sentence says, if anybody has reviewed it.
  private static @Nullable Reading reading(Ranked best, Catalogue catalogue) {
    List<Reading> readings = catalogue.readings(best.clause());
    return readings.stream()
        .filter(r -> !best.quote().isEmpty() && r.text().contains(best.quote()))
        .findFirst()
        .orElse(readings.size() == 1 ? readings.getFirst() : null);
  }

  private static Result result(
      int rank, Selection.Chosen chosen, Question question, Held now, boolean explain) {
    Catalogue catalogue = now.catalogue();
    StoredClause clause = chosen.ranked().clause();
    Map<String, Double> explanation = new java.util.LinkedHashMap<>();
    if (explain) {
      for (Feature feature : Feature.values()) {
        explanation.put(feature.label(), rounded(chosen.ranked().features().of(feature)));
      }
    }
    return new Result(
        rank,
        rounded(chosen.ranked().score()),
        chosen.part(),
        catalogue.edition(clause.document()),
        clause.citation(),
        clause.under(),
        clause.leadIn(),
        clause.text(),
        TableRow.of(clause, catalogue),
        clause.standing(),
        clause.quotedFrom(),
        now.highlights().of(question.text() + " " + chosen.ranked().askedAs(), clause.text()),
        Changes.of(clause),
        catalogue.readings(clause),
        clause.iri(),
        href(clause),
        explanation);
  }

  /// Where the clause is shown in its document; a piece of a long clause is shown in it.
  private static String href(StoredClause clause) {
    String anchor = clause.level().equals("piece") ? clause.parent() : clause.id();
    return "/documents/" + clause.document() + "#" + anchor;
  }

  static double rounded(double score) {
    return Math.round(score * 10_000) / 10_000d;
  }
}
