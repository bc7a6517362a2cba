package org.remit.web;

import java.util.List;
import org.remit.answer.Result.Changed;
import org.remit.answer.Rule;
import org.remit.comparison.Cell;
import org.remit.comparison.Comparing;
import org.remit.comparison.Excerpt;
import org.remit.comparison.Lookup;
import org.remit.comparison.Lookup.Found;
import org.remit.comparison.Lookup.Nearest;
import org.remit.comparison.Lookup.Sureness;
import org.remit.comparison.Matrix;
import org.remit.comparison.Point;
import org.remit.comparison.Row;
import org.remit.source.Edition;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The small library's protocols side by side: on one topic two of them speak and the third is
/// silent, on the other only one speaks, and only of words that were struck out.
final class SmallComparing implements Comparing {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Concept TIMES = topic("response-times");
  private static final Concept ADDRESS = topic("forms-of-address");
  private static final String SHARED = "https://w3id.org/remit/shared-rule/";

  private final SmallRulebook rulebook = new SmallRulebook();

  private static Concept topic(String name) {
    return VOCABULARY.concept(Scheme.TOPIC.concept(name)).orElseThrow();
  }

  @Override
  public List<Edition> editions() {
    return List.of(SmallLibrary.AMBLEFORD, SmallLibrary.BRACKENDALE, SmallLibrary.COLDHARBOUR);
  }

  @Override
  public List<Concept> topics() {
    return List.of(TIMES, ADDRESS);
  }

  @Override
  public String fingerprint() {
    return "small";
  }

  @Override
  public Matrix matrix(List<String> documents, List<String> topics) {
    List<Edition> editions =
        editions().stream()
            .filter(e -> documents.isEmpty() || documents.contains(e.document()))
            .toList();
    return new Matrix(
        editions,
        topics().stream()
            .filter(topic -> topics.isEmpty() || topics.contains(topic.iri()))
            .map(topic -> row(topic, editions))
            .toList());
  }

  private Row row(Concept topic, List<Edition> editions) {
    List<Cell> cells = editions.stream().map(edition -> cell(topic, edition)).toList();
    boolean shared =
        topic.equals(TIMES)
            && editions.containsAll(List.of(SmallLibrary.AMBLEFORD, SmallLibrary.BRACKENDALE));
    List<Point> points =
        shared
            ? List.of(
                point("replies", "Officers <reply> in time", true, cells),
                point("talk", "Who says who is dealing with it", false, cells))
            : List.of();
    return new Row(topic, topic.equals(ADDRESS), cells, points);
  }

  private static Point point(String rule, String label, boolean main, List<Cell> cells) {
    return new Point(
        SHARED + rule,
        label,
        main,
        cells.stream()
            .map(cell ->
                switch (cell) {
                  case Cell.Silent _ -> List.<Excerpt>of();
                  case Cell.Speaks speaks ->
                      speaks.clauses().stream()
                          .filter(clause -> clause.shared().contains(SHARED + rule))
                          .toList();
                })
            .toList());
  }

  private Cell cell(Concept topic, Edition edition) {
    if (topic.equals(TIMES) && edition.equals(SmallLibrary.AMBLEFORD)) {
      return new Cell.Speaks(edition, ambleford(), List.of());
    }
    if (topic.equals(TIMES) && edition.equals(SmallLibrary.BRACKENDALE)) {
      return new Cell.Speaks(edition, List.of(brackendale()), List.of("times"));
    }
    if (topic.equals(ADDRESS) && edition.equals(SmallLibrary.BRACKENDALE)) {
      return new Cell.Speaks(edition, List.of(struck()), List.of());
    }
    return new Cell.Silent(
        edition,
        edition.equals(SmallLibrary.AMBLEFORD)
            ? lookup(topic, Sureness.FAIRLY_SURE)
            : lookup(topic, Sureness.SURE));
  }

  private Lookup lookup(Concept topic, Sureness sureness) {
    Excerpt clause = ambleford().getFirst();
    boolean sure = sureness == Sureness.SURE;
    return new Lookup(
        List.of(topic),
        topic.names(),
        topic.everyday(),
        sure ? List.of() : List.of(new Found("surname", false, clause, List.of(TIMES))),
        sure ? null : new Nearest(clause, 0.51, true, List.of(TIMES)),
        sureness,
        sure ? "Nothing was found." : "Everyday words stand here.");
  }

  private List<Excerpt> ambleford() {
    String list = "Officers must:";
    return List.of(
        excerpt(
            SmallLibrary.AMBLEFORD,
            "sec_1__para_1__item_a",
            "1(1)(a)",
            list,
            "reply to a member’s letter within 7 working days; and",
            List.of(),
            List.of(),
            List.of(SHARED + "replies", SHARED + "talk")),
        excerpt(
            SmallLibrary.AMBLEFORD,
            "sec_1__para_1__bullet_1",
            "1(1) bullet 1",
            list,
            "say who is <dealing> with it,",
            List.of(),
            List.of(),
            List.of(SHARED + "talk")),
        excerpt(
            SmallLibrary.AMBLEFORD,
            "crossHeading_1__p_1",
            "Introduction ¶1",
            "",
            "This protocol guides members & officers in their work <together>.",
            List.of(),
            List.of(),
            List.of()));
  }

  private Excerpt brackendale() {
    return excerpt(
        SmallLibrary.BRACKENDALE,
        "sec_2__para_2-1",
        "2.1",
        "",
        "A member may should not raise their voice at an officer.",
        List.of("draft", "proposed"),
        List.of(new Changed("deleted", new Span(9, 12)), new Changed("inserted", new Span(13, 23))),
        List.of(SHARED + "replies"));
  }

  private Excerpt struck() {
    return excerpt(
        SmallLibrary.BRACKENDALE,
        "sec_2__para_2-2",
        "2.2",
        "",
        "Members may call officers by their first names.",
        List.of("draft", "struck-out"),
        List.of(),
        List.of());
  }

  private Excerpt excerpt(
      Edition edition,
      String clause,
      String citation,
      String context,
      String text,
      List<String> standing,
      List<Changed> changes,
      List<String> shared) {
    List<Rule> rules =
        rulebook.norms(edition.document()).stream()
            .filter(rule -> rule.clause().equals(clause))
            .toList();
    return new Excerpt(
        edition,
        clause,
        1,
        "",
        citation,
        "1. Members’ enquiries",
        context,
        text,
        standing,
        "",
        changes,
        List.of(TIMES.iri()),
        shared,
        rules,
        Excerpt.Kind.WORDS,
        true,
        "https://w3id.org/remit/" + edition.document() + "#" + clause,
        "/documents/" + edition.document() + "#" + clause);
  }
}
