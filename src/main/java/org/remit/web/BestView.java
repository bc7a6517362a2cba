package org.remit.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.EscalationPath;
import org.remit.answer.Library;
import org.remit.answer.Reading;
import org.remit.answer.Reading.Passage;
import org.remit.answer.Result;
import org.remit.answer.Rule;
import org.remit.answer.Rulebook;
import org.remit.answer.Understood.Frame;
import org.remit.answer.Understood.Match;

/// What stands beside the clause that answers best: its duty cards and the clauses around it.
///
/// @param citation what it is cited by
/// @param href where its document shows it, with the answering words marked where they are known
/// @param cards who must do what, for each norm of the clause, or of the list that it leads in
/// @param yours what the rule comes to for the person who asks, or "" where that is not one thing
/// @param way the address of the drawn path that the clause tells of, or ""
/// @param concerned where that page says what happens if somebody in the path is the person
///   concerned, where the question names one of them; or ""
/// @param around the clauses above, beside and below it, in reading order
record BestView(
    String citation,
    String href,
    List<CardView> cards,
    String yours,
    String way,
    String concerned,
    List<Neighbour> around) {

  /// More neighbours than this are better read in the document.
  private static final int MOST = 12;

  BestView {
    cards = List.copyOf(cards);
    around = List.copyOf(around);
  }

  /// A clause near the one that answers.
  record Neighbour(Passage passage, String href) {}

  /// What stands beside an answer's first clause; null where nothing answers.
  static @Nullable BestView of(Answer answer, Library library, Rulebook rulebook) {
    Result best =
        answer.results().stream()
            .filter(result -> result.part() == Result.Part.ANSWER)
            .findFirst()
            .orElse(null);
    Reading reading = best == null ? null : library.read(best.edition().document()).orElse(null);
    if (best == null || reading == null) {
      return null;
    }
    String page = "/documents/" + best.edition().document();
    String id = best.href().substring(best.href().indexOf('#') + 1);
    List<Passage> chain = chain(reading.passages(), id);
    if (chain.isEmpty()) {
      return null;
    }
    Passage own = chain.getLast();
    Frame asker = answer.understood().frame();
    List<Rule> rules = rulebook.norms(best.edition().document());
    List<Rule> stated = rules.stream().filter(rule -> rule.clause().equals(id)).toList();
    List<CardView> cards =
        (stated.isEmpty() ? below(own, rules) : stated)
            .stream()
                .map(rule -> CardView.of(rule, rulebook.vocabulary(), page, asker.askerRoles()))
                .toList();
    EscalationPath path = path(library.paths(best.edition().document()), id);
    String way = path == null ? "" : way(path, asker);
    return new BestView(
        best.citation(),
        href(best, stated, answer.reply().text()),
        cards,
        yours(cards),
        way,
        path != null && leadsToSomeoneNamed(path, asker)
            ? way + "#" + PathView.concerned(path)
            : "",
        neighbours(chain, page));
  }

  private static String yours(List<CardView> cards) {
    Set<String> all = new LinkedHashSet<>();
    cards.stream().map(CardView::yours).filter(words -> !words.isEmpty()).forEach(all::add);
    return all.size() == 1 ? all.iterator().next() : "";
  }

  /// The path that a clause tells of; null where it tells of none.
  private static @Nullable EscalationPath path(List<EscalationPath> paths, String clause) {
    return paths.stream()
        .filter(path -> path.readings().stream().anyMatch(r -> r.clause().value().equals(clause)))
        .findFirst()
        .orElse(null);
  }

  /// Where a path is drawn, begun where the person who asks stands.
  private static String way(EscalationPath path, Frame frame) {
    Match asker = frame.asker();
    String way = PathView.address(path);
    return asker == null ? way : way + "?as=" + asker.localName();
  }

  /// Whether a question names somebody whom a path leads to, and the page of the path says what
  /// happens if they are the person concerned.
  private static boolean leadsToSomeoneNamed(EscalationPath path, Frame frame) {
    return (path.complaint() || !path.variants().isEmpty())
        && Stream.concat(frame.actors().stream(), frame.others().stream())
            .anyMatch(match -> PathView.leadsThrough(path, match.iri()));
  }

  private static List<Rule> below(Passage own, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> own.passages().stream().anyMatch(p -> p.id().equals(rule.clause())))
        .limit(MOST)
        .toList();
  }

  /// The words that the short answer is made of, where they are a rule of the clause.
  private static String href(Result best, List<Rule> stated, String line) {
    return stated.stream()
        .filter(rule -> line.contains(rule.text()))
        .filter(rule -> !rule.sentence().isEmpty() && rule.sentence().getFirst().range() != null)
        .findFirst()
        .map(rule ->
            best.href().substring(0, best.href().indexOf('#') + 1)
                + CardView.anchor(rule.sentence().getFirst()))
        .orElse(best.href());
  }

  /// The passage with an identifier, after those that it lies in; empty where there is none.
  static List<Passage> chain(List<Passage> passages, String id) {
    for (Passage passage : passages) {
      if (passage.id().equals(id)) {
        return List.of(passage);
      }
      List<Passage> below = chain(passage.passages(), id);
      if (!below.isEmpty()) {
        List<Passage> chain = new ArrayList<>(List.of(passage));
        chain.addAll(below);
        return chain;
      }
    }
    return List.of();
  }

  private static List<Neighbour> neighbours(List<Passage> chain, String page) {
    Passage own = chain.getLast();
    List<Passage> beside = chain.size() > 1 ? chain.get(chain.size() - 2).passages() : List.of();
    int at = beside.indexOf(own);
    List<Passage> near = new ArrayList<>();
    for (int i = Math.max(0, at - MOST / 2); i < Math.min(beside.size(), at + MOST / 2); i++) {
      near.add(beside.get(i));
      if (i == at) {
        near.addAll(own.passages().subList(0, Math.min(MOST, own.passages().size())));
      }
    }
    return near.stream()
        .filter(passage -> !passage.equals(own) && !passage.text().isEmpty())
        .map(passage -> new Neighbour(passage, page + "#" + passage.id()))
        .toList();
  }
}
