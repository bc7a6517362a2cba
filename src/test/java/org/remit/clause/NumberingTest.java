package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  private static String styles(String text) {
    return Numbering.readings(text).stream()
        .map(marker -> marker.style() + " " + marker.label())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21.10.3 Employees should|DECIMAL 21.10.3",
        "1.1. Members|DECIMAL 1.1",
        "2.0 General|DECIMAL 2.0",
        "29. Officers must|ARABIC 29",
        "29) Officers must|ARABIC 29",
        "12A. Group leaders|ARABIC 12A",
        "5 Appointment of Officers|ARABIC_BARE 5",
        "(4) Members|ARABIC_BRACKETS 4",
        "(b) show respect|ALPHA_BRACKETS b",
        "a. Respond|ALPHA a",
        "a) Respond|ALPHA a",
        "A. INTRODUCTION|ALPHA_UPPER A",
        "IV. Advice|ROMAN_UPPER IV",
        "(iv) balance|ROMAN_BRACKETS iv",
        "xii) training|ROMAN xii",
        "Stage 2: the head of service|STEP 2",
        "Part 1|PART 1",
        "PART TWO Conduct|PART TWO",
        "Section 3 – Access|LABELLED 3",
        "Article 4: Members|LABELLED 4",
        "Appendix A|COMPONENT A",
        "SCHEDULE 2 FORM|COMPONENT 2"
      })
  void numberIsReadInItsStyle(String text, String expected) {
    assertThat(styles(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Members must",
        "2018 was a year",
        "12 working days",
        "e.g. a club",
        "(as set out in the Constitution)",
        "(if any)",
        "Mr. Smith",
        "0. Nothing",
        "(iiii) too many",
        "Sections 3 and 4",
        "Section 151, Local Government Act 1972",
        ""
      })
  void wordsThatAreNoNumberHaveNoReading(String text) {
    assertThat(Numbering.readings(text)).isEmpty();
  }

  @Test
  void letterThatIsAlsoRomanIsReadBothWays() {
    assertThat(styles("(i) reasonable")).isEqualTo("ALPHA_BRACKETS i, ROMAN_BRACKETS i");
    assertThat(styles("V. Press")).isEqualTo("ALPHA_UPPER V, ROMAN_UPPER V");
  }

  @Test
  void doubledLetterCountsOnAfterZ() {
    assertThat(Numbering.readings("(aa) more").getFirst().ordinal()).isEqualTo(27);
  }

  @Test
  void romanNumbersCount() {
    assertThat(
            List.of("i.", "iv.", "ix.", "xii.", "xix.", "xl.").stream()
                .map(number -> Numbering.readings(number).getLast().ordinal()))
        .containsExactly(1, 4, 9, 12, 19, 40);
  }

  @Test
  void insertedNumberFollowsTheOneItWasPutBehind() {
    Numbering.Marker inserted = Numbering.readings("12A. Group leaders").getFirst();
    assertThat(inserted.follows(12)).isTrue();
    assertThat(inserted.follows(11)).isTrue();
    assertThat(Numbering.readings("12. Group leaders").getFirst().follows(12)).isFalse();
  }

  @Test
  void numberEndsBeforeTheWords() {
    Numbering.Marker marker = Numbering.readings("21.10.3 Employees").getFirst();
    assertThat("21.10.3 Employees".substring(marker.end())).isEqualTo(" Employees");
    assertThat(marker.path()).containsExactly(21, 10, 3);
  }
}
