package org.remit.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Library;
import org.remit.answer.Recent;
import org.remit.answer.RoleRules;
import org.remit.answer.Rulebook;
import org.remit.norm.Reading;
import org.remit.quiz.Question.Kind;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// Draws quizzes: a few questions of each kind, no two about one clause or list.
public final class Quizzes {

  private static final int KEPT = 64;

  /// At most so many of a kind in one quiz, so that none crowds out the others.
  private static final Map<Kind, Integer> MOST =
      new EnumMap<>(
          Map.of(Kind.DEADLINE, 3, Kind.NEXT, 3, Kind.WHO, 3, Kind.ALLOWED, 6, Kind.FORCE, 3));

  /// Of so many questions one at most asks for the word of a gap: rules are more than grammar.
  private static final int GAPS_IN = 3;

  private final Library library;
  private final Rulebook rulebook;
  private final Recent<List<Question>> recent = new Recent<>(KEPT);

  public Quizzes(Library library, Rulebook rulebook) {
    this.library = library;
    this.rulebook = rulebook;
  }

  /// A quiz about a council's rules.
  ///
  /// @param role the role that the rules must concern, or null for any
  public Quiz quiz(Edition edition, @Nullable Concept role, int seed) {
    List<Question> fitting = new ArrayList<>();
    RoleRules.Arranging arranging =
        role == null ? null : new RoleRules.Arranging(role, rulebook.vocabulary());
    for (Question question : questions(edition)) {
      if (arranging == null || question.about().stream().anyMatch(arranging::concerns)) {
        fitting.add(question);
      }
    }
    return new Quiz(edition, role, seed, drawn(fitting, seed));
  }

  /// Every question that can be asked about a council's rules.
  public List<Question> questions(Edition edition) {
    return recent.get(edition.document(), rulebook.fingerprint(), () -> make(edition));
  }

  private List<Question> make(Edition edition) {
    Rules rules = new Rules(library, rulebook);
    List<String> sentences =
        library.readings(edition.document()).stream().map(Reading::text).toList();
    List<Question> questions = new ArrayList<>();
    questions.addAll(new DeadlineQuestions(rules).of(edition, sentences));
    questions.addAll(new NextQuestions(library, rules).of(edition));
    questions.addAll(new WhoQuestions(rules).of(edition));
    questions.addAll(new AllowedQuestions(library, rules).of(edition));
    questions.addAll(new ForceQuestions(rules).of(edition));
    Set<String> asked = new HashSet<>();
    return questions.stream()
        .filter(question -> asked.add(question.asks() + question.quoted()))
        .toList();
  }

  /// The first questions of each kind in turn, from a shuffled pile of them.
  private static List<Question> drawn(List<Question> questions, int seed) {
    List<Question> pile = new ArrayList<>(questions);
    Collections.shuffle(pile, new Random(seed));
    Map<Kind, Integer> drawn = new EnumMap<>(Kind.class);
    Set<String> taken = new HashSet<>();
    List<Question> chosen = new ArrayList<>();
    boolean more = true;
    while (more && chosen.size() < Quiz.QUESTIONS) {
      more = false;
      for (Kind kind : Kind.values()) {
        Question next = next(pile, kind, taken);
        boolean room = room(kind, drawn.getOrDefault(kind, 0), chosen.size());
        if (next != null && room && chosen.size() < Quiz.QUESTIONS) {
          drawn.merge(kind, 1, Integer::sum);
          taken.add(place(next));
          taken.add(next.clause().href());
          pile.remove(next);
          chosen.add(next);
          more = true;
        }
      }
    }
    return chosen;
  }

  private static boolean room(Kind kind, int drawn, int all) {
    return drawn < MOST.getOrDefault(kind, 0)
        && (kind != Kind.FORCE || drawn == 0 || (drawn + 1) * GAPS_IN <= all + 1);
  }

  private static @Nullable Question next(List<Question> pile, Kind kind, Set<String> taken) {
    return pile.stream()
        .filter(question -> question.kind() == kind)
        .filter(question -> !taken.contains(place(question)))
        .filter(question -> !taken.contains(question.clause().href()))
        .findFirst()
        .orElse(null);
  }

  /// Where the answer stands: the items of one list are one place, except for time limits, where
  /// each is a rule of its own.
  private static String place(Question question) {
    Clause clause = question.clause();
    boolean list = !clause.context().isEmpty() && question.kind() != Kind.DEADLINE;
    return list ? clause.context() : clause.href();
  }
}
