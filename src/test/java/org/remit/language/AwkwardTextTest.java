package org.remit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.source.Span;

/// Whatever a person pastes or a document holds: nothing throws, and every span lies in the text.
class AwkwardTextTest {

  private final Language language = SharedLanguage.language();

  static List<String> texts() {
    return List.of(
        ".",
        "?!",
        ")))(((",
        "'",
        "’ ‘’ ’’",
        "\"",
        "*NL*",
        "-LRB- a -RRB-",
        "&amp; <b>bold</b> <!-- note -->",
        "\u00ad",
        "No.",
        "1.",
        "1. 2. 3.",
        "Cllr.",
        "reg. ",
        "etc.",
        "😀",
        "May I ask 👩‍👩‍👧‍👦🏽 the officer ❤️ today?",
        "😀".repeat(300),
        "☐ Officers ☑ must ● reply",
        "האם חבר המועצה רשאי לשאול?",
        "هل يجوز للعضو أن يسأل؟ Officers must reply.",
        "\u202eOfficers must reply\u202c",
        "議員は質問できますか。",
        "Mae’n rhaid i’r swyddog ateb o fewn 5 niwrnod.",
        "Offi\u00adcers must\u00a0reply\u200b with\u200din\u2060 5\u2009days",
        "\u0000\u0001\u0007 Officers\u0008 must\u001b[0m reply\u007f \u0085 now\u0099",
        "\u000cPage 2\u000bof 3\u2028and\u2029so on",
        "\ud83d Officers \udc00 must \udc00\ud83d reply",
        "\ufeffOfficers must reply\ufffd\uffff\ue000",
        "e\u0301te\u0301 Z\u0351\u036b\u0343\u036aA\u0328\u0321L\u0353G\u0318O\u0321",
        "https://example.org/a?b=c&d=%20 a.b@example.org 01234 567890 5 1/2",
        "\t\tOfficers\tmust\treply\t",
        "\r\rOfficers\r\rmust\rreply\r");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everySpanLiesInTheTextAndHoldsItsWord(String text) {
    check(text);
  }

  @Test
  void anEmptyOrBlankTextHasNoSentences() {
    for (String text : List.of("", " ", "\n", "\n\n \r\n\t", "\u00a0", "\u0000", "\u200b")) {
      assertThat(language.parse(text)).isEmpty();
      assertThat(language.tag(text)).isEmpty();
      assertThat(language.sentences(text)).isEmpty();
    }
  }

  @Test
  void aTextOfTwentyThousandCharactersIsRead() {
    String clause = "Officers must reply to the Members within 5 days, and copy in the Director; ";
    check(clause.repeat(20_000 / clause.length() + 1).substring(0, 20_000));
    check("a".repeat(20_000));
    check("(".repeat(20_000));
    check("word ".repeat(4_000));
    check("Reply. ".repeat(500));
  }

  @Test
  void anyMixtureOfCharactersIsRead() {
    Random random = new Random(1);
    int[] characters =
        "Officers must. No. 5 (a) ‘x’ “y” 's ’ – - / & * < > @ # £ % ½ … \n \t \r \0 \u00ad \u200b é 議 א 😀 ☐"
            .codePoints()
            .toArray();
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    List<Sentence> sentences = language.parse(text);
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    int end = 0;
    for (Token token : tokens) {
      boolean inOrder = token.span().start() >= end && token.span().end() > token.span().start();
      if (!inOrder || !token.span().of(text).equals(token.word())) {
        fail("%s in «%s»", token, text);
      }
      end = token.span().end();
    }
    for (Sentence sentence : sentences) {
      Span first = sentence.tokens().getFirst().span();
      Span last = sentence.tokens().getLast().span();
      assertThat(sentence.span()).isEqualTo(new Span(first.start(), last.end()));
      for (Token root : sentence.roots()) {
        assertThat(sentence.span().contains(sentence.subtreeSpan(root))).isTrue();
      }
    }
    assertThat(language.sentences(text)).isEqualTo(sentences.stream().map(Sentence::span).toList());
    assertThat(language.tag(text).stream().map(Token::span).toList())
        .isEqualTo(tokens.stream().map(Token::span).toList());
  }
}
