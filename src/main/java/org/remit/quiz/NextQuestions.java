package org.remit.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Turn;
import org.remit.answer.Library;
import org.remit.answer.RoleNames;
import org.remit.answer.Rule;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Reading;
import org.remit.quiz.Question.Choice;
import org.remit.source.Edition;

/// Asks who to go to first.
///
/// A wrong answer is who another council sends people to first in a matter of the same kind. It is
/// wrong here since the clause names somebody else, and no step of any way here on a matter of that
/// kind goes to that role, to a kind of it, or to one that it is a kind of.
final class NextQuestions {

  private static final int LEAST_WRONG = 2;
  private static final int MOST_WRONG = 3;
  private static final int LONGEST = 160;

  /// What points back to words that the question does not show.
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\b(this(?! (document|protocol))|that(?= )(?! an? )|these|those|such|it|the contents|similar)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Library library;
  private final Rules rules;

  NextQuestions(Library library, Rules rules) {
    this.library = library;
    this.rules = rules;
  }

  List<Question> of(Edition edition) {
    List<Question> questions = new ArrayList<>();
    for (EscalationPath path : library.paths(edition.document())) {
      if (asks(path)) {
        List<Choice> wrong = wrong(path, edition);
        if (wrong.size() >= LEAST_WRONG) {
          questions.add(question(path, wrong, edition));
        }
      }
    }
    return questions;
  }

  private static boolean asks(EscalationPath path) {
    return path.from().size() == 1
        && path.condition().isEmpty()
        && !path.stops().isEmpty()
        && !path.about().isEmpty()
        && path.about().getFirst().length() <= LONGEST
        && !POINTS_BACK.matcher(path.about().getFirst()).find()
        && path.stops().getFirst().turn() == Turn.NEXT
        && path.stops().getFirst().manner() == Manner.GO
        && !path.stops().getFirst().roles().isEmpty()
        && path.stops().getFirst().roles().size() <= 3
        && path.stops().getFirst().roles().stream()
            .map(RoleNames::localName)
            .noneMatch(Rules.EVERYBODY::contains)
        && (path.stops().size() == 1 || path.stops().get(1).turn() == Turn.NEXT)
        && path.readings().stream().allMatch(Rules::stands);
  }

  private Question question(EscalationPath path, List<Choice> wrong, Edition edition) {
    Choice right = first(path, edition);
    List<Choice> choices = new ArrayList<>(wrong);
    choices.add(right);
    choices.sort(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER));
    String who = rules.someone(path.from().getFirst());
    String asks =
        "At "
            + edition.council()
            + ", who does "
            + who
            + " go to first about this: “"
            + path.about().getFirst()
            + "”?";
    Reading told = path.stops().getFirst().ways().getFirst().reading();
    List<Rule> about =
        rules.of(edition).stream()
            .filter(rule -> rule.clause().equals(told.clause().value()))
            .toList();
    return new Question(
        "next " + edition.document() + " " + path.id(),
        Question.Kind.NEXT,
        asks,
        "",
        choices,
        choices.indexOf(right),
        Clause.of(told, edition),
        about);
  }

  /// Who a path goes to first, by the vocabulary's names.
  private Choice first(EscalationPath path, Edition edition) {
    Stop stop = path.stops().getFirst();
    String text =
        stop.roles().stream().map(rules.names()::of).distinct().collect(Collectors.joining(" or "));
    return new Choice(text, Clause.of(stop.ways().getFirst().reading(), edition));
  }

  private List<Choice> wrong(EscalationPath path, Edition edition) {
    Set<String> here = new TreeSet<>();
    library.paths(edition.document()).stream()
        .filter(own -> own.equals(path) || alike(path, own) > 0)
        .forEach(own -> roles(own).forEach(here::add));
    List<EscalationPath> theirs = new ArrayList<>();
    List<Choice> wrong = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Edition other : rules.otherEditions(edition)) {
      library.paths(other.document()).stream()
          .filter(p -> asks(p) && alike(path, p) > 0)
          .forEach(theirs::add);
    }
    theirs.sort(Comparator.comparingLong((EscalationPath other) -> -alike(path, other)));
    for (EscalationPath other : theirs) {
      List<String> roles = other.stops().getFirst().roles();
      boolean free =
          roles.stream().noneMatch(role -> here.stream().anyMatch(h -> rules.akin(h, role)))
              && roles.stream()
                  .noneMatch(role -> taken.stream().anyMatch(t -> rules.akin(t, role)));
      if (free && wrong.size() < MOST_WRONG) {
        taken.addAll(roles);
        wrong.add(first(other, other.edition()));
      }
    }
    return wrong;
  }

  private static Stream<String> roles(EscalationPath path) {
    return Stream.concat(
        path.stops().stream().flatMap(stop -> stop.roles().stream()),
        path.variants().stream().flatMap(NextQuestions::roles));
  }

  /// How much two matters have in common.
  private static long alike(EscalationPath path, EscalationPath other) {
    boolean sameFrom = path.from().stream().anyMatch(other.from()::contains);
    long topics = path.topics().stream().filter(other.topics()::contains).count();
    return sameFrom && path.complaint() == other.complaint()
        ? topics + (path.complaint() ? 1 : 0)
        : 0;
  }
}
