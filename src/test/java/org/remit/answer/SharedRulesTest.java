package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.graph.StoredClause;

class SharedRulesTest {

  private static final StoredClause HERE = clause("colchester");
  private static final StoredClause THERE = clause("waverley");
  private static final StoredClause ELSEWHERE = clause("gwynedd");

  private static final Map<String, StoredClause> CLAUSES =
      Map.of(HERE.iri(), HERE, THERE.iri(), THERE, ELSEWHERE.iri(), ELSEWHERE);

  private static StoredClause clause(String document) {
    return RealRemit.base().clauses(document).stream()
        .filter(StoredClause::passage)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void clausesOfOtherDocumentsThatStateTheSameRuleAreKnown() {
    SharedRules rules =
        new SharedRules(
            Map.of(
                HERE.iri(), Set.of("reply", "courtesy"),
                THERE.iri(), Set.of("reply"),
                ELSEWHERE.iri(), Set.of("press")),
            CLAUSES);
    assertThat(rules.elsewhere(HERE)).containsExactly(THERE.iri());
    assertThat(rules.elsewhere(THERE)).containsExactly(HERE.iri());
    assertThat(rules.elsewhere(ELSEWHERE)).isEmpty();
    assertThat(rules.stated(HERE.iri(), THERE.document())).isTrue();
    assertThat(rules.stated(HERE.iri(), ELSEWHERE.document())).isFalse();
    assertThat(rules.stated("no-clause", HERE.document())).isFalse();
  }

  @Test
  void aRuleFitsAsWellAsItsBestClausesDo() {
    SharedRules rules =
        new SharedRules(
            Map.of(HERE.iri(), Set.of("reply", "press"), THERE.iri(), Set.of("reply")), CLAUSES);
    Map<String, Double> fit = rules.fit(Map.of(HERE.iri(), 0.9, THERE.iri(), 0.5));
    assertThat(fit.get(THERE.iri())).isEqualTo(0.7, within(1e-9));
    assertThat(fit.get(HERE.iri())).isEqualTo(0.9, within(1e-9));
  }
}
