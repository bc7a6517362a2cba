package org.remit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Escalation;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Says in one line who to go to, and who next: the steps of a path in order, each with the words
/// of its condition, the roles by the vocabulary's names.
final class Steps {

  private static final Pattern AND = Pattern.compile("(?i)\\band\\b");
  private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");

  /// Longer words than this are no name of somebody.
  private static final int LONGEST_NAME = 110;

  private static final String LAST = "It comes to you, and goes no further.";

  private static final String PUBLIC = Scheme.ROLE.concept("public");

  private final Vocabulary vocabulary;
  private final RoleNames names;

  Steps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.names = new RoleNames(vocabulary);
  }

  /// The steps that a clause's sentences tell, each in a sentence; none where the answer is what
  /// happens instead, since the person complained of is in the way.
  ///
  /// @param answering the sentence that answers; the path is the one that it belongs to
  /// @param asker the role of the person who asks: where the path leads through it, they begin
  ///   there; null where it is not known
  List<String> of(List<Reading> clause, @Nullable Reading answering, @Nullable Concept asker) {
    Escalation own = answering == null ? null : answering.escalation();
    if (own != null && own.variant() != null) {
      return List.of();
    }
    @Nullable String group = own == null ? group(clause) : own.group();
    List<String> steps = new ArrayList<>();
    boolean there = false;
    for (Reading reading : clause) {
      Escalation path = reading.escalation();
      if (path != null && (group == null || group.equals(path.group())) && mayGo(asker, path)) {
        for (Escalation.Step step : path.steps()) {
          if (asker != null && leadsTo(step, asker)) {
            steps.clear();
            there = true;
          } else {
            String word = steps.isEmpty() ? there ? "Next" : "First" : turn(step, path.variant());
            steps.add(step(step, path.variant(), word, reading));
          }
        }
      }
    }
    return there && steps.isEmpty() ? List.of(LAST) : steps;
  }

  /// Whether somebody may set out on a path: who is known to be one of the public may not go the
  /// ways of officers and members.
  private boolean mayGo(@Nullable Concept asker, Escalation path) {
    return asker == null
        || !names.within(asker.iri(), PUBLIC)
        || path.from().stream().anyMatch(party -> names.within(party.role(), PUBLIC));
  }

  /// How a step stands to the one before it.
  private static String turn(Escalation.Step step, @Nullable Phrase variant) {
    Phrase when = when(step, variant);
    return when != null && PathJoiner.instead(when.text()) ? "Or instead" : "Then";
  }

  private static @Nullable Phrase when(Escalation.Step step, @Nullable Phrase variant) {
    return step.when() != null ? step.when() : variant;
  }

  private static boolean leadsTo(Escalation.Step step, Concept asker) {
    return step.to().stream().anyMatch(party -> party.role().equals(asker.iri()));
  }

  private static @Nullable String group(List<Reading> clause) {
    for (Reading reading : clause) {
      Escalation path = reading.escalation();
      if (path != null && !path.steps().isEmpty()) {
        return path.group();
      }
    }
    return null;
  }

  private String step(
      Escalation.Step step, @Nullable Phrase variant, String word, Reading reading) {
    String sentence = reading.text();
    String to = to(step.to(), sentence);
    Phrase when = when(step, variant);
    String condition = when == null ? "" : ", " + condition(when.text());
    String comma = condition.isEmpty() ? "" : ",";
    return switch (step.manner()) {
      case GO -> word + condition + ": " + to + ".";
      case PASSED_ON -> "It may be passed on" + condition + comma + " to: " + to + ".";
      case DEALT_WITH -> "It may then be dealt with" + condition + comma + " by: " + to + ".";
    };
  }

  /// Those whom a step leads to: one of them, or all where the sentence says "and"; in its own
  /// words where it says both.
  private String to(List<Party> parties, String sentence) {
    String said = said(parties, sentence);
    String between = parties.size() < 2 ? "" : said;
    boolean all = AND.matcher(between).find();
    boolean any = OR.matcher(between).find();
    if (all && any && said.length() <= LONGEST_NAME) {
      return said;
    }
    return parties.stream()
        .map(this::name)
        .distinct()
        .collect(Collectors.joining(all && !any ? " and " : " or "));
  }

  /// The vocabulary's name, unless the document's says more: "Assistant Director or Director".
  private String name(Party party) {
    String words = party.words().text();
    String label = vocabulary.concept(party.role()).map(Concept::label).orElse(words);
    return words.contains(label + " or ") || words.contains(" or " + label) ? words : label;
  }

  /// The sentence from the first of some people named to the last.
  private static String said(List<Party> parties, String sentence) {
    if (parties.isEmpty()) {
      return "";
    }
    String last = parties.getLast().words().text();
    int from = sentence.indexOf(parties.getFirst().words().text());
    int to = sentence.lastIndexOf(last);
    return 0 <= from && from < to ? sentence.substring(from, to + last.length()) : "";
  }

  /// A condition within a sentence; of somebody "who is dissatisfied", for whoever is.
  private static String condition(String words) {
    String within =
        words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    return within.startsWith("who ") ? "for whoever" + within.substring("who".length()) : within;
  }
}
