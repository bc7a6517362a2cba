package org.remit.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells when somebody asks about Remit itself, and what of it. Remit has to be what the question
/// is about: the subject or the object of its verb. For each aspect there are words for what Remit
/// may be, may do and have done to it; how English puts a question around them is the same for all.
///
/// Its own name, or "this website", means Remit whatever else is said. "This", "it" and "you" mean
/// it only in a question that is about nothing else: "can I trust this?" is, "can I trust this
/// officer?" is not.
final class AboutRemit {

  /// Its name, told from what is within somebody's remit.
  private static final String NAME =
      "(?<!\\b(?:my|your|our|their|his|her|its|the|a|of|in|within|outside|beyond) )remit(?! (?:of|to)\\b)";

  /// What only something on a screen is called.
  private static final String PROGRAM =
      "(?:web ?(?:site|page)|site|tool|app|software|chat ?bot|bot|robot|search engine|computer program)";

  private static final String NAMED =
      "(?:(?:the |its )?(?:answers?|information|results?|rules) (?:here )?(?:on|in|from|of) )?(?:"
          + NAME
          + "|(?:this|your) "
          + PROGRAM
          + ")(?:['’]s (?:answers?|information|results?))?\\b";

  /// What lies before the eyes of whoever asks.
  private static final String SHOWN =
      "(?:this|it|you|(?:this|the) (?:page|service|system|thing|information|answers?|results?)(?: here)?"
          + "|(?:these|your|its) (?:answers?|results?))";

  private static final String BE = "(?:is|are|am|was|were|will|can|could)(?:n?['’]?t| not)?";
  private static final String DO =
      "(?:do|does|did|can|could|will|would|should|must|has|have|is|are)(?:n?['’]?t| not)?";
  private static final String SOMEBODY =
      "(?:i|we|you|they|one|people|any(?:one|body)|some(?:one|body)|every(?:one|body)|(?:an? |the |my |our )?(?:members?|officers?|councillors?|residents?|public|staff|council|boss|manager|employer))";
  private static final String SOFTLY =
      "(?:(?:really|actually|just|only|even|ever|always|all|an?|any|the|some|some kind of|very|safely|fully|also|being|be|to) )*";

  /// What somebody wants to know, or fears, of how it is.
  private static final String WONDERING =
      "(?:(?:how )?(?:do|can|would|could) "
          + SOMEBODY
          + " (?:know|tell|be sure|find out) (?:that |if |whether )?|what (?:happens )?if |why (?:do you think )?)?";

  /// What may be said before a question, and what after it.
  private static final String BEFORE =
      "^\\W*(?:(?:hi|hello|hey|so|and|but|ok|okay|please|sorry|excuse me|(?:can|could) you tell me|tell me|i wonder)\\W+)*";

  private static final String AFTER =
      "(?: (?:here|then|please|exactly|for|though|at all|now|really|actually|anywhere|or not|to (?:this|it|remit|here)|on (?:this|it|here|remit)|in (?:this|it|here|remit)|about|me|or (?:an? )?(?:real )?(?:person|human|machine|ai)))*\\W*$";

  private static final String HELD = "(?:councils?|documents?|protocols?|places)";
  private static final String HOLDS =
      "(?:cover|have|hold|know(?: about)?|include|contain|read|use|search|answer (?:for|about))";

  private record Form(Aspect aspect, Pattern pattern) {}

  private final List<Form> forms = forms();

  /// What of Remit a question asks about; empty where it asks about something else.
  Optional<Aspect> in(String question) {
    return forms.stream()
        .filter(form -> form.pattern().matcher(question).find())
        .map(Form::aspect)
        .findFirst();
  }

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (AspectWords words : AspectWords.inOrder()) {
      if (words.of().isEmpty()) {
        forms.add(form(words.aspect(), frames(words, NAMED) + "\\b"));
        forms.add(form(words.aspect(), frames(words, SHOWN) + AFTER));
      } else {
        forms.add(form(words.aspect(), frames(words, words.of()) + AFTER));
        forms.add(
            form(words.aspect(), DO + " " + SHOWN + " " + words.done() + " " + words.of() + AFTER));
      }
    }
    forms.add(
        form(
            Aspect.PURPOSE,
            "(?:what|who)(?:['’]?s| is| are)? (?:exactly |actually )?(?:"
                + NAMED
                + "|"
                + SHOWN
                + AFTER
                + ")"));
    forms.add(
        form(
            Aspect.MAKER,
            "whose " + PROGRAM + "? ?" + BE + " (?:" + NAMED + "|" + SHOWN + ")" + AFTER));
    forms.add(
        form(
            Aspect.PURPOSE,
            "(?:tell me about|explain|about) (?:" + NAMED + "|" + SHOWN + AFTER + ")"));
    forms.add(
        form(
            Aspect.DOCUMENTS,
            "(?:which|what|whose|how many) "
                + HELD
                + " (?:"
                + DO
                + " (?:"
                + NAMED
                + "|"
                + SHOWN
                + ") "
                + HOLDS
                + "|"
                + BE
                + " (?:here|there|held|covered|included|listed)|"
                + BE
                + " (?:(?:held|covered|included|listed) )?(?:in|on|by|with) (?:here|"
                + NAMED
                + "|"
                + SHOWN
                + "))"
                + AFTER));
    return forms;
  }

  private static Form form(Aspect aspect, String words) {
    return new Form(
        aspect, Pattern.compile(BEFORE + "(?:" + words + ")", Pattern.CASE_INSENSITIVE));
  }

  /// What it is, what it does, what somebody does with it, who does something to it.
  private static String frames(AspectWords words, String itself) {
    List<String> frames = new ArrayList<>();
    if (!words.is().isEmpty()) {
      String is = SOFTLY + "(?:" + words.is() + ")";
      frames.add(
          "(?:(?:how|how often|how much|why|what|who|where) )?" + BE + " " + itself + " " + is);
      frames.add("how " + is + " " + BE + " " + itself);
      frames.add(WONDERING + itself + "(?:['’]s| " + BE + ") " + is);
    }
    if (!words.does().isEmpty()) {
      String does = SOFTLY + "(?:" + words.does() + ")";
      frames.add(
          "(?:(?:how|how much|where|when|why|what|how often) (?:else )?)?"
              + DO
              + " "
              + itself
              + " "
              + does);
    }
    if (!words.done().isEmpty()) {
      String done = SOFTLY + "(?:" + words.done() + ")";
      frames.add(
          "(?:(?:how|how far|how much|where|why|when|what) )?"
              + DO
              + " "
              + SOMEBODY
              + " "
              + done
              + " "
              + itself);
      frames.add(SOMEBODY + " " + DO + " " + done + " " + itself);
      frames.add(
          "(?:how to |(?:is it|it is|it['’]s) (?:safe|ok|okay|fine|wise|best) to )?"
              + done
              + " "
              + itself);
    }
    if (!words.by().isEmpty()) {
      frames.add(
          "(?:who|what|which \\w+)(?:['’]?s)?(?: else)? (?:(?:has|can|could|will|does) )?"
              + "(?:"
              + words.by()
              + ") "
              + itself);
    }
    return "(?:" + String.join("|", frames) + ")";
  }
}
