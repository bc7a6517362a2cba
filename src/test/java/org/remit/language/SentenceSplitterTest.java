package org.remit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  private final Language language = SharedLanguage.language();

  static Stream<String> sentencesEndWhereMarked() {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("sentences.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource
  void sentencesEndWhereMarked(String marked) {
    String text = marked.replace(" | ", " ");

    assertThat(String.join(" | ", sentences(text))).isEqualTo(marked);
  }

  @Test
  void aBlankLineEndsASentenceAndALineBreakDoesNot() {
    assertThat(sentences("Time limits\n\nOfficers must reply\nwithin 5 days.\n \nPart B"))
        .containsExactly("Time limits", "Officers must reply\nwithin 5 days.", "Part B");
    assertThat(sentences("Time limits\r\n\r\nOfficers must\r\nreply."))
        .containsExactly("Time limits", "Officers must\r\nreply.");
  }

  @Test
  void anAbbreviationHoldsAcrossALineBreakButNotAcrossABlankLine() {
    assertThat(sentences("See reg.\n9 and No.\n5 of the Code."))
        .containsExactly("See reg.\n9 and No.\n5 of the Code.");
    assertThat(sentences("See the reg.\n\n9 days")).containsExactly("See the reg.", "9 days");
  }

  @Test
  void theSplitIsThatOfTheParse() {
    String text = "1. Officers must reply (see cl. 5). Members\n\nmust “wait.” The end";

    assertThat(language.sentences(text))
        .isEqualTo(language.parse(text).stream().map(Sentence::span).toList());
  }

  private List<String> sentences(String text) {
    return language.sentences(text).stream().map(span -> span.of(text)).toList();
  }
}
