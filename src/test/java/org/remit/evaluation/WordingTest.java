package org.remit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void wordsAreTheSameInEveryKindOfQuotationMark() {
    assertThat(Wording.words("the Council’s “own” words"))
        .isEqualTo(Wording.words("THE council's \"own\" words"))
        .containsExactly("the", "council", "s", "own", "words");
  }

  @Test
  void signsAndWhiteSpaceOnlyDivideWords() {
    assertThat(Wording.words("21.9.2(c)\u00a0\n—5‑day"))
        .containsExactly("21", "9", "2", "c", "5", "day");
  }

  @Test
  void lettersOutsideAToZDivideWordsToo() {
    assertThat(Wording.words("naïve Æther")).containsExactly("na", "ve", "ther");
  }

  @Test
  void numberWordsAreReadAsDigits() {
    assertThat(Wording.holds("Within five working days.", "5 working days")).isTrue();
    assertThat(Wording.holds("Within 15 days.", "fifteen days")).isTrue();
    assertThat(Wording.holds("Within sixteen days.", "16 days")).isFalse();
  }

  @Test
  void pluralSIsDroppedButNotADoubleOneNorThatOfAShortWord() {
    assertThat(Wording.holds("one working day", "1 working days")).isTrue();
    assertThat(Wording.holds("in this clas", "class")).isFalse();
    assertThat(Wording.holds("the ga man", "gas")).isFalse();
    assertThat(Wording.holds("by bus", "bu")).isFalse();
  }

  @Test
  void onlyWholeWordsInOneRunAreHeld() {
    assertThat(Wording.holds("within 15 working days", "5 working days")).isFalse();
    assertThat(Wording.holds("5 whole working days", "5 working days")).isFalse();
    assertThat(Wording.holds("5-working DAYS", "5 working days")).isTrue();
  }

  @Test
  void lengthsAreCountedInCharacters() {
    assertThat(Wording.length("a\ud83d\udcdc")).isEqualTo(2);
  }
}
