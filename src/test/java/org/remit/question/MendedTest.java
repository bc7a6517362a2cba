package org.remit.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.question.Spelling.Slip;

class MendedTest {

  private static final Map<String, String> MEANT =
      Map.of("oficer", "officer", "bulying", "bullying");
  private static final Spelling SPELLING = word -> Optional.ofNullable(MEANT.get(word));

  @Test
  void slipsAreReadAsWhatWasMeantAndTold() {
    Mended mended = Mended.of("an oficer's bulying, again bulying", SPELLING);
    assertThat(mended.text()).isEqualTo("an oficer's bullying, again bullying");
    assertThat(mended.slips()).containsOnly(new Slip("bulying", "bullying"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is \"bulying\" defined",
        "what did Oficer say",
        "write to oficer@example.org",
        "nothing to mend here"
      })
  void whatIsQuotedANameOrAnAddressStaysAsItIs(String text) {
    Spelling names =
        word -> Optional.of("x" + word).filter(x -> word.matches("(?i)oficer|bulying"));
    assertThat(Mended.of(text, names).text()).isEqualTo(text);
  }
}
