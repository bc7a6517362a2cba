package org.remit.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Tells the questions that can be offered to anybody: short, in one sentence, and without people's
/// names. The others are stories, which belong to somebody else.
final class PlainQuestions {

  private static final int LONGEST = 90;

  private static final Pattern SECOND_SENTENCE = Pattern.compile("[.!?…][\"”’')]*\\s+\\S");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?i:Councillor|Cllr|Clr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Alderman)\\.?\\s+"
              + "\\p{Lu}\\p{Ll}");

  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:’'”)] )\\p{Lu}[\\p{L}]*");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /// What English writes with a capital wherever it stands.
  private static final String ORDINARY =
      "i january february march april may june july august september october november december"
          + " monday tuesday wednesday thursday friday saturday sunday english welsh british"
          + " christmas easter";

  private final Set<String> known = new HashSet<>();

  /// @param editions the documents whose councils' names may be used
  PlainQuestions(Vocabulary vocabulary, List<Edition> editions) {
    know(ORDINARY);
    Stream.of(Scheme.values())
        .flatMap(scheme -> vocabulary.concepts(scheme).stream())
        .flatMap(PlainQuestions::names)
        .forEach(this::know);
    editions.forEach(edition -> know(edition.council()));
  }

  private static Stream<String> names(Concept concept) {
    return Stream.of(
            Stream.of(concept.label()), concept.names().stream(), concept.everyday().stream())
        .flatMap(names -> names);
  }

  private void know(String words) {
    LETTERS
        .matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> known.add(word.group()));
  }

  boolean includes(String question) {
    return question.codePointCount(0, question.length()) <= LONGEST
        && !SECOND_SENTENCE.matcher(question).find()
        && !NAMED.matcher(question).find()
        && !namesSomebody(question);
  }

  /// Whether a word in the middle has a capital and is neither known nor initials, as "FOI" are.
  private boolean namesSomebody(String question) {
    Matcher word = CAPITALISED.matcher(question);
    while (word.find()) {
      String own = word.group();
      boolean initials = own.length() > 1 && own.equals(own.toUpperCase(Locale.ROOT));
      String lower = own.toLowerCase(Locale.ROOT);
      String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
      if (!initials && !known.contains(lower) && !known.contains(single)) {
        return true;
      }
    }
    return false;
  }
}
