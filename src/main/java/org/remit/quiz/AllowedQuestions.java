package org.remit.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.remit.answer.Library;
import org.remit.answer.Library.YesOrNo;
import org.remit.answer.Rule;
import org.remit.quiz.Question.Choice;
import org.remit.source.Edition;

/// Asks whether somebody may do something, in an editor's everyday words.
///
/// The right answer is what an editor has marked the clause to answer to those words: yes or no.
/// The other is wrong since the clause settles it. A clause with words that are proposed, struck
/// out or no rule of the protocol settles nothing.
final class AllowedQuestions {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 150;

  private static final Pattern ASKS =
      Pattern.compile(
          "(can|may|could|am i allowed|are \\w+ allowed|is it (ok|okay|all right|allowed|acceptable|fine)) [^.!?]*\\??",
          Pattern.CASE_INSENSITIVE);

  private final Library library;
  private final Rules rules;

  AllowedQuestions(Library library, Rules rules) {
    this.library = library;
    this.rules = rules;
  }

  List<Question> of(Edition edition) {
    Set<String> doubtful =
        library.readings(edition.document()).stream()
            .filter(reading -> !Rules.stands(reading))
            .map(reading -> reading.clause().value())
            .collect(Collectors.toSet());
    Map<String, List<Rule>> stated = new LinkedHashMap<>();
    rules.of(edition).stream()
        .filter(rule -> !doubtful.contains(rule.clause()))
        .forEach(
            rule -> stated.computeIfAbsent(rule.clauseUri(), k -> new ArrayList<>()).add(rule));
    Map<String, Question> questions = new LinkedHashMap<>();
    for (YesOrNo asked : library.yesOrNo(edition.document())) {
      List<Rule> about = stated.getOrDefault(asked.clause(), List.of());
      String id = "allowed " + asked.clause() + " " + (asked.yes() ? "yes" : "no");
      if (!about.isEmpty() && asks(asked.text())) {
        questions.computeIfAbsent(id, k -> question(id, asked, about, edition));
      }
    }
    return List.copyOf(questions.values());
  }

  private static boolean asks(String words) {
    return words.length() >= SHORTEST && words.length() <= LONGEST && ASKS.matcher(words).matches();
  }

  private static Question question(String id, YesOrNo asked, List<Rule> about, Edition edition) {
    Clause clause = Clause.of(about.getFirst());
    return new Question(
        id,
        Question.Kind.ALLOWED,
        "At " + edition.council() + ", yes or no? “" + sentence(asked.text()) + "”",
        "",
        List.of(new Choice("Yes", clause), new Choice("No", clause)),
        asked.yes() ? 0 : 1,
        clause,
        about);
  }

  private static String sentence(String words) {
    String large = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return large.endsWith("?") ? large : large + "?";
  }
}
