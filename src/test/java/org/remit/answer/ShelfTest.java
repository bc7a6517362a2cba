package org.remit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.remit.graph.Terms;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.vocabulary.Vocabulary;

/// The ways to go of the five documents, joined, held against the graph that was published.
class ShelfTest {

  private final Shelf shelf = new Shelf(RealRemit.base(), Vocabulary.load());

  @Test
  void everySentenceThatTellsOfAPathIsInExactlyOne() {
    for (Edition edition : shelf.editions()) {
      List<Reading> telling =
          shelf.readings(edition.document()).stream()
              .filter(reading -> reading.escalation() != null)
              .toList();
      List<Reading> joined = new ArrayList<>();
      for (EscalationPath path : shelf.paths(edition.document())) {
        joined.addAll(path.readings());
        path.variants().forEach(variant -> joined.addAll(variant.readings()));
      }
      assertThat(telling).isNotEmpty();
      assertThat(joined).containsExactlyInAnyOrderElementsOf(telling);
    }
  }

  @Test
  void theDeadEndsAreThoseOfTheGraph() {
    List<String> drawn = new ArrayList<>();
    for (Edition edition : shelf.editions()) {
      for (EscalationPath path : shelf.paths(edition.document())) {
        List<EscalationPath> all = new ArrayList<>(path.variants());
        all.add(path);
        all.stream()
            .filter(EscalationPath::deadEnd)
            .forEach(p -> drawn.add(edition.council() + ", " + p.id() + ": " + p.condition()));
      }
    }
    List<String> published =
        RealRemit.base()
            .select(
                Terms.PREFIXES
                    + "SELECT ?council ?group ?variant WHERE { ?p remit:deadEnd true ;"
                    + " remit:pathGroup ?group ; remit:inEdition / remit:council ?council ."
                    + " OPTIONAL { ?p remit:variantOf ?main ; remit:variant ?variant } }")
            .rows()
            .stream()
            .map(row ->
                row.get("council")
                    + ", "
                    + row.get("group")
                    + ": "
                    + row.getOrDefault("variant", ""))
            .toList();
    assertThat(published).isNotEmpty();
    assertThat(new TreeSet<>(drawn)).containsExactlyElementsOf(new TreeSet<>(published));
  }

  @Test
  void everyStopIsNamedAndHasItsClause() {
    for (Edition edition : shelf.editions()) {
      for (EscalationPath path : shelf.paths(edition.document())) {
        assertThat(path.about()).isNotEmpty();
        assertThat(path.stops().size() + path.ends().size()).isPositive();
        assertThat(path.stops())
            .allSatisfy(stop -> {
              assertThat(stop.who()).matches("\\S.{1,109}");
              assertThat(stop.ways()).isNotEmpty();
            });
      }
    }
  }
}
