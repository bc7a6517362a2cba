package org.remit.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.answer.Badge;
import org.remit.export.Handout.Block;
import org.remit.export.Handout.Choices;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Words;
import org.remit.quiz.Clause;
import org.remit.quiz.Question;
import org.remit.quiz.Quiz;

/// A quiz to hand out: the questions, and on pages of their own the answers, each with its clause
/// and where the wrong answers come from.
final class QuizHandout {

  private final Links links;

  QuizHandout(Links links) {
    this.links = links;
  }

  Handout of(Quiz quiz, LocalDate made, List<Source> sources) {
    List<Section> sections = new ArrayList<>();
    String how =
        quiz.questions().isEmpty()
            ? "No question can be made from these rules: only those that a person has checked are used."
            : "Choose one answer to each question. The answers begin on a page of their own.";
    sections.add(new Section(1, "Questions", false, List.of(new Words(how))));
    int number = 1;
    for (Question question : quiz.questions()) {
      sections.add(new Section(2, "Question " + number++, false, asked(question)));
    }
    if (!quiz.questions().isEmpty()) {
      String wrong =
          "Each wrong answer is what another council’s protocol says, but for yes or no.";
      sections.add(new Section(1, "Answers", true, List.of(new Words(wrong))));
    }
    number = 1;
    for (Question question : quiz.questions()) {
      sections.add(new Section(2, "Answer " + number++, false, answered(question)));
    }
    String document = quiz.edition().document();
    String role = quiz.role() == null ? "" : quiz.role().localName();
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("council", document);
    asked.put("role", role);
    asked.put("seed", Integer.toString(quiz.seed()));
    asked.values().removeIf(String::isEmpty);
    return new Handout(
        "quiz-" + String.join("-", asked.values()),
        quiz.title(),
        "Questions on the council’s protocol, each settled by a clause of it. Quiz number "
            + quiz.seed()
            + ".",
        links.to("/quiz" + Exports.query(asked)),
        made,
        sources,
        sections,
        null);
  }

  private static List<Block> asked(Question question) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Words(question.asks()));
    if (!question.quoted().isEmpty()) {
      blocks.add(new Words("“" + question.quoted() + "”"));
    }
    blocks.add(new Choices(question.choices().stream().map(Question.Choice::text).toList()));
    return blocks;
  }

  private List<Block> answered(Question question) {
    List<Block> blocks = new ArrayList<>();
    String right = question.choices().get(question.right()).text();
    blocks.add(new Words(Choices.lettered(question.right(), right)));
    blocks.add(quote(question.clause()));
    for (int i = 0; i < question.choices().size(); i++) {
      if (i != question.right() && question.kind() != Question.Kind.ALLOWED) {
        Question.Choice wrong = question.choices().get(i);
        blocks.add(
            new Words(
                "Not “"
                    + wrong.text()
                    + "”: that is in "
                    + wrong.clause().edition().council()
                    + ", "
                    + wrong.clause().citation()
                    + "."));
      }
    }
    return blocks;
  }

  private Quote quote(Clause clause) {
    return new Quote(
        "",
        clause.context(),
        clause.text(),
        clause.edition().council(),
        clause.citation(),
        links.to(clause.href()),
        clause.badges().stream().map(Badge::words).toList());
  }
}
