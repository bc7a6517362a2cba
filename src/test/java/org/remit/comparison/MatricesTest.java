package org.remit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.answer.RealRemit;
import org.remit.answer.Register;
import org.remit.answer.Rule;
import org.remit.comparison.Lookup.Sureness;
import org.remit.norm.Force;
import org.remit.norm.TimeLimit;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The five protocols side by side, against what people have read in them.
class MatricesTest {

  private static final Matrices MATRICES =
      new Matrices(RealRemit.base(), new Register(RealRemit.base(), Vocabulary.load()));

  private static Row row(String topic) {
    return MATRICES.matrix(List.of(), List.of(Scheme.TOPIC.concept(topic))).rows().getFirst();
  }

  private static Cell cell(String topic, String document) {
    return row(topic).cells().stream()
        .filter(cell -> cell.edition().document().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private static Lookup lookup(String topic, String document) {
    return switch (cell(topic, document)) {
      case Cell.Silent silent -> silent.lookup();
      case Cell.Speaks speaks -> throw new AssertionError("speaks: " + speaks.clauses());
    };
  }

  private static Cell.Speaks speaks(String topic, String document) {
    return switch (cell(topic, document)) {
      case Cell.Silent silent -> throw new AssertionError("silent: " + silent.lookup().reason());
      case Cell.Speaks speaks -> speaks;
    };
  }

  private static Stream<Excerpt> clauses(Cell cell) {
    return switch (cell) {
      case Cell.Silent _ -> Stream.of();
      case Cell.Speaks speaks -> speaks.clauses().stream();
    };
  }

  /// Each of these was looked for in the text by hand, with more words than the vocabulary has. No
  /// other cell is silent.
  @Test
  void aCellIsSilentWhereTheDocumentSaysNothing() {
    Map<String, List<String>> silent = new TreeMap<>();
    for (Row row : MATRICES.matrix(List.of(), List.of()).rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Silent) {
          silent
              .computeIfAbsent(row.topic().localName(), topic -> new ArrayList<>())
              .add(cell.edition().document());
        }
      }
    }
    List<String> all = List.of("gwynedd", "staffordshire", "waverley", "west-oxfordshire");
    Map<String, List<String>> read = new TreeMap<>();
    read.put("appointments", List.of("gwynedd", "waverley", "west-oxfordshire"));
    read.put("contacting-officers", List.of("staffordshire"));
    read.put("contracts-and-finance", List.of("colchester"));
    read.put("definitions", List.of("waverley"));
    read.put("discipline", List.of("staffordshire"));
    read.put("equality", List.of("colchester", "staffordshire"));
    read.put("forms-of-address", List.of("colchester", "gwynedd", "waverley", "west-oxfordshire"));
    read.put("freedom-of-information", List.of("waverley", "west-oxfordshire"));
    read.put("honesty-and-plain-english", List.of("colchester", "gwynedd", "waverley"));
    read.put("interests-and-declarations", List.of("waverley"));
    read.put("lay-and-co-opted-members", List.of("colchester", "gwynedd", "staffordshire"));
    read.put("letters-in-name-of", List.of("staffordshire"));
    read.put("ministerial-visits", all);
    read.put("officers-at-meetings", List.of("gwynedd", "staffordshire"));
    read.put("officers-personal-matters", List.of("waverley"));
    read.put("partners-and-companies", List.of("gwynedd", "staffordshire", "waverley"));
    read.put("personal-capacity", all);
    read.put("politically-restricted-posts", List.of("colchester"));
    read.put("pre-election-period", List.of("gwynedd", "staffordshire", "waverley"));
    read.put("public-meetings-and-visits", List.of("waverley"));
    read.put("publicity", List.of("gwynedd"));
    read.put("review", List.of("staffordshire", "west-oxfordshire"));
    read.put("scrutiny", List.of("staffordshire"));
    read.put("social-media", List.of("waverley", "west-oxfordshire"));
    read.put("training-and-development", List.of("colchester", "gwynedd", "staffordshire"));
    read.put("use-of-information", List.of("waverley"));
    read.put("visits-and-premises", List.of("colchester", "gwynedd", "staffordshire", "waverley"));
    read.put("whistleblowing", List.of("west-oxfordshire"));
    assertThat(silent).isEqualTo(read);
  }

