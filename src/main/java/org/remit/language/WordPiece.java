package org.remit.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a text into the pieces of words that an uncased BERT model counts with: `Enquiries` is
/// `en`, `##qui`, `##ries`.
///
/// The rules are BERT's: accents and case are dropped, marks and Chinese characters stand alone,
/// and from each word the longest known beginning is cut off, then the longest known continuation.
/// What looks like one of the model's own marks, `[SEP]`, is text here and has no power.
final class WordPiece {

  static final int MOST_TOKENS = 512;

  private static final int LONGEST_WORD = 100;
  private static final String CONTINUATION = "##";
  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";

  private final Map<String, Integer> vocabulary;

  WordPiece(Map<String, Integer> vocabulary) {
    for (String needed : List.of(START, END, UNKNOWN)) {
      if (!vocabulary.containsKey(needed)) {
        throw new IllegalArgumentException("the vocabulary lacks " + needed);
      }
    }
    this.vocabulary = Map.copyOf(vocabulary);
  }

  /// From a `tokenizer.json`.
  static WordPiece read(String tokenizer) {
    return new WordPiece(VocabularyReader.read(tokenizer));
  }

  /// Whether a word is a piece by itself.
  boolean knows(String word) {
    return vocabulary.containsKey(word);
  }

  /// The numbers of a text's [#pieces(String)].
  long[] encode(List<String> pieces) {
    return pieces.stream().mapToLong(piece -> vocabulary.getOrDefault(piece, -1)).toArray();
  }

  /// The pieces of a text, between start and end marks, cut off at [#MOST_TOKENS].
  List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    pieces.add(START);
    for (String word : words(text)) {
      if (pieces.size() >= MOST_TOKENS) {
        break;
      }
      pieces.addAll(cut(word));
    }
    if (pieces.size() >= MOST_TOKENS) {
      pieces.subList(MOST_TOKENS - 1, pieces.size()).clear();
    }
    pieces.add(END);
    return pieces;
  }

  private List<String> cut(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return List.of(UNKNOWN);
    }
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      String prefix = start == 0 ? "" : CONTINUATION;
      while (end > start && !vocabulary.containsKey(prefix + word.substring(start, end))) {
        end--;
      }
      if (end == start) {
        return List.of(UNKNOWN);
      }
      pieces.add(prefix + word.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(cleaned(text), Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(character -> {
          if (character == ' ') {
            moveInto(words, word);
          } else if (isPunctuation(character)) {
            moveInto(words, word);
            words.add(Character.toString(character));
          } else {
            word.appendCodePoint(character);
          }
        });
    moveInto(words, word);
    return words;
  }

  private static void moveInto(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /// With every white space a blank, a blank around each Chinese character, and nothing unseen.
  private static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          if (isWhiteSpace(character)) {
            cleaned.append(' ');
          } else if (isChinese(character)) {
            cleaned.append(' ').appendCodePoint(character).append(' ');
          } else if (!isUnseen(character)) {
            cleaned.appendCodePoint(character);
          }
        });
    return cleaned.toString();
  }

  private static boolean isWhiteSpace(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || Character.isSpaceChar(character);
  }

  private static boolean isUnseen(int character) {
    return character == 0xFFFD
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      // BERT counts every mark of ASCII, though Unicode calls $ a currency and + a sign
      default -> "$+<=>^`|~".indexOf(character) >= 0;
    };
  }

  private static boolean isChinese(int character) {
    return isBetween(character, 0x4E00, 0x9FFF)
        || isBetween(character, 0x3400, 0x4DBF)
        || isBetween(character, 0x20000, 0x2A6DF)
        || isBetween(character, 0x2A700, 0x2B73F)
        || isBetween(character, 0x2B740, 0x2B81F)
        || isBetween(character, 0x2B820, 0x2CEAF)
        || isBetween(character, 0xF900, 0xFAFF)
        || isBetween(character, 0x2F800, 0x2FA1F);
  }

  private static boolean isBetween(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
