package org.remit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

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
    checker.setMaxQueryFrequency(1);
    checker.setThresholdFrequency(SELDOM);
  }

  Optional<String> of(String typed) throws IOException {
    String word = typed.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter) || isRight(word)) {
      return Optional.empty();
    }
    Term term = new Term(Fields.WRITTEN, word);
    return Arrays.stream(checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS))
        .map(like -> like.string)
        .filter(this::isRight)
        .findFirst();
  }

  private boolean isRight(String word) {
    try {
      return known.test(word) || reader.docFreq(new Term(Fields.PRINTED, word)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
