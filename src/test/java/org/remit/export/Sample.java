package org.remit.export;

import java.time.LocalDate;
import java.util.List;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Choices;
import org.remit.export.Handout.Grid;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;

/// A handout with words that are easily spoilt: marks of every kind, formulas, other alphabets.
final class Sample {

  static final String WORDS =
      "Officers must <reply> & \"write back\" – ‘soon’, say, in 5 days; Cyngor Gŵynedd 😀";
  static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"press\")";
  static final String LINK = "http://127.0.0.1:8080/documents/ambleford?a=1&b=2#sec_1__para_1";
  static final String LEAD_IN = "Members should:";

  private Sample() {}

  static Handout handout() {
    return new Handout(
        "sample",
        "Induction pack: Member, Ambleford <Borough> Council",
        "What it says & how.",
        "http://127.0.0.1:8080/roles/member?council=ambleford&x=1",
        LocalDate.of(2026, 3, 9),
        List.of(
            new Source(
                "ambleford",
                "Ambleford Borough Council",
                "Protocol for Members & Officers",
                "2020-01-02",
                "Dated 2 January 2020",
                "Draft",
                "http://127.0.0.1:8080/documents/ambleford")),
        List.of(
            new Section(1, "By when", false, List.of(table())),
            new Section(1, "What this role must do", false, List.of()),
            new Section(
                2,
                "Courtesy",
                false,
                List.of(
                    quote("Must", "", WORDS),
                    quote("Should", LEAD_IN, FORMULA),
                    quote("Should not", LEAD_IN, "+44 shout"))),
            new Section(
                1,
                "Questions",
                true,
                List.of(
                    new Words("How soon?"),
                    new Choices(List.of("5 working days", "@once", "-1 day"))))),
        grid());
  }

  private static Table table() {
    return new Table(
        "Time limits",
        List.of("By when", "What", "Clause"),
        List.of(
            List.of(Cell.quote("within 5 days"), Cell.quote(WORDS), Cell.link("1(1)(a)", LINK)),
            List.of(Cell.quote("promptly"), Cell.quote("answer"), Cell.link("1(2)", LINK))));
  }

  private static Quote quote(String label, String context, String words) {
    return new Quote(
        label,
        context,
        words,
        "Ambleford Borough Council",
        "1(1)(a)",
        LINK,
        List.of("Proposed new words"));
  }

  private static Grid grid() {
    return new Grid(
        "Time limits",
        List.of("Council", "Words, as printed", "Link"),
        List.of(
            List.of(Cell.of("Ambleford"), Cell.quote(WORDS), Cell.link(LINK, LINK)),
            List.of(Cell.of("-Brackendale"), Cell.quote(FORMULA), Cell.link(LINK, LINK)),
            List.of(Cell.of("＝wide"), Cell.quote("@sum\tof, \"all\""), Cell.of("")),
            List.of(Cell.of(" \t=blank"), Cell.quote(""), Cell.of(""))));
  }
}
