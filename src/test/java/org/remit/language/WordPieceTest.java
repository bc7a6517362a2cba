package org.remit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

  private static final WordPiece MODEL = WordPiece.read(tokenizer());

  private final WordPiece small =
      new WordPiece(vocabulary("[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "want", ","));

  @Test
  void theLongestKnownBeginningIsCutOffFirst() {
    assertThat(small.pieces("UNaffable, wanted"))
        .containsExactly("[CLS]", "un", "##aff", "##able", ",", "[UNK]", "[SEP]");
    assertThat(small.encode(small.pieces("unaffable,"))).containsExactly(1, 3, 4, 5, 7, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Officers must respond within 10 working days. => officers must respond within 10 working days .
          Members’ enquiries (e.g. about the “colour”)  => members ’ en ##qui ##ries ( e . g . about the “ colour ” )
          Café naïve RÉSUMÉ Llŷn                        => cafe naive resume ll ##yn
          clerk@example.gov.uk £500.50                  => clerk @ example . gov . uk £5 ##00 . 50
          s.151 Officer/Chief Executive – 24/7          => s . 151 officer / chief executive – 24 / 7
          Unbelievably antidisestablishmentarianism     => un ##bel ##ie ##va ##bly anti ##dis ##est ##ab ##lish ##ment ##arian ##ism
          Gwynedd Ynys Môn Rhondda                      => g ##wyn ##edd y ##ny ##s mon r ##hon ##dda
          $1+1=2 ^_^ `x` ~ | <b>                        => $ 1 + 1 = 2 ^ _ ^ ` x ` ~ | < b >
          議員 asks                                      => [UNK] [UNK] asks
          😀 ok                                          => [UNK] ok
          [SEP] and [MASK]                              => [ sep ] and [ mask ]
          """)
  void textsAreCutAsTheModelWasTaught(String text, String pieces) {
    assertThat(String.join(" ", MODEL.pieces(text))).isEqualTo("[CLS] " + pieces + " [SEP]");
  }

  @Test
  void numbersAreThoseOfTheModel() {
    assertThat(MODEL.encode(MODEL.pieces("Officers must respond within 10 working days.")))
        .containsExactly(101, 3738, 2442, 6869, 2306, 2184, 2551, 2420, 1012, 102);
    assertThat(MODEL.encode(MODEL.pieces(""))).containsExactly(101, 102);
  }

  @Test
  void whiteSpaceOfEveryKindPartsWordsAndTheUnseenIsDropped() {
    assertThat(MODEL.pieces("tab\tline\nbreak\u00a0space\u200bzero\u0000null\ufffd"))
        .containsExactly(
            "[CLS]", "tab", "line", "break", "space", "##zer", "##on", "##ull", "[SEP]");
    assertThat(MODEL.pieces("\ud83d \udc00")).containsExactly("[CLS]", "[SEP]");
  }

  @Test
  void aWordOfMoreThanAHundredCharactersIsUnknown() {
    assertThat(MODEL.pieces("a".repeat(100))).doesNotContain("[UNK]");
    assertThat(MODEL.pieces("a".repeat(101))).containsExactly("[CLS]", "[UNK]", "[SEP]");
  }

  @Test
  void aLongTextIsCutOffButStillEnds() {
    for (String word : List.of("officer ", "unbelievably ")) {
      List<String> pieces = MODEL.pieces(word.repeat(600));
      assertThat(pieces).hasSize(WordPiece.MOST_TOKENS).endsWith("[SEP]");
      assertThat(pieces.subList(0, 511)).doesNotContain("[SEP]");
    }
    assertThat(MODEL.pieces("officer ".repeat(510))).hasSize(512);
    assertThat(MODEL.pieces("officer ".repeat(509))).hasSize(511);
  }

  @Test
  void aTokenizerWithoutItsWordListIsRefused() {
    assertThatThrownBy(() -> WordPiece.read("{}")).hasMessageContaining("no vocabulary");
    assertThatThrownBy(() -> WordPiece.read("{\"vocab\": {\"a\": 0}}"))
        .hasMessageContaining("lacks [CLS]");
    assertThatThrownBy(() -> WordPiece.read("{\"vocab\": [1]}")).hasMessageContaining("expected {");
  }

  @Test
  void theWordListIsReadWithItsEscapes() {
    assertThat(VocabularyReader.read("{\"vocab\" : {\"\\\"\":0, \"\\\\\" : 1,\n\"\\u00e9\": 23}}"))
        .isEqualTo(Map.of("\"", 0, "\\", 1, "é", 23));
    assertThat(VocabularyReader.read(tokenizer())).hasSize(30_522);
  }

  private static Map<String, Integer> vocabulary(String... pieces) {
    Map<String, Integer> vocabulary = new HashMap<>();
    for (String piece : pieces) {
      vocabulary.put(piece, vocabulary.size());
    }
    return vocabulary;
  }

  private static String tokenizer() {
    String name = "/bge-small-en-v1.5-q-tokenizer.json";
    try (InputStream in = WordPieceTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
