package org.remit.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Tells whose conduct a question is about: a member's or an officer's. Most rules have both sides
/// in them, so that words and meaning alone confuse "how soon must I answer a councillor" with "how
/// soon must a councillor answer".
///
/// "I am a councillor" says it; else somebody who speaks of themselves and of members is taken for
/// an officer, and the other way round; else it is the one named first.
final class Actors {

  /// The two sides, by the local names of their roles.
  static final String MEMBER = "member";

  static final String OFFICER = "officer";

  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|i|i'm|I'm|me|my|we|us|our|we're|I've|i've|ive|im|Im)\\b");
  private static final Pattern SELF =
      Pattern.compile(
          "(?:\\bi'?m|\\bi am|\\bwe are|\\bwe're|\\bas|\\bbeing|\\bi chair|\\bi've been|\\bmade)\\s+(?:\\w+\\s+){0,3}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEMBERS_OWN =
      Pattern.compile(
          "\\b(?:my|our) (?:ward|division|constituents?|residents?|electors?|surger(?:y|ies)|group|party|portfolio|casework)\\b|\\bi was elected\\b|\\bvoted for\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICERS_OWN =
      Pattern.compile(
          "\\b(?:my|our) (?:boss|(?:line )?manager|team|head of service|director|report|job|post|colleagues?|service|department)\\b|\\bi work (?:for|at|in)\\b|\\bcouncil's payroll\\b",
          Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;

  Actors(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The side that acts, where the question tells.
  Optional<String> actor(String question, List<Mention> concepts) {
    for (Mention mention : concepts) {
      String before = question.substring(0, mention.span().start());
      if (side(mention).isPresent() && SELF.matcher(before).find()) {
        return side(mention);
      }
    }
    boolean members = concepts.stream().anyMatch(m -> side(m).equals(Optional.of(MEMBER)));
    boolean officers = concepts.stream().anyMatch(m -> side(m).equals(Optional.of(OFFICER)));
    if (!FIRST_PERSON.matcher(question).find()) {
      return concepts.stream().flatMap(m -> side(m).stream()).findFirst();
    }
    boolean membersOwn = MEMBERS_OWN.matcher(question).find();
    boolean officersOwn = OFFICERS_OWN.matcher(question).find();
    if (membersOwn != officersOwn) {
      return Optional.of(membersOwn ? MEMBER : OFFICER);
    }
    if (members != officers) {
      return Optional.of(members ? OFFICER : MEMBER);
    }
    return Optional.empty();
  }

  /// The side that a role belongs to: a Head of Service is an officer, a Cabinet Member a member.
  Optional<String> side(Mention mention) {
    return mention.concept().scheme() == Scheme.ROLE ? side(mention.concept()) : Optional.empty();
  }

  private Optional<String> side(Concept role) {
    if (role.localName().equals(MEMBER) || role.localName().equals(OFFICER)) {
      return Optional.of(role.localName());
    }
    return vocabulary.broader(role).stream()
        .map(Concept::localName)
        .filter(name -> name.equals(MEMBER) || name.equals(OFFICER))
        .findFirst();
  }
}
