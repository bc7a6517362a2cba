package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EditionView;
import org.remit.answer.Library;
import org.remit.answer.Rulebook;
import org.remit.quiz.Gap;
import org.remit.quiz.Question;
import org.remit.quiz.Quiz;
import org.remit.quiz.Quizzes;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.web.Problem.FieldError;

/// A quiz as a page: what to choose, the questions, and once they are answered what was right.
///
/// @param seed what the quiz was drawn with, or what the next one is to be drawn with
/// @param edition whose rules it asks about; null where nothing is chosen
/// @param title what it is called, or ""
/// @param checked whether the answers are shown
/// @param score how many were right
/// @param next the seed of the next quiz
/// @param files the end of the addresses of its files
record QuizView(
    List<Option> councils,
    List<Option> roles,
    int seed,
    @Nullable EditionView edition,
    String title,
    List<Asked> questions,
    boolean checked,
    int score,
    int next,
    String files,
    List<FieldError> errors) {

  /// One question.
  ///
  /// @param name of its field: `q1`
  /// @param chosen the place of the answer that was chosen, or -1
  record Asked(int number, String name, Question question, int chosen, String error) {

    public boolean isRight() {
      return chosen == question.right();
    }

    /// What stands before the gap.
    public String before() {
      return question.quoted().substring(0, Math.max(0, question.quoted().indexOf(Gap.LINE)));
    }

    /// What stands after the gap.
    public String after() {
      int gap = question.quoted().indexOf(Gap.LINE);
      return gap < 0 ? "" : question.quoted().substring(gap + Gap.LINE.length());
    }

    /// The value of an answer in the form.
    public String value(int place) {
      return String.valueOf((char) ('a' + place));
    }
  }

  /// Whether any question was answered.
  public boolean answered() {
    return questions.stream().anyMatch(asked -> asked.chosen() >= 0);
  }

  /// What is wrong with a field, or "".
  public String error(String field) {
    return FieldError.of(field, errors);
  }

  /// Draws quizzes and reads answers.
  static final class Table {

    private static final List<String> ROLES =
        List.of(
            "member",
            "officer",
            "cabinet-member",
            "committee-chair",
            "group-leader",
            "head-of-service",
            "senior-officer",
            "chief-executive",
            "monitoring-officer");

    private final Library library;
    private final Rulebook rulebook;
    private final Quizzes quizzes;

    Table(Library library, Rulebook rulebook, Quizzes quizzes) {
      this.library = library;
      this.rulebook = rulebook;
      this.quizzes = quizzes;
    }

    QuizView view(Parameters parameters) {
      Fields fields = new Fields(parameters);
      List<Option> councils =
          library.editions().stream()
              .map(e ->
                  new Option(e.document(), e.council(), e.document().equals(fields.one("council"))))
              .toList();
      List<Option> roles = roles(fields.one("role"));
      String council = fields.from("council", councils, "Choose a council from the list.");
      Concept role = role(fields);
      int seed = fields.number("seed", 1, Quiz.MAX_SEED);
      if (council.isEmpty() || !fields.errors().isEmpty()) {
        if (fields.given("role", "check", "make")
            && council.isEmpty()
            && fields.errors().isEmpty()) {
          fields.wrong("council", "Choose a council.");
        }
        return new QuizView(
            councils, roles, seed, null, "", List.of(), false, 0, 1, "", fields.errors());
      }
      Edition edition =
          library.editions().stream()
              .filter(each -> each.document().equals(council))
              .findFirst()
              .orElseThrow();
      return view(fields, councils, roles, quizzes.quiz(edition, role, seed));
    }

    private @Nullable Concept role(Fields fields) {
      String name = fields.once("role");
      if (name.isEmpty()) {
        return null;
      }
      Concept role = rulebook.vocabulary().concept(Scheme.ROLE.concept(name)).orElse(null);
      if (role == null) {
        fields.wrong("role", "Choose a role from the list.");
      }
      return role;
    }

    private List<Option> roles(String chosen) {
      List<String> names = new ArrayList<>(ROLES);
      if (!chosen.isEmpty() && !names.contains(chosen)) {
        names.add(chosen);
      }
      return names.stream()
          .flatMap(name -> rulebook.vocabulary().concept(Scheme.ROLE.concept(name)).stream())
          .map(role -> new Option(role.localName(), role.label(), role.localName().equals(chosen)))
          .toList();
    }

    private static QuizView view(
        Fields fields, List<Option> councils, List<Option> roles, Quiz quiz) {
      boolean check = fields.given("check");
      boolean show = fields.given("show");
      List<Asked> asked = new ArrayList<>();
      int number = 1;
      for (Question question : quiz.questions()) {
        asked.add(asked(fields, question, number++, check));
      }
      Concept role = quiz.role();
      return new QuizView(
          councils,
          roles,
          quiz.seed(),
          EditionView.of(quiz.edition()),
          quiz.title(),
          asked,
          show || (check && fields.errors().isEmpty()),
          (int) asked.stream().filter(Asked::isRight).count(),
          1 + new Random(quiz.seed()).nextInt(Quiz.MAX_SEED),
          "?council="
              + quiz.edition().document()
              + (role == null ? "" : "&role=" + role.localName())
              + "&seed="
              + quiz.seed(),
          fields.errors());
    }

    private static Asked asked(Fields fields, Question question, int number, boolean check) {
      String name = "q" + number;
      String given = fields.once(name);
      int chosen = given.length() == 1 ? given.charAt(0) - 'a' : -1;
      boolean fits = chosen >= 0 && chosen < question.choices().size();
      if (check && !fits) {
        fields.wrong(name, "Choose an answer to question " + number + ".");
      }
      String error = check && !fits ? "Choose an answer." : "";
      return new Asked(number, name, question, fits ? chosen : -1, error);
    }
  }
}
