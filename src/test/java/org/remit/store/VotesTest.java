package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.norm.Verdict;

class VotesTest {

  /// Where nobody has answered anything.
  static final Votes NONE = new Votes(new Judged(Map.of(), List.of(), Map.of()), new float[0]);

  private static final String ROOMS = "https://example.org/rooms";
  private static final String ALIKE = "https://example.org/rooms-elsewhere";
  private static final String PRESS = "https://example.org/press";

  /// What the clauses say: rooms in two documents, much alike, and something else.
  private static final Map<String, float[]> SAID =
      Map.of(
          ROOMS, new float[] {1, 0},
          ALIKE, new float[] {0.96f, 0.28f},
          PRESS, new float[] {0, 1});

  private static Questions.Wording asked(String clause, String wording, @Nullable Verdict verdict) {
    return new Questions.Wording(clause, wording, "", verdict);
  }

  private static Votes votes(
      float[] place, Map<String, float[]> meant, Questions.Wording... asked) {
    Map<String, float[]> inOrder = new LinkedHashMap<>(SAID);
    return new Votes(new Judged(inOrder, List.of(asked), meant), place);
  }

  @Test
  void aNearerQuestionHasTheGreaterShare() {
    Map<String, float[]> meant =
        Map.of("may I?", new float[] {0, 0}, "must I?", new float[] {2, 0});
    Votes votes =
        votes(
            new float[] {0.5f, 0},
            meant,
            asked(ROOMS, "may I?", Verdict.YES),
            asked(ROOMS, "must I?", Verdict.NO));
    double yes = Math.exp(-0.25 / 2);
    double no = Math.exp(-2.25 / 2);
    assertThat(votes.of(ROOMS).get(Verdict.YES)).isCloseTo(yes / (yes + no), within(1e-6));
    assertThat(votes.of(ROOMS).get(Verdict.NO)).isCloseTo(no / (yes + no), within(1e-6));
  }

  @Test
  void theAnswersOfALikeClauseCountMoreThanThoseOfAnother() {
    Map<String, float[]> meant = Map.of("may I?", new float[] {0, 0});
    Votes votes =
        votes(
            new float[] {0, 0},
            meant,
            asked(ALIKE, "may I?", Verdict.YES),
            asked(PRESS, "may I?", Verdict.NO));
    assertThat(votes.of(ROOMS).get(Verdict.YES)).isGreaterThan(0.99);
    assertThat(votes.of(PRESS).get(Verdict.NO)).isGreaterThan(0.99);
  }

  @Test
  void aQuestionWithoutAVerdictHasNoVote() {
    Map<String, float[]> meant =
        Map.of("may I?", new float[] {1, 0}, "how long?", new float[] {0, 0});
    Votes votes =
        votes(
            new float[] {0, 0},
            meant,
            asked(ROOMS, "how long?", null),
            asked(ROOMS, "may I?", Verdict.CONDITIONAL));
    assertThat(votes.of(ROOMS)).containsExactly(Map.entry(Verdict.CONDITIONAL, 1.0));
  }

  @Test
  void aClauseThatIsNotHeldHasNoVotes() {
    Map<String, float[]> meant = Map.of("may I?", new float[] {0, 0});
    Votes votes = votes(new float[] {0, 0}, meant, asked(ROOMS, "may I?", Verdict.YES));
    assertThat(votes.of("https://example.org/nowhere")).isEmpty();
    assertThat(NONE.of(ROOMS)).isEmpty();
  }
}
