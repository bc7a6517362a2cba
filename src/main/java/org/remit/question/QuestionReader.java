package org.remit.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Escalation;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Understands questions typed in plain English, as far as forms and vocabulary reach. Anything a
/// person can type is understood somehow; nothing throws.
public final class QuestionReader {

  /// As who acts: the person who asks, whatever their role.
  public static final String ASKER = "asker";

  /// "can't", "dont".
  private static final String NOT = "(?:n?['’]?t)?";

  /// Where a verb stands before its subject: "can I", "do officers". What follows a form of "to be"
  /// or "to have" may also be what somebody is or has, so there only "am I" and the like count.
  private static final Pattern INVERSION =
      Pattern.compile(
          "\\b(?:(?:can|could|may|must|should|shall|do|does|did|is|are|am|was|were|will|would|has|have|need)"
              + NOT
              + "\\s+(?:i|we|he|she|they)"
              + "|(?:can|could|may|must|should|shall|does|is|was|will|would)"
              + NOT
              + "\\s+it"
              + "|(?:can|could|may|must|should|shall|do|did|are|were|will|would)\\s+you"
              + "|(?:is|are|was|were)\\s+(?:this|that|these|those|there)"
              + "|(?:can|could|may|must|should|shall|do|does|did|will|would)"
              + "\\s+(?:this|that|these|those|there|the|a|an|any|my|our|his|her|their|some\\w*|one|each"
              + "|\\p{L}+s|cllr|councillor|officer|member|staff|council|people))\\b",
          Pattern.CASE_INSENSITIVE);

  /// "Is it binding or just guidance?"
  private static final Pattern EITHER_OR =
      Pattern.compile("\\bor\\s+(?:just|only|merely|simply)\\b", Pattern.CASE_INSENSITIVE);

  /// The same at the beginning, whatever the subject: "can civil servants".
  private static final Pattern INITIAL =
      Pattern.compile(
          "^\\W*(?:can|could|may|must|should|shall|do|does|did|is|are|am|was|were|will|would|has|have)\\s+\\p{L}",
          Pattern.CASE_INSENSITIVE);

  /// What begins by asking for something else: "who decides", "how long have I", "when must I".
  private static final Pattern ELSE =
      Pattern.compile(
          "^\\W*(?:(?:who|whom|whose|what|which|why|how)(?:['’]?s)?\\b(?!\\s+(?:about|if|i|we|he|she|they|it|you|a|the)\\b)"
              + "|(?:when|where)\\s+(?:can|could|may|must|should|shall|do|does|did|is|are|am|was|were|will|would|has|have)\\b)",
          Pattern.CASE_INSENSITIVE);

  /// Key words that ask for leave: "leaflets on the council printer allowed", "ok to bcc a member".
  private static final Pattern LEAVE =
      Pattern.compile(
          "(?<!\\b(?:the|not) )\\b(?:allowed|permitted|acceptable|ok|okay|alright|all right|banned|forbidden"
              + "|prohibited|against the rules)(?:(?: or not)?\\W*$|\\s+(?:to|for|in|if|with|when|at|on)\\b)",
          Pattern.CASE_INSENSITIVE);

  /// More words than these tell a story.
  private static final int KEY_WORDS = 10;

