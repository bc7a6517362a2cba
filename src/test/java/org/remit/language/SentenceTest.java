package org.remit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.source.Span;

class SentenceTest {

  private static final String TEXT = "Officers read and answer letters";

  private final Token officers = token(1, "Officers", 0);
  private final Token read = token(2, "read", 9);
  private final Token and = token(3, "and", 14);
  private final Token answer = token(4, "answer", 18);
  private final Token letters = token(5, "letters", 25);
  private final Sentence sentence =
      new Sentence(
          new Span(0, TEXT.length()),
          List.of(officers, read, and, answer, letters),
          List.of(
              new Dependency(2, 1, "nsubj"),
              new Dependency(4, 1, "nsubj"),
              new Dependency(0, 2, "root"),
              new Dependency(4, 3, "cc"),
              new Dependency(2, 4, "conj:and"),
              new Dependency(4, 5, "obj")));

  @Test
  void lookupsByRelationSeeTheWholeGraph() {
    assertThat(sentence.roots()).containsExactly(read);
    assertThat(sentence.children(read, "nsubj")).containsExactly(officers);
    assertThat(sentence.children(answer, "nsubj")).containsExactly(officers);
    assertThat(sentence.child(answer, "obj")).contains(letters);
    assertThat(sentence.child(answer, "obl")).isEmpty();
    assertThat(sentence.below(read))
        .extracting(Dependency::relation)
        .containsExactly("nsubj", "conj:and");
    assertThat(sentence.above(officers)).extracting(Dependency::governor).containsExactly(2, 4);
  }

  @Test
  void aSubtreeFollowsTheTreeAlone() {
    assertThat(sentence.subtree(answer)).containsExactly(and, answer, letters);
    assertThat(sentence.subtreeSpan(answer).of(TEXT)).isEqualTo("and answer letters");
    assertThat(sentence.subtreeSpan(read).of(TEXT)).isEqualTo(TEXT);
    assertThat(sentence.subtree(letters)).containsExactly(letters);
  }

  @Test
  void theParentIsTheTokenAboveInTheTree() {
    assertThat(sentence.parent(officers)).contains(read);
    assertThat(sentence.parent(answer)).contains(read);
    assertThat(sentence.parent(read)).isEmpty();
  }

  @Test
  void aSubtreeEndsEvenWhereDependenciesGoInACircle() {
    Sentence circle =
        new Sentence(
            new Span(0, 13),
            List.of(officers, read),
            List.of(new Dependency(2, 1, "nsubj"), new Dependency(1, 2, "acl:relcl")));

    assertThat(circle.subtree(officers)).containsExactly(officers, read);
    assertThat(circle.roots()).isEmpty();
  }

  @Test
  void aSubtypeBelongsToItsRelationAndNotTheOtherWayRound() {
    Dependency within = new Dependency(1, 2, "obl:within");

    assertThat(within.is("obl")).isTrue();
    assertThat(within.is("obl:within")).isTrue();
    assertThat(within.is("obl:with")).isFalse();
    assertThat(within.is("ob")).isFalse();
    assertThat(new Dependency(1, 2, "nsubj").is("nsubj:pass")).isFalse();
    assertThat(within.subtype()).isEqualTo("within");
    assertThat(new Dependency(1, 2, "nsubj").subtype()).isEmpty();
  }

  @Test
  void aSentenceKeepsItsOwnCopies() {
    List<Token> tokens = new ArrayList<>(List.of(officers));
    List<Dependency> dependencies = new ArrayList<>(List.of(new Dependency(0, 1, "root")));
    Sentence copied = new Sentence(new Span(0, 8), tokens, dependencies);

    tokens.clear();
    dependencies.clear();

    assertThat(copied.tokens()).containsExactly(officers);
    assertThat(copied.roots()).containsExactly(officers);
  }

  @Test
  void whatDoesNotFitTogetherIsRefused() {
    Span span = new Span(0, 8);
    assertThatThrownBy(() -> new Sentence(span, List.of(read), List.of()))
        .hasMessageContaining("out of place");
    assertThatThrownBy(() -> new Sentence(new Span(0, 5), List.of(officers), List.of()))
        .hasMessageContaining("out of place");
    assertThatThrownBy(
            () -> new Sentence(span, List.of(officers), List.of(new Dependency(1, 2, "obj"))))
        .hasMessageContaining("past the last token");
    assertThatThrownBy(() -> new Dependency(3, 3, "conj")).hasMessageContaining("conj(3, 3)");
    assertThatThrownBy(() -> new Token(0, span, "a", "a", "DT")).hasMessageContaining("from 1");
  }

  private static Token token(int index, String word, int start) {
    return new Token(index, new Span(start, start + word.length()), word, word, "NN");
  }
}
