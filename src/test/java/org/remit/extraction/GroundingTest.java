package org.remit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.TimeLimit;
import org.remit.source.Span;

/// A drafted norm can be published as it stands: its words are its clause's, and its time limit
/// says how long, or of what.
class GroundingTest {

  private static final String EARLIER =
      """
      1. Information

      1.1 A Member shall produce the consent of the family.

      """;

  private static final String LATER =
      """
      1.2 Exempt papers are printed on yellow paper. They shall not be taken out of the room.
      """;

  @Test
  void whoWasBoundInAnotherClauseIsMeantByTheWordThatLeadsBack() {
    Norm later = Drafting.norms(EARLIER + LATER).getLast();
    assertThat(later.bearers()).extracting(Party::localName).containsExactly("member");
    List<Integer> starts =
        Stream.concat(later.bearers().stream(), later.counterparties().stream())
            .map(Party::words)
            .map(Phrase::spans)
            .flatMap(List::stream)
            .map(Span::start)
            .toList();
    assertThat(starts).isNotEmpty().allMatch(start -> start >= EARLIER.length());
  }

  @Test
  void aTimeInWhichNothingMayBeDoneSaysWhichTime() {
    Norm norm =
        Drafting.norms(
                "1. Officers shall not attend group meetings during the pre-election period.")
            .getFirst();
    TimeLimit limit = Objects.requireNonNull(norm.timeLimit());
    assertThat(limit.kind()).isEqualTo(TimeLimit.Kind.NOT_DURING);
    Phrase from = Objects.requireNonNull(limit.from());
    assertThat(from.text()).isEqualTo("the pre-election period");
  }

  @Test
  void wordsThatBoundNothingAreNoTimeLimit() {
    Norm norm = Drafting.norms("1. Group leaders should meet regularly.").getFirst();
    assertThat(norm.timeLimit()).isNull();
  }
}
