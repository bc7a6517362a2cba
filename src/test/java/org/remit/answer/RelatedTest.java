package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedTest {

  @Test
  void sameQuestionsInOtherDressAreTheSame() {
    assertThat(Suggestions.plain("Can’t I  go — to the PRESS?"))
        .isEqualTo(Suggestions.plain("can't i go to the press"))
        .isEqualTo("cant i go to the press");
  }

  @Test
  void anAddressHoldsTheQuestionAndTheCouncil() {
    assertThat(
            List.of(Ask.of("Gifts & £50?", null).address(), Ask.of("Gifts", "waverley").address()))
        .containsExactly("/ask?q=Gifts+%26+%C2%A350%3F", "/ask?q=Gifts&council=waverley");
  }
}
