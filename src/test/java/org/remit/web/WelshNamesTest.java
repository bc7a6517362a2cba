package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.remit.web.WelshNames.Part;

class WelshNamesTest {

  private final WelshNames names = new WelshNames();

  @Test
  void welshWordsAreTakenApartFromEnglishOnes() {
    assertThat(names.parts("Gwynedd Council"))
        .containsExactly(new Part("Gwynedd", true), new Part(" Council", false));
    assertThat(names.parts("Isle of Ynys Môn"))
        .containsExactly(new Part("Isle of ", false), new Part("Ynys Môn", true));
  }

  @Test
  void anEnglishNameIsOnePart() {
    assertThat(names.parts("Waverley Borough Council"))
        .containsExactly(new Part("Waverley Borough Council", false));
    assertThat(names.parts("")).isEmpty();
  }
}