  @Test
  void silenceIsAsSureAsTheSearchBehindIt() {
    Lookup minister = lookup("ministerial-visits", "waverley");
    assertThat(minister.sureness()).isEqualTo(Sureness.SURE);
    assertThat(minister.names()).contains("Ministerial visits", "Visit by a Minister");
    assertThat(minister.everyday()).contains("secretary of state visits");
    assertThat(minister.found()).isEmpty();
    Lookup appointment = lookup("appointments", "waverley");
    assertThat(appointment.sureness()).isEqualTo(Sureness.FAIRLY_SURE);
    assertThat(appointment.found())
        .extracting(found -> found.clause().citation())
        .containsExactly("6", "10 note", "16 ¶3 bullet 3");
    Lookup coOpted = lookup("lay-and-co-opted-members", "staffordshire");
    assertThat(coOpted.sureness()).isEqualTo(Sureness.NOT_SURE);
    assertThat(coOpted.found()).anyMatch(found -> found.own());
    assertThat(coOpted.reason()).contains("“co-opted members”");
  }

  @Test
  void aWiderTopicIsLookedForByTheNarrowerOnesToo() {
    assertThat(lookup("scrutiny", "staffordshire").concepts()).hasSize(1);
    assertThat(lookup("interests-and-declarations", "waverley").concepts())
        .extracting(Concept::localName)
        .containsExactly("interests-and-declarations", "personal-capacity");
  }

  @ParameterizedTest
  @CsvSource({
    "colchester,bullying",
    "west-oxfordshire,bullying",
    "staffordshire,harassment",
    "gwynedd,",
    "waverley,"
  })
  void aWordThatADocumentNeverUsesIsNamed(String document, String word) {
    assertThat(speaks("bullying-and-harassment", document).notNamed())
        .isEqualTo(word == null ? List.of() : List.of(word));
  }

  @Test
  void wordsThatAreNoRuleAreSaidToBeNone() {
    assertThat(speaks("social-media", "gwynedd").noRule()).isTrue();
    Cell.Speaks close = speaks("close-relationships", "gwynedd");
    assertThat(close.noRule()).isFalse();
    List<Boolean> standing = close.clauses().stream().map(Excerpt::stands).toList();
    assertThat(standing).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(close.clauses())
        .filteredOn(clause -> clause.standing().contains("struck-out"))
        .extracting(Excerpt::citation)
        .containsExactly("21.9.4(a)", "21.9.4(b)", "21.9.4(c)");
  }

  /// Read in the texts: who must or should reply in how many working days.
  @ParameterizedTest
  @CsvSource({
    "colchester,16(2) row 1 Should P10BD; 16(2) row 2 Should P5BD",
    "gwynedd,21.10.3 Should P5BD; 21.10.3 Should P5BD",
    "staffordshire,6.4 Must P2BD; 9.1 bullet 5 Must P2BD",
    "waverley,17 bullet 1 Should P2BD; 17 bullet 2 Should P5BD; 17 bullet 3 Should P15BD",
    "west-oxfordshire,16 Must P5BD; 29(a) Must P5BD; 34 Must P5BD"
  })
  void theDeadlinesAreThoseOfTheTexts(String document, String read) {
    List<String> limits = new ArrayList<>();
    String topic = Scheme.TOPIC.concept("response-times");
    for (Excerpt clause : speaks("response-times", document).clauses()) {
      for (Rule rule : clause.rules(topic)) {
        TimeLimit limit = rule.norm().timeLimit();
        if (limit != null && limit.iso() != null) {
          limits.add(clause.citation() + " " + Force.of(rule.norm()).words() + " " + limit.iso());
        }
      }
    }
    assertThat(String.join("; ", limits)).isEqualTo(read);
  }

