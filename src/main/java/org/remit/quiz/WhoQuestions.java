package org.remit.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.remit.answer.RoleNames;
import org.remit.answer.Rule;
import org.remit.answer.Rule.Part;
import org.remit.answer.Rule.Slot;
import org.remit.quiz.Question.Choice;
import org.remit.source.Edition;

/// Asks who it is that must, should or may: a gap in the place of the role.
///
/// A wrong answer is the role in another council's rule about the same topic. It is wrong here
/// since the clause names another role, and no rule here about any of its topics binds or frees
/// that role, a kind of it, or one that it is a kind of.
final class WhoQuestions {

  private static final int LEAST_WRONG = 2;
  private static final int MOST_WRONG = 3;
  private static final int LONGEST = 320;

  /// Bodies and groups: a gap in their place asks too little.
  private static final Set<String> TOO_WIDE =
      Set.of("service", "outside-party", "company", "political-group", "independent-person");

  private final Rules rules;

  WhoQuestions(Rules rules) {
    this.rules = rules;
  }

  List<Question> of(Edition edition) {
    List<Question> questions = new ArrayList<>();
    for (Rule rule : rules.of(edition)) {
      List<String> bearers = Rules.bearers(rule.norm());
      if (bearers.size() == 1 && isNarrow(bearers.getFirst())) {
        String said = Rules.said(rule);
        Gap gap = new Gap(words(rule), said);
        List<Choice> wrong = wrong(rule, bearers.getFirst(), edition);
        boolean named = gap.words().equalsIgnoreCase(rules.names().of(bearers.getFirst()));
        boolean alone = rule.context().isEmpty() && !gap.shown().startsWith("However");
        if (named
            && alone
            && gap.times() == 1
            && said.length() <= LONGEST
            && wrong.size() >= LEAST_WRONG) {
          questions.add(question(rule, bearers.getFirst(), gap, wrong));
        }
      }
    }
    return questions;
  }

  private static boolean isNarrow(String role) {
    String name = RoleNames.localName(role);
    return !TOO_WIDE.contains(name) && !Rules.EVERYBODY.contains(name);
  }

  /// The words that name who, without an article.
  private static String words(Rule rule) {
    List<Slot> slots = rule.slots(Part.BEARER);
    String words = slots.size() == 1 ? slots.getFirst().words() : "";
    return words.replaceFirst("(?i)^(the|an?) ", "").strip();
  }

  private Question question(Rule rule, String bearer, Gap gap, List<Choice> wrong) {
    Choice right = new Choice(rules.names().of(bearer), Clause.of(rule));
    List<Choice> choices = new ArrayList<>(wrong);
    choices.add(right);
    choices.sort(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER));
    return new Question(
        "who " + rule.uri(),
        Question.Kind.WHO,
        "At " + rule.edition().council() + ", who is it? Choose who belongs in the gap.",
        gap.shown(),
        choices,
        choices.indexOf(right),
        Clause.of(rule),
        List.of(rule));
  }

  private List<Choice> wrong(Rule rule, String bearer, Edition edition) {
    Set<String> here = new TreeSet<>(Set.of(bearer));
    rules.of(edition).stream()
        .filter(own -> Rules.shared(rule, own) > 0)
        .forEach(own -> here.addAll(Rules.bearers(own.norm())));
    List<Rule> elsewhere = new ArrayList<>(rules.elsewhere(edition));
    elsewhere.removeIf(
        other -> Rules.shared(rule, other) == 0 || Rules.bearers(other.norm()).size() != 1);
    elsewhere.sort(Comparator.comparingLong((Rule other) -> -Rules.shared(rule, other)));
    List<Choice> wrong = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Rule other : elsewhere) {
      String role = Rules.bearers(other.norm()).getFirst();
      boolean free =
          isNarrow(role)
              && here.stream().filter(WhoQuestions::isNarrow).noneMatch(h -> rules.akin(h, role))
              && rules.isBody(role) == rules.isBody(bearer)
              && new Gap(rules.names().of(role), Rules.said(rule)).times() == 0
              && taken.stream().noneMatch(t -> rules.akin(t, role));
      if (free && wrong.size() < MOST_WRONG) {
        taken.add(role);
        wrong.add(new Choice(rules.names().of(role), Clause.of(other)));
      }
    }
    return wrong;
  }
}
