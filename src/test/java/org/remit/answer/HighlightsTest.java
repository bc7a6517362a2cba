package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;

class HighlightsTest {

  private static final Highlights HIGHLIGHTS = new Highlights(Vocabulary.load(), corpus());

  /// Of a hundred clauses, most speak of council business, and few of letters.
  private static List<String> corpus() {
    List<String> texts = new ArrayList<>(Collections.nCopies(90, "council business matters"));
    texts.addAll(Collections.nCopies(10, "something else"));
    return texts;
  }

  private static String marked(String question, String text) {
    StringBuilder shown = new StringBuilder(text);
    for (Span span : HIGHLIGHTS.of(question, text).reversed()) {
      shown.insert(text.offsetByCodePoints(0, span.end()), "]");
      shown.insert(text.offsetByCodePoints(0, span.start()), "[");
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can the chief executive refuse    | The Chief Executive may say no.            | The [Chief Executive] may say no.
          what does the head of service do  | A Head of Service decides.                 | A [Head of Service] decides.
          who is my chief officer           | The Chief Executive decides.               | The Chief Executive decides.
          may a letter go out               | A letter of council business is answered.  | A [letter] of council business is answered.
          letter on council business        | Replies on council business stay here.     | Replies on [council business] stay here.
          when do i get a reply to a letter | 😀 Expect a reply to your letter.          | 😀 Expect a [reply] to your [letter].
          how soon is a reply to letters    | They reply to the letter.                  | They [reply to the letter].
          what council is this              | The council has members.                   | The [council] has members.
          """)
  void wholeNamesAndRunsAreMarkedAndStrayWordsAreNot(String question, String text, String shown) {
    assertThat(marked(question, text)).isEqualTo(shown);
  }

  @Test
  void nothingIsMarkedWhereNothingIsShared() {
    assertThat(HIGHLIGHTS.of("parking permits", "Officers must reply.")).isEmpty();
  }
}
