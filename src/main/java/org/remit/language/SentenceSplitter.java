package org.remit.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.List;

/// Cuts a text into sentences and these into words. It needs no model.
final class SentenceSplitter {

  // ptb3Escaping would respell: "behaviour" as "behavior", "(" as "-LRB-"
  private static final String OPTIONS =
      "tokenizeNLs=true,ptb3Escaping=false,untokenizable=noneDelete";

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.TWO_CONSECUTIVE);

  List<List<CoreLabel>> split(String text) {
    // some of the tokenizer's rules look at the character after a word, and the end is none
    String legible = legible(text) + " ";
    List<CoreLabel> words = tokenizers.getTokenizer(new StringReader(legible)).tokenize();
    return sentences.process(Abbreviations.joined(words)).stream()
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /// The same text, character by character, with blanks for what is not writing and a straight
  /// apostrophe after a word: the models know `Members'` as a possessive but take `Members’` for
  /// the end of a quotation.
  private static String legible(String text) {
    StringBuilder legible = new StringBuilder(text.length() + 1);
    boolean quoting = false;
    int before = ' ';
    for (int at = 0; at < text.length(); at += Character.charCount(before)) {
      int character = text.codePointAt(at);
      if (!isWriting(character)) {
        legible.repeat(' ', Character.charCount(character));
      } else if (character == '’' && !quoting && Character.isLetter(before)) {
        legible.append('\'');
      } else {
        legible.appendCodePoint(character);
      }
      quoting = character == '‘' || (quoting && !closesQuotation(character, text, at));
      before = character;
    }
    return legible.toString();
  }

  private static boolean closesQuotation(int character, String text, int at) {
    boolean withinWord = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return character == '\n' || (character == '’' && !withinWord);
  }

  // the tagger needs milliseconds, not microseconds, for each of a run of words it never met
  private static boolean isWriting(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      case Character.OTHER_SYMBOL,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
