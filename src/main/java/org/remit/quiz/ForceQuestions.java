package org.remit.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.remit.answer.Rule;
import org.remit.norm.Action;
import org.remit.norm.Force;
import org.remit.norm.Party;
import org.remit.quiz.Question.Choice;
import org.remit.source.Edition;

/// Asks how far a rule binds: a gap in the place of must, should or may.
///
/// A wrong answer is the word of another council's rule for the same role about the same topic,
/// forbidding where the right one forbids. It is wrong here since the clause is printed with a word
/// of another force, and no rule here for that role and that action has the force of the wrong
/// word.
final class ForceQuestions {

  private static final int LEAST_WRONG = 1;
  private static final int LONGEST = 320;

  /// Words that can take each other's place in a sentence, and how far each binds.
  private static final Map<String, Force> PLAIN =
      Map.ofEntries(
          Map.entry("must", Force.MUST),
          Map.entry("shall", Force.MUST),
          Map.entry("will", Force.MUST),
          Map.entry("should", Force.SHOULD),
          Map.entry("may", Force.MAY),
          Map.entry("can", Force.MAY),
          Map.entry("must not", Force.MUST_NOT),
          Map.entry("shall not", Force.MUST_NOT),
          Map.entry("will not", Force.MUST_NOT),
          Map.entry("cannot", Force.MUST_NOT),
          Map.entry("may not", Force.MUST_NOT),
          Map.entry("should not", Force.SHOULD_NOT));

  private static final Set<Force> ASKING = Set.of(Force.MUST, Force.SHOULD, Force.MAY);
  private static final Set<Force> FORBIDDING = Set.of(Force.MUST_NOT, Force.SHOULD_NOT, Force.MAY);

  /// Sentences that lean on the one before.
  private static final Pattern LEANS =
      Pattern.compile(
          "^(however|similarly|also|therefore|otherwise|but|and|or|for their part|the above)\\b"
              + "|\\b(they|he|she|such|this|these|those|we|our|your?)\\b.*"
              + Gap.LINE
              + "|"
              + Gap.LINE
              + ":|\\b(do so|that clear|times above|acknowledged)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY =
      Pattern.compile(
          "\\b(must|shall|will|should|may|can|cannot|could|ought)\\b", Pattern.CASE_INSENSITIVE);

  private final Rules rules;

  ForceQuestions(Rules rules) {
    this.rules = rules;
  }

  List<Question> of(Edition edition) {
    List<Question> questions = new ArrayList<>();
    for (Rule rule : rules.of(edition)) {
      String word = word(rule);
      String said = Rules.said(rule);
      Gap gap = new Gap(word, said);
      if (PLAIN.get(word) == Force.of(rule.norm())
          && said.length() <= LONGEST
          && gap.times() == 1
          && ANY.matcher(said).results().count() == 1
          && !LEANS.matcher(gap.shown()).find()
          && !Rules.bearers(rule.norm()).isEmpty()) {
        Map<Force, Choice> choices = wrong(rule, edition);
        if (choices.size() >= LEAST_WRONG) {
          questions.add(question(rule, word, gap, choices));
        }
      }
    }
    return questions;
  }

  private static String word(Rule rule) {
    return rule.norm().frame().modal().text().toLowerCase(Locale.ROOT);
  }

  private static Question question(Rule rule, String word, Gap gap, Map<Force, Choice> wrong) {
    Force force = Force.of(rule.norm());
    Map<Force, Choice> all = new EnumMap<>(wrong);
    all.put(force, new Choice(word, Clause.of(rule)));
    return new Question(
        "force " + rule.uri(),
        Question.Kind.FORCE,
        "How firm is this rule at "
            + rule.edition().council()
            + "? Choose the word that stands in the gap.",
        gap.shown(),
        List.copyOf(all.values()),
        List.copyOf(all.keySet()).indexOf(force),
        Clause.of(rule),
        List.of(rule));
  }

  private Map<Force, Choice> wrong(Rule rule, Edition edition) {
    Force right = Force.of(rule.norm());
    Set<Force> fitting = FORBIDDING.contains(right) && right != Force.MAY ? FORBIDDING : ASKING;
    List<Rule> elsewhere = new ArrayList<>(rules.elsewhere(edition));
    elsewhere.removeIf(other ->
        PLAIN.get(word(other)) != Force.of(other.norm())
            || !alike(rule, other)
            || Rules.bearers(other.norm()).stream()
                .noneMatch(Rules.bearers(rule.norm())::contains));
    elsewhere.sort(
        Comparator.comparing((Rule other) -> !sameAction(rule, other))
            .thenComparingLong(other -> -Rules.shared(rule, other)));
    Map<Force, Choice> wrong = new EnumMap<>(Force.class);
    for (Rule other : elsewhere) {
      Force force = Force.of(other.norm());
      if (force != right && fitting.contains(force) && !saidHere(rule, force, edition)) {
        wrong.putIfAbsent(force, new Choice(word(other), Clause.of(other)));
      }
    }
    return wrong;
  }

  /// Whether two rules are about the same matter: the same action, or topics in common.
  private static boolean alike(Rule rule, Rule other) {
    long shared = Rules.shared(rule, other);
    boolean sameWay =
        rule.norm().counterparties().stream()
            .map(Party::role)
            .anyMatch(role ->
                other.norm().counterparties().stream().map(Party::role).anyMatch(role::equals));
    return shared > 0 && (shared > 1 || sameWay || sameAction(rule, other));
  }

  /// Whether another rule here has that force for the same role and action.
  private boolean saidHere(Rule rule, Force force, Edition edition) {
    return rules.of(edition).stream()
        .filter(own -> !own.equals(rule) && Force.of(own.norm()) == force)
        .filter(own -> sameAction(rule, own))
        .anyMatch(own ->
            Rules.bearers(own.norm()).stream().anyMatch(Rules.bearers(rule.norm())::contains));
  }

  private static boolean sameAction(Rule rule, Rule other) {
    Action action = rule.norm().action();
    Action theirs = other.norm().action();
    String concept = action.concept();
    String their = theirs.concept();
    if (concept == null || their == null) {
      return action.text().equalsIgnoreCase(theirs.text());
    }
    return concept.equals(their);
  }
}
