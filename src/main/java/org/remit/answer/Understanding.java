package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Understood.Alternative;
import org.remit.answer.Understood.Frame;
import org.remit.answer.Understood.Match;
import org.remit.answer.Understood.Part;
import org.remit.question.Cast;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Says back how a question was taken, and how else it could be.
final class Understanding {

  /// Who asks, as a rule.
  private static final List<String> ASKERS = List.of("member", "officer", "public");

  /// More councils than this are better chosen from a list.
  private static final int MOST_COUNCILS = 12;

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|my|our|your|his|her|their)\\s+", Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;

  Understanding(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// @param held the editions that may be asked about
  Understood of(Ask ask, Question question, String sparql, List<Edition> held) {
    Frame frame = frame(question);
    return new Understood(
        text(ask, question.kind(), frame, held) + respelled(question),
        question.kind().label(),
        matches(question.concepts()),
        sparql,
        frame,
        alternatives(ask, question, held));
  }

  /// A question about Remit itself asks no document.
  static Understood ofRemit(Ask ask, Question question) {
    return new Understood(
        "You ask " + question.kind().words() + ".",
        question.kind().label(),
        List.of(),
        "",
        Frame.EMPTY,
        kinds(ask, question));
  }

  private Frame frame(Question question) {
    Cast cast = question.cast();
    @Nullable Concept asker = cast.asker();
    return new Frame(
        asker == null ? null : new Match(asker.iri(), asker.label(), cast.askerWords()),
        asker == null ? List.of() : roles(asker),
        cast.askerActs(),
        matches(cast.actors()),
        matches(cast.others()),
        about(question.concepts()),
        question.numbers());
  }

  /// What it is about: topics and instruments, and where there are none, what is done.
  private static List<Match> about(List<Mention> concepts) {
    List<Mention> about =
        concepts.stream()
            .filter(m ->
                m.concept().scheme() == Scheme.TOPIC || m.concept().scheme() == Scheme.INSTRUMENT)
            .toList();
    return matches(
        about.isEmpty()
            ? concepts.stream().filter(m -> m.concept().scheme() == Scheme.ACTION).toList()
            : about);
  }

  private List<String> roles(Concept asker) {
    List<String> roles = new ArrayList<>(List.of(asker.iri()));
    vocabulary.broader(asker).forEach(broader -> roles.add(broader.iri()));
    return roles;
  }

  private static List<Match> matches(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> new Match(m.concept().iri(), m.concept().label(), m.words()))
        .toList();
  }

  private static String text(Ask ask, Kind kind, Frame frame, List<Edition> held) {
    StringBuilder text = new StringBuilder("You ask ").append(kind.words()).append('.');
    Match asker = frame.asker();
    say(text, "You are", asker == null ? List.of() : List.of(asker.label()));
    say(text, "Who acts", frame.askerActs() ? List.of("you") : labels(frame.actors()));
    say(text, "Who else", labels(frame.others()));
    say(text, "About", labels(frame.about()));
    say(text, frame.numbers().size() == 1 ? "Clause" : "Clauses", frame.numbers());
    say(text, "Council", List.of(council(ask, held)));
    return text.toString();
  }

  /// Which words were taken for slips of the pen; in quotation marks they would not be.
  private static String respelled(Question question) {
    return question.slips().stream()
        .map(slip -> " Read “" + slip.typed() + "” as “" + slip.read() + "”.")
        .distinct()
        .collect(Collectors.joining());
  }

  private static void say(StringBuilder text, String part, List<String> words) {
    if (!words.isEmpty()) {
      text.append(' ').append(part).append(": ").append(String.join(", ", words)).append('.');
    }
  }

  private static List<String> labels(List<Match> matches) {
    return matches.stream().map(Match::label).distinct().toList();
  }

  private static String council(Ask ask, List<Edition> held) {
    return held.stream()
        .filter(edition -> edition.document().equals(ask.council()))
        .map(Edition::council)
        .findFirst()
        .orElse("all");
  }

  private List<Alternative> alternatives(Ask ask, Question question, List<Edition> held) {
    List<Alternative> others = kinds(ask, question);
    question.concepts().forEach(mention -> others.addAll(readings(ask, question, mention)));
    others.addAll(askers(ask, question.cast().asker()));
    others.addAll(actors(ask, question.cast()));
    others.addAll(councils(ask, held));
    return others;
  }

  private static List<Alternative> kinds(Ask ask, Question question) {
    List<Alternative> kinds = new ArrayList<>();
    for (Kind kind : question.otherKinds()) {
      kinds.add(new Alternative(Part.KIND, kind.words(), "", ask.withKind(kind.label())));
    }
    return kinds;
  }

  /// The question with an everyday word put as each of the other names that may be meant by it.
  private List<Alternative> readings(Ask ask, Question question, Mention mention) {
    if (mention.concept().scheme() != Scheme.ROLE) {
      return List.of();
    }
    List<Alternative> readings = new ArrayList<>();
    String before = question.text().substring(0, mention.span().start());
    String after = question.text().substring(mention.span().end());
    for (Concept other : vocabulary.otherReadings(mention)) {
      Ask put = ask.withQuestion(before + article(mention.words()) + other.label() + after);
      readings.add(new Alternative(Part.ROLE, other.label(), mention.words(), put));
    }
    return readings;
  }

  /// The "the" or "my" that belongs to an everyday name, and not to the one put in its place.
  private static String article(String words) {
    Matcher article = ARTICLE.matcher(words);
    return article.find() ? article.group() : "";
  }

  private List<Alternative> askers(Ask ask, @Nullable Concept taken) {
    List<Alternative> askers = new ArrayList<>();
    for (String role : ASKERS) {
      Concept other = vocabulary.concept(Scheme.ROLE.concept(role)).orElse(null);
      if (other != null && !other.equals(taken)) {
        askers.add(new Alternative(Part.ASKER, other.label(), "", ask.withAsker(role)));
      }
    }
    return askers;
  }

  /// Somebody else whose doing it could be about: the person who asks, the two that a protocol
  /// stands between, and whoever is named.
  private List<Alternative> actors(Ask ask, Cast cast) {
    Set<Concept> acting = cast.actors().stream().map(Mention::concept).collect(Collectors.toSet());
    List<Alternative> actors = new ArrayList<>();
    if (!cast.askerActs()) {
      actors.add(new Alternative(Part.ACTOR, "you", "", ask.withActor(Ask.ASKER)));
    }
    Stream.concat(
            Stream.of(Side.values()).flatMap(side -> vocabulary.concept(side.role()).stream()),
            cast.others().stream().map(Mention::concept))
        .distinct()
        .filter(role -> !acting.contains(role))
        .map(role -> new Alternative(Part.ACTOR, role.label(), "", ask.withActor(role.localName())))
        .forEach(actors::add);
    return actors;
  }

  private static List<Alternative> councils(Ask ask, List<Edition> held) {
    List<Alternative> councils = new ArrayList<>();
    if (ask.council() != null) {
      councils.add(new Alternative(Part.COUNCIL, "all councils", "", ask.withCouncil(null)));
    }
    if (held.size() <= MOST_COUNCILS) {
      held.stream()
          .filter(edition -> !edition.document().equals(ask.council()))
          .map(each ->
              new Alternative(Part.COUNCIL, each.council(), "", ask.withCouncil(each.document())))
          .forEach(councils::add);
    }
    return councils;
  }
}
