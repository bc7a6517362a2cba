package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.answer.Understood.Alternative;
import org.remit.answer.Understood.Match;
import org.remit.answer.Understood.Part;
import org.remit.question.Kind;
import org.remit.question.Question;
import org.remit.question.QuestionReader;
import org.remit.vocabulary.Vocabulary;

class UnderstandingTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final QuestionReader READER = new QuestionReader(VOCABULARY);

  private static Understood understood(Ask ask) {
    @Nullable Kind kind = ask.kind() == null ? null : Kind.of(ask.kind()).orElse(null);
    Question question = READER.read(ask.question(), kind, ask.asker(), ask.actor());
    return new Understanding(VOCABULARY).of(ask, question, "", RealRemit.base().editions());
  }

  private static List<Alternative> alternatives(Understood understood, Part part) {
    return understood.alternatives().stream().filter(other -> other.part() == part).toList();
  }

  @Test
  void aQuestionIsSaidBackInOneLineOfItsParts() {
    Understood understood =
        understood(
            Ask.of("As an officer, may I tell the press what clause 6.1(2) says?", "colchester"));
    assertThat(understood.text())
        .isEqualTo(
            "You ask whether something is allowed. You are: Officer. Who acts: you. Who else:"
                + " Media. About: Press and media. Clause: 6.1(2). Council: Colchester City"
                + " Council.");
  }

  @Test
  void anEverydayWordIsReadInItsOtherSensesTooAndANameIsNot() {
    List<Alternative> roles =
        alternatives(understood(Ask.of("How long has my boss to reply?", null)), Part.ROLE);
    assertThat(roles).extracting(Alternative::label).containsExactly("Head of Service");
    assertThat(roles.getFirst().matched()).isEqualTo("my boss");
    assertThat(roles.getFirst().ask().question())
        .isEqualTo("How long has my Head of Service to reply?");
    Understood named = understood(Ask.of("How long has a Head of Service to reply?", null));
    assertThat(alternatives(named, Part.ROLE)).isEmpty();
  }

  @Test
  void whoActsCanBePutRight() {
    Ask ask = Ask.of("can an officer speak to the press?", null);
    List<Alternative> actors = alternatives(understood(ask), Part.ACTOR);
    assertThat(actors).extracting(Alternative::label).containsExactly("you", "Member", "Media");
    Understood again = understood(actors.get(1).ask());
    assertThat(again.text()).contains("Who acts: Member. Who else: Officer, Media.");
    assertThat(alternatives(again, Part.ACTOR))
        .extracting(Alternative::label)
        .containsExactly("you", "Officer", "Media");
    assertThat(understood(actors.getFirst().ask()).text()).contains("Who acts: you.");
  }

  @Test
  void whatIsPutRightStaysPutRight() {
    Ask ask = Ask.of("who can I complain to, and how long will it take?", "waverley");
    Alternative kind = alternatives(understood(ask), Part.KIND).getFirst();
    Understood again = understood(kind.ask().withAsker("chief-officer"));
    assertThat(again.kind()).isEqualTo("escalation");
    Match asker = again.frame().asker();
    assertThat(asker).isNotNull();
    assertThat(asker.localName()).isEqualTo("chief-officer");
    assertThat(again.frame().askerRoles()).endsWith("https://w3id.org/remit/role/officer");
    assertThat(alternatives(again, Part.COUNCIL).getFirst().ask().address())
        .isEqualTo(
            "/ask?q=who+can+I+complain+to%2C+and+how+long+will+it+take%3F&as=chief-officer&kind=escalation");
  }
}
