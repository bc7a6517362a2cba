package org.remit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.remit.answer.Ask;
import org.remit.answer.Understood;
import org.remit.answer.Understood.Alternative;
import org.remit.answer.Understood.Match;
import org.remit.answer.Understood.Part;
import org.remit.question.Kind;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// How a question was taken, said back so that it can be put right.
///
/// @param text one line in words
/// @param guesses what its words could mean as well, each a link that takes it so
/// @param corrections what only the person who asks can know, each a link that says so
/// @param kinds what can be asked for, to choose from
/// @param askers who can ask, to choose from
/// @param actors whose doing can be asked about, to choose from
/// @param concepts the words that were recognised
record UnderstoodView(
    String text,
    List<Row> guesses,
    List<Row> corrections,
    List<Option> kinds,
    List<Option> askers,
    List<Option> actors,
    List<Match> concepts,
    String sparql) {

  UnderstoodView {
    guesses = List.copyOf(guesses);
    corrections = List.copyOf(corrections);
    kinds = List.copyOf(kinds);
    askers = List.copyOf(askers);
    actors = List.copyOf(actors);
    concepts = List.copyOf(concepts);
  }

  /// Links that put one part right.
  record Row(String label, List<Link> links) {
    Row {
      links = List.copyOf(links);
    }
  }

  record Link(String text, String href) {}

  static UnderstoodView of(Understood understood, Ask ask, Vocabulary vocabulary) {
    Match asker = understood.frame().asker();
    return new UnderstoodView(
        understood.text(),
        rows(understood, Part.KIND, Part.ROLE),
        rows(understood, Part.ASKER, Part.ACTOR, Part.COUNCIL),
        Stream.of(Kind.values())
            .map(kind -> new Option(kind.label(), kind.words(), kind.label().equals(ask.kind())))
            .toList(),
        roles(vocabulary, asker == null ? "" : asker.localName()).toList(),
        Stream.concat(
                Stream.of(new Option(Ask.ASKER, "I do", Ask.ASKER.equals(ask.actor()))),
                roles(vocabulary, ask.actor() == null ? "" : ask.actor()))
            .toList(),
        understood.concepts(),
        understood.sparql());
  }

  private static List<Row> rows(Understood understood, Part... parts) {
    Map<String, List<Link>> rows = new LinkedHashMap<>();
    for (Part part : parts) {
      for (Alternative other : understood.alternatives()) {
        if (other.part() == part) {
          rows.computeIfAbsent(label(other, understood), label -> new ArrayList<>())
              .add(new Link(other.label(), other.ask().address()));
        }
      }
    }
    return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).toList();
  }

  private static String label(Alternative other, Understood understood) {
    return switch (other.part()) {
      case KIND -> "Or do you ask";
      case ROLE -> "By “" + other.matched() + "” do you mean";
      case ASKER -> understood.frame().asker() == null ? "Are you" : "Or are you";
      case ACTOR -> "Who acts";
      case COUNCIL -> "Ask about";
    };
  }

  private static Stream<Option> roles(Vocabulary vocabulary, String chosen) {
    return vocabulary.concepts(Scheme.ROLE).stream()
        .sorted(Comparator.comparing(Concept::label))
        .map(role -> new Option(role.localName(), role.label(), role.localName().equals(chosen)));
  }
}
