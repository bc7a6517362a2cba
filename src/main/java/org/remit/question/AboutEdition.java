package org.remit.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells when somebody asks about the edition before them: whether it is a draft, in force, the
/// latest, and of what date. That must be all they ask: "is this in force?" is, "is this in force
/// at weekends?" is not.
final class AboutEdition {

  private static final String NAMED =
      "(?:protocols?|documents?|guidance|guidelines|codes?|polic(?:y|ies)|texts?|rules|rule ?book|versions?|editions?|copy|copies|constitution|thing|one)";

  /// The document, by what lies before the eyes of whoever asks.
  private static final String IT =
      "(?:(?:this|the|our|your|that|these|those)(?: \\S+){0,2}? " + NAMED + "|this|it|that)";

  private static final String BE = "(?:is|are|was|were)(?:n?['’]?t| not)?";
  private static final String SOFTLY =
      "(?:(?:really|actually|just|only|still|even|yet|already|now|currently|formally|officially|definitely|all|a|an|the) )*";

  private static final String BEFORE =
      "^\\W*(?:(?:hi|hello|hey|so|and|but|ok|okay|please|sorry|excuse me|(?:can|could) you tell me(?: if| whether)?|tell me|i wonder(?: if| whether)?|do you know(?: if| whether)?)\\W+)*";
  private static final String AFTER =
      "(?: (?:here|then|please|exactly|though|at all|now|yet|still|really|actually|or not|right now|at the moment|any ?more|one|version|edition|text|protocol|document|from))*\\W*$";

  private static final String DRAFT =
      "(?:in )?(?:draft(?: form)?|proposal|proposed|provisional|consultation draft|work in progress)";
  private static final String FORCE =
      "(?:in (?:force|effect|operation|use)|live|final|finali[sz]ed|adopted|agreed|approved|signed off|valid|the real (?:one|thing))";
  private static final String LATEST =
      "(?:latest|newest|most recent|current|up[ -]to[ -]date|out[ -]of[ -]date|outdated|superseded|replaced|old)";
  private static final String MADE =
      "(?:(?:last|first|originally) )?(?:written|dated|adopted|agreed|approved|published|issued|made|drawn up|drafted|brought in|introduced|updated|amended|revised|changed|signed off)";

  private record Form(OfEdition asked, Pattern pattern) {}

  private final List<Form> forms =
      List.of(
          is(OfEdition.DRAFT, DRAFT),
          is(OfEdition.FORCE, FORCE),
          form(OfEdition.FORCE, "(?:has|have) " + IT + " (?:been )?" + SOFTLY + FORCE),
          form(OfEdition.FORCE, "(?:does|do) " + IT + " still (?:apply|stand|count|hold)"),
          is(OfEdition.LATEST, LATEST),
          form(OfEdition.DATE, "when (?:was|were|is|did) " + IT + " " + MADE),
          form(
              OfEdition.DATE,
              "when did " + IT + " (?:come (?:in(?:to force|to effect)?|out)|start|begin)"),
          form(OfEdition.DATE, "how (?:old|recent|new) " + BE + " " + IT),
          form(OfEdition.DATE, "(?:what|which) (?:date|year|version|edition) (?:is|was) " + IT),
          form(
              OfEdition.DATE,
              "what(?:['’]?s| is) the (?:date|year|version|edition) (?:of|on|for) " + IT));

  /// What of the edition is asked; empty where something else is.
  Optional<OfEdition> in(String question) {
    return forms.stream()
        .filter(form -> form.pattern().matcher(question).find())
        .map(Form::asked)
        .findFirst();
  }

  private static Form is(OfEdition asked, String what) {
    return form(asked, BE + " " + IT + " " + SOFTLY + what);
  }

  private static Form form(OfEdition asked, String words) {
    return new Form(
        asked, Pattern.compile(BEFORE + "(?:" + words + ")" + AFTER, Pattern.CASE_INSENSITIVE));
  }
}
