package org.remit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Mends slips of the pen by the words of the documents and of the questions about them. A word
/// that the documents print or the model keeps whole is let be, whatever it is doing there; so is a
/// word like none of these, which may be a name.
final class Respelling {

  /// The least share of a word's letters that must stay as they are: one slip in five letters, two
  /// in seven.
  private static final float LIKENESS = 0.7f;

  /// Too much is like a shorter word.
  private static final int SHORTEST = 5;

  /// Words of no more passages may be slips themselves.
  private static final int SELDOM = 2;

  /// Whoever writes questions slips too. A word that several passages or their questions have is
  /// taken for another that this many times as many have, and that is as like it as [#LIKER]: one
  /// slip in six letters.
  private static final int RATHER = 3;

  /// Another letter makes another word ("wording", "working") oftener than one too many, too few or
  /// out of its place.
  private static final int RATHER_FOR_ANOTHER_LETTER = 8;

  private static final float LIKER = 0.82f;

  /// What may be added to a word, often without its apostrophe: "thats", "wasnt".
  private static final Pattern ADDED = Pattern.compile("(?:(?<!s)s|nt|re|ve|ll)$");

  private static final int MOST = 10;

  private final IndexReader reader;
  private final Predicate<String> known;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  /// @param known whether the model keeps a word whole
  Respelling(IndexReader reader, Predicate<String> known) {
    this.reader = reader;
    this.known = known;
    checker.setAccuracy(LIKENESS);
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxQueryFrequency(Integer.MAX_VALUE);
    checker.setThresholdFrequency(SELDOM);
  }

  Optional<String> of(String typed) throws IOException {
    String word = typed.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST
        || !word.chars().allMatch(Character::isLetter)
        || isRight(word)
        || isRight(ADDED.matcher(word).replaceFirst(""))) {
      return Optional.empty();
    }
    Term term = new Term(Fields.WRITTEN, word);
    int written = reader.docFreq(term);
    return Arrays.stream(checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS))
        .filter(like -> written <= 1 || meant(word, written, like))
        .map(like -> like.string)
        .filter(this::isRight)
        .findFirst();
  }

  /// Whether a word that is written in several passages is a slip for one that it is like.
  private static boolean meant(String word, int written, SuggestWord like) {
    boolean another =
        like.string.length() == word.length() && !letters(like.string).equals(letters(word));
    int times = another ? RATHER_FOR_ANOTHER_LETTER : RATHER;
    return like.freq >= times * written && like.score >= LIKER;
  }

  private static List<Integer> letters(String word) {
    return word.chars().sorted().boxed().toList();
  }

  private boolean isRight(String word) {
    try {
      return known.test(word) || reader.docFreq(new Term(Fields.PRINTED, word)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
