package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.question.QuestionReader;
import org.remit.vocabulary.Vocabulary;

class ComplaintTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Complaint COMPLAINT = new Complaint(VOCABULARY);
  private static final QuestionReader READER = new QuestionReader(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a councillor has been rude to me, who do I go to?|MEMBER",
        "I'm a councillor, who do I tell when an officer ignores me?|OFFICER",
        "I am an officer. Who do I tell about a member who shouts at me?|MEMBER"
      })
  void theOneWhomAQuestionNamesIsComplainedOf(String question, Side side) {
    assertThat(COMPLAINT.sides(READER.read(question, null).cast())).containsExactly(side);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who do I complain to?",
        "who sorts it out between a councillor and an officer?",
        "should I tell the monitoring officer first?"
      })
  void whereAQuestionDoesNotTellItMayBeEither(String question) {
    assertThat(COMPLAINT.sides(READER.read(question, null).cast()))
        .containsExactly(Side.MEMBER, Side.OFFICER);
  }

  @Test
  void whoeverComplainsAloneComplainsOfTheOther() {
    assertThat(COMPLAINT.sides(List.of(RoleNames.OFFICER), List.of("such concerns")))
        .containsExactly(Side.MEMBER);
    assertThat(COMPLAINT.sides(List.of(RoleNames.MEMBER), List.of("the officer's conduct")))
        .containsExactly(Side.OFFICER);
  }

  @Test
  void ofAnybodysComplaintTheWordsTell() {
    List<String> anybody = List.of(RoleNames.MEMBER, RoleNames.OFFICER);
    assertThat(COMPLAINT.sides(anybody, List.of("the conduct of a councillor")))
        .containsExactly(Side.MEMBER);
    assertThat(COMPLAINT.sides(anybody, List.of("a breach"))).hasSize(2);
  }
}
