package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortAnswerTest {

  private static final String LEAD =
      "In accordance with the Code, a member must not disclose information given to them in"
          + " confidence by anyone, or information of a confidential nature, except where:";
  private static final String ITEM = "it is required by law; or";

  @Test
  void anItemFollowsItsLeadIn() {
    assertThat(ShortAnswer.led(LEAD, ITEM, 300)).isEqualTo(LEAD + " " + ITEM);
  }

  @Test
  void aLongLeadInKeepsItsBeginningAndItsEnd() {
    assertThat(ShortAnswer.led(LEAD, ITEM, 130))
        .startsWith("In accordance with the Code, a member must not disclose")
        .endsWith("… except where: " + ITEM)
        .hasSizeLessThanOrEqualTo(130);
  }

  @Test
  void anItemThatIsASentenceOfItsOwnStandsAlone() {
    String lead = LEAD.replace("except where:", "as the guidelines below say.");
    assertThat(ShortAnswer.led(lead, "Use e-mail.", 120)).isEqualTo("Use e-mail.");
  }

  @Test
  void aBeginningTooShortToSayAnythingIsLeftOut() {
    assertThat(ShortAnswer.led(LEAD, ITEM, 80)).isEqualTo(ITEM);
  }

  @Test
  void asManyStepsAreToldAsThereIsRoomForAndThatThereAreMore() {
    List<String> steps = List.of("First: Head of Service.", "Then, if need be: Chief Executive.");
    assertThat(ShortAnswer.told(steps, 60))
        .isEqualTo("First: Head of Service. Then, if need be: Chief Executive.");
    assertThat(ShortAnswer.told(steps, 57))
        .isEqualTo("First: Head of Service. There are further steps.");
    assertThat(ShortAnswer.told(steps, 40)).isEmpty();
    assertThat(ShortAnswer.told(List.of(), 300)).isEmpty();
  }

  @Test
  void aSentenceThatRefersBackFollowsWhatItRefersTo() {
    String before = "Members may inspect what they need to know, unless it is exempt.";
    String sentence = "These might include legal advice.";
    String text = "In short. " + before + " " + sentence;
    assertThat(ShortAnswer.withWhatItRefersTo(sentence, text, 300))
        .isEqualTo(before + " " + sentence);
    assertThat(ShortAnswer.withWhatItRefersTo(sentence, text, 96))
        .startsWith("Members may inspect")
        .endsWith("… " + sentence)
        .hasSizeLessThanOrEqualTo(96);
    assertThat(ShortAnswer.withWhatItRefersTo(sentence, text, 60)).isEqualTo(sentence);
    assertThat(ShortAnswer.withWhatItRefersTo(before, text, 300)).isEqualTo(before);
    assertThat(ShortAnswer.withWhatItRefersTo(sentence, sentence, 300)).isEqualTo(sentence);
  }
}
