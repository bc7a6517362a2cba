package org.remit.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Tells who is who in a question: who asks, who acts, and whom else it concerns. Roles are found
/// by the vocabulary; how English puts a subject to its verb tells the parts they play.
final class CastReader {

  static final String VERB =
      "\\b(?:can|could|may|might|must|should|ought|shall|do|does|did|will|would|has|have|had|needs?"
          + "|is|are|am|was|were)(?:n['’]?t)?";

  private static final String ARTICLE =
      "(?:(?:an?|the|any|some|each|every|all|my|our|your|his|her|their|this|that|these|those)\\s+)?";

  /// "can an experienced" before the name of a role: it is the subject.
  private static final Pattern ASKS_BEFORE =
      ends(VERB + "\\s+(?:not\\s+)?" + ARTICLE + "(?:\\p{L}+\\s+)?");

  /// "for an" before, and "to" after: "how long is it for an officer to reply".
  private static final Pattern FOR_BEFORE = ends("\\bfor\\s+" + ARTICLE);

  private static final Pattern TO_AFTER = begins("\\s+to\\b");

  /// "usually must" after: it is the subject.
  private static final Pattern VERB_AFTER =
      begins("\\s+(?:who\\s+(?:\\S+\\s+){1,6})?(?:\\p{L}+ly\\s+)?" + VERB + "\\b");

  /// "has been shouting" after: it does so, or did.
  private static final Pattern DEED_AFTER =
      begins(
          "(?:['’]s)?\\s+(?:who\\s+)?"
              + "(?:(?:\\p{L}+ly|just|also|even|once|then|still|always|never|again|has|have|had|been|is|are|was|were"
              + "|keeps?|kept|won['’]?t|wouldn['’]?t|will not|would not)\\s+){0,4}"
              + "(?:\\p{L}{2,}(?:ed|ing)|told|said|sent|gave|rang|put|took|went|came|wrote|got|made|spoke|swore|threw"
              + "|let|lied|left|broke|bit|hit|rude|abusive|refuses?|ignores?|shouts?|wants?|says?|tells?|asks?|threatens?"
              + "|bull(?:y|ies)|swears?|blames?|leaks?|demands?|insists?|criticises?|rings?|copies|interferes?|picks?)\\b");

  /// "a complaint about a senior" before: somebody complains of it.
  private static final Pattern COMPLAINED_BEFORE =
      ends(
          "\\b(?:(?:complain(?:s|ed|ing|ts?)?|grievances?|allegations?|accusations?)"
              + "\\s+(?:of|about|against|on)\\s+"
              + ARTICLE
              + "|report(?:s|ed|ing)?\\s+(?:an?|the|my|our|that|this|another)\\s+)(?:\\p{L}+\\s+)?");

  private static final Pattern JOINED = Pattern.compile("(?i)\\s*(?:and|or|&|/|,)\\s*" + ARTICLE);

  /// "can I", "we must".
  private static final Pattern ASKER_ACTS =
      Pattern.compile(
          "(?i)"
              + VERB
              + "\\s+(?:not\\s+)?(?:i|we)\\b|\\b(?:i|we)\\s+(?:\\p{L}+ly\\s+)?"
              + VERB
              + "\\b");

  static final Pattern FIRST_PERSON =
      Pattern.compile("(?i)\\b(?:i|i['’]?m|me|my|mine|we|us|our)\\b");

  /// What stands before the name of the role that somebody says they hold.
  private static final Pattern I_AM =
      ends(
          "(?:\\b(?:i['’]?m|i am|we['’]?re|we are|speaking as|working as|here as|me|myself)\\s*,?\\s+"
              + "(?:an?|the|one of the|only an?|just an?|both)\\s+(?:\\p{L}+\\s+)?"
              + "|\\b(?:i['’]?m|i am|we['’]?re|we are|we|us)\\s+"
              + "|\\bi\\s*,\\s+(?:an?|the)\\s+)");

  /// "As an experienced", of somebody who then speaks of themselves.
  private static final Pattern AS =
      ends("(?:^|[.,;!?]|\\bi|\\bme)\\s*\\bas\\s+(?:an?\\s+(?:\\p{L}+\\s+)?)?");

  private final Vocabulary vocabulary;

  CastReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static Pattern ends(String pattern) {
    return Pattern.compile("(?i)" + pattern + "$");
  }

  private static Pattern begins(String pattern) {
    return Pattern.compile("(?i)^" + pattern);
  }

  /// @param stated the role that the person who asks has said they hold, or null
  Cast read(String text, List<Mention> concepts, @Nullable Concept stated) {
    List<Mention> roles =
        concepts.stream().filter(m -> m.concept().scheme() == Scheme.ROLE).toList();
    Optional<Mention> self = self(text, roles);
    Optional<Mention> told = self.or(() -> vocabulary.inFirstPerson(text).stream().findFirst());
    List<Mention> rest = roles.stream().filter(role -> !self.equals(Optional.of(role))).toList();
    Subject subject = subject(text, rest);
    Set<Concept> acting = new HashSet<>();
    List<Mention> actors = subject.roles().stream().filter(m -> acting.add(m.concept())).toList();
    List<Mention> others = rest.stream().filter(m -> acting.add(m.concept())).toList();
    Concept asker = stated != null ? stated : told.map(Mention::concept).orElse(null);
    String words = stated != null ? "" : told.map(Mention::words).orElse("");
    List<Mention> doers = rest.stream().filter(role -> does(text, role.span())).toList();
    List<Mention> accused = rest.stream().filter(role -> accused(text, role.span())).toList();
    return new Cast(asker, words, subject.asker(), actors, others, doers, accused);
  }

  private static boolean does(String text, Span role) {
    return DEED_AFTER.matcher(text.substring(role.end())).find()
        && !ASKS_BEFORE.matcher(text.substring(0, role.start())).find();
  }

  private static boolean accused(String text, Span role) {
    return COMPLAINED_BEFORE.matcher(text.substring(0, role.start())).find();
  }

  /// The role that somebody says they hold: "I am a councillor", "as an officer, may I".
  private static Optional<Mention> self(String text, List<Mention> roles) {
    boolean personal = FIRST_PERSON.matcher(text).find();
    return roles.stream()
        .filter(role -> {
          String before = text.substring(0, role.span().start());
          return I_AM.matcher(before).find() || (personal && AS.matcher(before).find());
        })
        .findFirst();
  }

  /// Who acts.
  private record Subject(boolean asker, List<Mention> roles) {}

  /// The first subject of what is asked, and only if there is none, of what is told beside it.
  private static Subject subject(String text, List<Mention> roles) {
    return new Parts(text)
        .askingFirst().stream()
            .map(part -> subject(text, part, roles))
            .filter(found -> found.asker() || !found.roles().isEmpty())
            .findFirst()
            .orElse(new Subject(false, List.of()));
  }

  private static Subject subject(String text, Span part, List<Mention> roles) {
    Matcher asker = ASKER_ACTS.matcher(text).region(part.start(), part.end());
    int first = asker.find() ? asker.start() : Integer.MAX_VALUE;
    List<Mention> here = roles.stream().filter(m -> part.contains(m.span())).toList();
    for (int i = 0; i < here.size(); i++) {
      Mention role = here.get(i);
      if (isSubject(text, part, role.span()) && role.span().start() < first) {
        return new Subject(false, joined(text, here, i));
      }
    }
    return new Subject(first < Integer.MAX_VALUE, List.of());
  }

  private static boolean isSubject(String text, Span part, Span role) {
    String before = text.substring(part.start(), role.start());
    String after = text.substring(role.end(), part.end());
    return ASKS_BEFORE.matcher(before).find()
        || VERB_AFTER.matcher(after).find()
        || (FOR_BEFORE.matcher(before).find() && TO_AFTER.matcher(after).find());
  }

  /// With those named before and after it in one breath: "officers and members".
  private static List<Mention> joined(String text, List<Mention> roles, int at) {
    int from = at;
    int to = at;
    while (from > 0 && together(text, roles.get(from - 1), roles.get(from))) {
      from--;
    }
    while (to + 1 < roles.size() && together(text, roles.get(to), roles.get(to + 1))) {
      to++;
    }
    return roles.subList(from, to + 1);
  }

  private static boolean together(String text, Mention one, Mention next) {
    return one.span().end() <= next.span().start()
        && JOINED.matcher(text.substring(one.span().end(), next.span().start())).matches();
  }
}