  /// Read in the texts: how far each council's own words bind on one and the same rule.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          close-relationships | close-familiarity-avoided | colchester 4(1): ; colchester 4(2): Should not; gwynedd 21.2: ; gwynedd 21.9.4: Should, Should not; gwynedd 21.9.4(a): ; gwynedd 21.9.4(b): ; gwynedd 21.9.4(c): ; staffordshire 5.6: Should, Should not; waverley 1 ¶4: Should not
          group-meetings | group-discussions-confidential | colchester 18(6): Must not, May; staffordshire 7.11: Must; waverley 10 ¶2: Should; west-oxfordshire 55: Must, Must not, May
          public-meetings-and-visits | invite-local-members-to-events | colchester 18(1): Should; gwynedd 21.10.8: Should; staffordshire 6.1: Should; west-oxfordshire 60: Should
          response-times | five-working-days | colchester 16(2) row 2: Should; gwynedd 21.10.3: Should; waverley 17 bullet 2: Must, Should; west-oxfordshire 29(a): Must; west-oxfordshire 34: Must, Should not
          correspondence-and-copying | no-blind-copies | colchester 15(1): Must, Should, May; gwynedd 21.12.3: Should, Should not; west-oxfordshire 78: Should, Should not, May
          """)
  void theStrengthsAreThoseOfTheTexts(String topic, String rule, String read) {
    Row row = row(topic);
    Point point =
        row.points().stream().filter(p -> p.rule().endsWith("/" + rule)).findFirst().orElseThrow();
    List<String> said = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      for (Excerpt clause : point.clauses(column)) {
        String forces =
            String.join(
                ", ",
                clause.rules().stream()
                    .map(each -> Force.of(each.norm()))
                    .distinct()
                    .sorted()
                    .map(Force::words)
                    .toList());
        said.add(clause.edition().document() + " " + clause.citation() + ": " + forces);
      }
    }
    assertThat(String.join("; ", said)).isEqualTo(read.strip());
  }

  @Test
  void everyClauseOfARowStandsInAPointOrAlone() {
    for (Row row : MATRICES.matrix(List.of(), List.of()).rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        List<Excerpt> alone = row.alone(column);
        List<Excerpt> shared = new ArrayList<>();
        for (Point point : row.points()) {
          shared.addAll(point.clauses(column));
        }
        assertThat(alone).noneMatch(shared::contains);
        shared.addAll(alone);
        assertThat(shared).containsAll(clauses(row.cells().get(column)).toList());
      }
      assertThat(row.points()).allMatch(point -> point.councils() > 1);
    }
  }

  @Test
  void everySharedRuleIsComparedSomewhere() {
    List<String> compared =
        MATRICES.matrix(List.of(), List.of()).rows().stream()
            .flatMap(row -> row.points().stream())
            .map(Point::rule)
            .distinct()
            .toList();
    assertThat(SharedRule.all(RealRemit.base()))
        .hasSize(220)
        .extracting(SharedRule::iri)
        .isSubsetOf(compared);
  }

  @Test
  void aChoiceIsMadeInTheOrderHeldAndComparesOnlyWhatIsChosen() {
    Matrix two =
        MATRICES.matrix(
            List.of("waverley", "colchester"),
            List.of(
                Scheme.TOPIC.concept("social-media"),
                Scheme.TOPIC.concept("bullying-and-harassment")));
    assertThat(two.editions())
        .extracting(edition -> edition.document())
        .containsExactly("colchester", "waverley");
    assertThat(two.rows())
        .extracting(row -> row.topic().localName())
        .containsExactly("bullying-and-harassment", "social-media");
    assertThat(two.rows().getLast().points()).isEmpty();
    assertThat(two.rows().getLast().alone(0)).isNotEmpty();
  }

  @Test
  void aNarrowerTopicFollowsTheWiderOne() {
    List<String> topics = MATRICES.topics().stream().map(Concept::localName).toList();
    assertThat(topics)
        .contains("group-meetings")
        .doesNotContain("protocol-matters", "parking-permits");
    assertThat(topics.indexOf("group-meetings"))
        .isGreaterThan(topics.indexOf("political-neutrality"));
    assertThat(row("group-meetings").narrower()).isTrue();
    assertThat(row("political-neutrality").narrower()).isFalse();
  }

  @Test
  void whatIsNotHeldIsRefusedByName() {
    assertThatThrownBy(() -> MATRICES.matrix(List.of("nowhere"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> MATRICES.matrix(List.of(), List.of("x")))
        .hasMessageContaining("no such topic: x");
  }
}