  private static final Pattern ASKING_WORD =
      Pattern.compile(Parts.ASKING_WORD, Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!;])\\s+");

  private static final Pattern CLAUSES =
      Pattern.compile("(?<=[.?!;,])\\s+|\\s+-\\s+|\\s+(?:and|but|so)\\s+");

  /// What follows a decimal that measures something, and so names no clause.
  private static final String MEASURE =
      "\\s*(?:%|per ?cent|bn|billion|million|k\\b|m\\b|[ap]\\.?m\\b|o['’]?clock|minutes?|hours?|hrs?|days?"
          + "|weeks?|months?|years?|miles?|km\\b|metres?)";

  /// What stands before a time of day or the number of a version.
  private static final String NO_CLAUSE_AFTER =
      "(?<!\\bat )(?<!\\bby )(?<!\\bfrom )(?<!\\btill )(?<!\\buntil )(?<!\\bbefore )(?<!\\bafter )(?<!\\bversion )";

  /// 10(5) or 29a after "clause" or the like; 21.9.2(c); 16(2); 8.2 where it measures nothing;
  /// "what does 35 say"; a number alone.
  private static final Pattern NUMBER =
      Pattern.compile(
          String.join(
              "|",
              "\\b(?:clause|section|paragraph|para|point|rule|item|number|no\\.?)\\s+(\\d{1,3}[a-z]\\b|\\d{1,3}(?:\\.\\d{1,3})*(?:\\s?\\([a-z0-9]{1,4}\\))*)",
              "\\b(\\d{1,3}(?:\\.\\d{1,3}){2,}(?:\\([a-z0-9]{1,4}\\))*)",
              "\\b(\\d{1,3}(?:\\.\\d{1,3})?(?:\\([a-z0-9]{1,4}\\))+)",
              NO_CLAUSE_AFTER
                  + "(?<![\\p{L}\\p{N}.£$€])(\\d{1,3}\\.\\d{1,3})(?![\\p{L}\\p{N}]|\\.\\d|"
                  + MEASURE
                  + ")",
              "\\bdoes\\s+(\\d{1,3}[a-z]?)\\s+(?:say|mean|cover)\\b",
              "^\\W*(\\d{1,3}[a-z]?)\\W*$"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCOPE =
      Pattern.compile(
          "\\b(?:which|what)\\s+(?:(?:do|does)\\s+)?(?:(?:the|they|other|others|different|each|all|five)\\s+)*"
              + "(?:councils?|protocols?|ones|documents?)?\\s*(?:each\\s+)?(?:(?:\\w+ly|even|just)\\s+)?"
              + "(?:says?|mentions?|has|have)\\b(?:\\s+(?:anything|something|that))?(?:\\s+about)?"
              + "|\\b(?:do|does) any (?:of them|council|protocol) (?:say|mention)(?:\\s+(?:anything|when|that|about))*"
              + "|\\b(?:in|at|for) (?:each|which|every|different|all) councils?\\b|\\bcouncil by council\\b"
              + "|\\bwhat do the others do\\b|^\\s*compare\\b",
          Pattern.CASE_INSENSITIVE);

  /// A story that ends in "what can I do?".
  private static final Pattern STORY =
      Pattern.compile(
          "(?:\\S+ ){4,}?\\S+(?:[.,;!?]| -) (?:so |and |but )?what (?:do|can|should|could) (?:i|we) do"
              + "(?: about (?:it|that|this|him|her|them))?(?: now| next)?\\W*$",
          Pattern.CASE_INSENSITIVE);

  /// What people are wronged by, or complain of.
  private static final Set<String> WRONGS =
      Set.of(
          Scheme.TOPIC.concept("bullying-and-harassment"),
          Escalation.COMPLAINTS,
          Scheme.TOPIC.concept("respect-and-courtesy"));

  private final Vocabulary vocabulary;
  private final CastReader casts;
  private final Spelling spelling;
  private final AboutRemit aboutRemit = new AboutRemit();
  private final AboutEdition aboutEdition = new AboutEdition();
  private final List<QuestionForm> forms = QuestionForms.inOrder();

  /// Takes every word as typed.
  public QuestionReader(Vocabulary vocabulary) {
    this(vocabulary, Spelling.NONE);
  }

  public QuestionReader(Vocabulary vocabulary, Spelling spelling) {
    this.vocabulary = vocabulary;
    this.spelling = spelling;
    this.casts = new CastReader(vocabulary);
  }

  /// Understands a question of somebody who has not said who they are.
  public Question read(String typed, @Nullable Kind kind) {
    return read(typed, kind, null);
  }

  /// Understands a question.
  ///
  /// @param typed what was typed
  /// @param kind what the person says it asks for, or null to tell from the words
  /// @param asker the local name of the role that the person says they hold, or null to tell from
  ///   the words
  public Question read(String typed, @Nullable Kind kind, @Nullable String asker) {
    return read(typed, kind, asker, null);
  }

  /// Understands a question.
  ///
  /// @param actor the local name of the role whose doing the person says they ask about, [#ASKER]
  ///   for their own, or null to tell from the words
  public Question read(
      String typed, @Nullable Kind kind, @Nullable String asker, @Nullable String actor) {
    Mended mended = Mended.of(tidy(typed), spelling);
    String text = mended.text();
    List<Mention> concepts = vocabulary.inQuestion(text);
    List<QuestionForm> fitting = fitting(text, concepts);
    Kind told = fitting.isEmpty() ? Kind.PASSAGE : fitting.getFirst().kind();
    Kind meant = wantsHelp(told, text, concepts) ? Kind.ESCALATION : told;
    @Nullable OfEdition ofEdition = kind == null ? aboutEdition.in(tidy(typed)).orElse(null) : null;
    @Nullable Aspect aspect = ofEdition == null ? aspect(typed, kind) : null;
    Kind taken = aspect != null ? Kind.ABOUT : kind == null ? meant : kind;
    String form = kind != null || fitting.isEmpty() ? "stated" : fitting.getFirst().name();
    List<Kind> otherKinds =
        Stream.concat(Stream.of(meant), fitting.stream().map(QuestionForm::kind))
            .filter(k -> k != taken && (k != Kind.PASSAGE || aspect != null))
            .distinct()
            .toList();
    return new Question(
        text,
        about(text),
        taken,
        form,
        yesNo(text),
        concepts,
        cast(casts.read(text, concepts, role(asker)), actor),
        otherKinds,
        numbers(text),
        mended.slips(),
        aspect,
        ofEdition);
  }

  private @Nullable Concept role(@Nullable String localName) {
    return localName == null
        ? null
        : vocabulary.concept(Scheme.ROLE.concept(localName)).orElse(null);
  }

  private Cast cast(Cast told, @Nullable String actor) {
    @Nullable Concept role = role(actor);
    return ASKER.equals(actor) ? told.askerActing() : role == null ? told : told.acting(role);
  }

  /// What of Remit itself is asked about, if the person does not say that they ask the documents.
  private @Nullable Aspect aspect(String typed, @Nullable Kind kind) {
    return switch (kind) {
      case null -> aboutRemit.in(tidy(typed)).orElse(null);
      case ABOUT -> aboutRemit.in(tidy(typed)).orElse(Aspect.PURPOSE);
      default -> null;
    };
  }

  /// The forms that fit: those of what is asked, in order, before those that only fit what is told
  /// beside it.
  private List<QuestionForm> fitting(String text, List<Mention> concepts) {
    boolean role = concepts.stream().anyMatch(m -> m.concept().scheme() == Scheme.ROLE);
    String asking = new Parts(text).asking();
    return Stream.of(asking, text)
        .flatMap(words -> forms.stream().filter(form -> form.fits(words)))
        .filter(form -> role || form.kind() != Kind.DUTIES)
        .distinct()
        .toList();
  }

  /// Whether somebody tells a story and asks no more than what to do, or tells of a wrong and asks
  /// nothing at all: then they want to know who to go to.
  private static boolean wantsHelp(Kind told, String text, List<Mention> concepts) {
    return (told == Kind.PROCEDURE && STORY.matcher(text).find())
        || ((told == Kind.PROCEDURE || told == Kind.PASSAGE)
            && CastReader.FIRST_PERSON.matcher(text).find()
            && concepts.stream().map(Mention::concept).anyMatch(c -> WRONGS.contains(c.iri())));
  }

  /// Whether some part of the question asks for yes or no: a verb before its subject, or a question
  /// mark, with no asking word before it; or all of it are a few words, and one of them asks for
  /// leave. Not where a sentence before that begins by asking for something else.
  private static boolean yesNo(String text) {
    if (EITHER_OR.matcher(text).find()) {
      return false;
    }
    for (String sentence : SENTENCES.split(text, -1)) {
      if (ELSE.matcher(sentence).find() && sentence.endsWith("?") == text.contains("?")) {
        return false;
      }
      if (asksYesNo(sentence)) {
        return true;
      }
    }
    return text.split(" ", KEY_WORDS + 1).length <= KEY_WORDS
        && LEAVE.matcher(text).find()
        && !ASKING_WORD.matcher(text).find();
  }

  private static boolean asksYesNo(String sentence) {
    for (String part : CLAUSES.split(sentence, -1)) {
      Matcher asking = ASKING_WORD.matcher(part);
      Matcher inversion = INVERSION.matcher(part);
      boolean asks = asking.find();
      boolean inverted = inversion.find() && (!asks || inversion.start() < asking.start());
      if (inverted || INITIAL.matcher(part).find() || (part.endsWith("?") && !asks)) {
        return true;
      }
    }
    return false;
  }

  /// The text without the words that only say of whom it is asked: "which councils say …", "what do
  /// they each say about …". All of it where nothing else would be left.
  private static String about(String text) {
    String about = SCOPE.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
    return about.split("\\s+").length < 2 ? text : about;
  }

  /// The text without control characters, with single blanks.
  static String tidy(String typed) {
    return typed
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}&&[^\\x{200d}]]+", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static List<String> numbers(String text) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String number = matcher.group(group);
        if (number != null) {
          numbers.add(printed(number));
        }
      }
    }
    return new ArrayList<>(numbers);
  }

  /// "29a" is printed 29(a); blanks inside go.
  private static String printed(String number) {
    String plain = number.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    return plain.replaceFirst("^(\\d+)([a-z])$", "$1($2)");
  }
}
