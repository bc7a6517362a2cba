package org.remit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EscalationPath;
import org.remit.answer.Library;
import org.remit.answer.Reading;
import org.remit.answer.Reading.Oddity;
import org.remit.answer.Reading.Passage;
import org.remit.answer.Result.Changed;
import org.remit.answer.Suggestion;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;

/// Three made-up protocols of councils that do not exist, with one of everything a page must show.
final class SmallLibrary implements Library {

  static final Edition AMBLEFORD =
      new Edition(
          "ambleford",
          "Ambleford Borough Council",
          false,
          "The title names it.",
          "Protocol for Members and Officers",
          LocalDate.of(2021, 5, 4),
          "Adopted by Council on that day.",
          EditionStatus.IN_FORCE,
          "The foot of page 1 says so.",
          "Made up for tests.",
          "ambleford.txt",
          "a".repeat(64));

  static final Edition BRACKENDALE =
      new Edition(
          "brackendale",
          "Brackendale District Council",
          true,
          "It is the only council whose committee met on that day.",
          "Draft Member and Officer Protocol <revised>",
          LocalDate.of(2019, 11, 12),
          "The date of the meeting that considered it.",
          EditionStatus.DRAFT,
          "The word DRAFT stands on each page.",
          "Made up for tests.",
          "brackendale.txt",
          "b".repeat(64));

  static final Edition COLDHARBOUR =
      new Edition(
          "coldharbour",
          "Coldharbour City Council",
          false,
          "",
          "Working Together",
          null,
          "No date is stated.",
          EditionStatus.NOT_STATED,
          "",
          "Made up for tests.",
          "coldharbour.txt",
          "c".repeat(64));

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @Override
  public List<Suggestion> suggest(String typed, @Nullable String council, int limit) {
    return Stream.of(
            new Suggestion("Gifts", Suggestion.Kind.TOPIC, "/ask?q=Gifts"),
            new Suggestion("gifts over £50?", Suggestion.Kind.QUESTION, "/ask?q=gifts"),
            new Suggestion(
                "3 Gifts (Ambleford Borough Council)",
                Suggestion.Kind.CLAUSE,
                "/documents/ambleford#sec_3"))
        .filter(suggestion -> suggestion.text().toLowerCase(Locale.ROOT).contains(typed))
        .filter(suggestion -> council == null || suggestion.kind() == Suggestion.Kind.TOPIC)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Edition> editions() {
    return List.of(AMBLEFORD, BRACKENDALE, COLDHARBOUR);
  }

  @Override
  public Optional<Reading> read(String document) {
    return editions().stream()
        .filter(edition -> edition.document().equals(document))
        .findFirst()
        .map(edition -> new Reading(edition, passages(edition), oddities(edition)));
  }

  @Override
  public List<org.remit.norm.Reading> readings(String document) {
    return SmallRules.readings(document);
  }

  @Override
  public String sourceText(String document) {
    return SmallRules.text(document);
  }

  @Override
  public List<EscalationPath> paths(String document) {
    return SmallRules.paths(document);
  }

  @Override
  public Vocabulary vocabulary() {
    return VOCABULARY;
  }

  private static List<Oddity> oddities(Edition edition) {
    return edition.equals(COLDHARBOUR)
        ? List.of()
        : List.of(
            new Oddity("NUMBER_REPEATED", "The number 2.1 stands twice.", "2.1", new Span(10, 14)));
  }

  private static List<Passage> passages(Edition edition) {
    return edition.equals(BRACKENDALE)
        ? List.of(report(), title(), introduction(), conduct(), minutes())
        : List.of(title(), introduction(), enquiries());
  }

  private static Passage title() {
    return new At("title_1", "title", "Title").heading("Protocol").passage();
  }

  private static Passage introduction() {
    return new At("crossHeading_1", "crossHeading", "Introduction")
        .heading("Introduction")
        .below(
            new At("crossHeading_1__p_1", "paragraph", "Introduction ¶1")
                .text("This protocol guides members & officers in their work <together>.")
                .passage())
        .passage();
  }

  private static Passage enquiries() {
    Passage table =
        new At("sec_1__table_1", "table", "1 table")
            .heading("Times to reply")
            .cells("Kind of enquiry", "Time")
            .below(
                new At("sec_1__table_1__tr_1", "tr", "1 row 1")
                    .cells("By post", "7 working days")
                    .passage(),
                new At("sec_1__table_1__tr_2", "tr", "1 row 2")
                    .cells("By telephone", "1 working day")
                    .passage())
            .passage();
    Passage list =
        new At("sec_1__para_1", "paragraph", "1(1)")
            .number("(1)")
            .text("Officers must:")
            .below(
                new At("sec_1__para_1__item_a", "item", "1(1)(a)")
                    .number("(a)")
                    .text("reply to a member’s letter within 7 working days; and")
                    .passage(),
                new At("sec_1__para_1__bullet_1", "item", "1(1) bullet 1")
                    .text("say who is dealing with it,")
                    .passage())
            .wrapUp("unless the member agrees otherwise.")
            .passage();
    Passage note =
        new At("sec_1__note_1", "note", "1 note").text("* A letter includes an email.").passage();
    return new At("sec_1", "section", "1")
        .number("1.")
        .heading("Members’ enquiries")
        .below(list, table, note)
        .passage();
  }

  private static Passage conduct() {
    String text = "A member may should not raise their voice at an officer.";
    return new At("sec_2", "section", "2")
        .number("2.")
        .heading("Conduct")
        .standing("draft")
        .below(
            new At("sec_2__para_2-1", "paragraph", "2.1")
                .number("2.1")
                .text(text)
                .standing("draft", "proposed")
                .changes(
                    new Changed("deleted", new Span(9, 12)),
                    new Changed("inserted", new Span(13, 23)))
                .passage(),
            new At("sec_2__para_2-2", "paragraph", "2.2")
                .number("2.2")
                .text("Members may call officers by their first names.")
                .standing("draft", "struck-out")
                .passage(),
            new At("sec_2__para_2-3", "paragraph", "2.3")
                .number("2.3")
                .text("“You must show respect to others.”")
                .standing("draft", "quoted")
                .quotedFrom("Code of Conduct for Members")
                .passage())
        .passage();
  }

  private static Passage report() {
    return new At("crossHeading_0", "crossHeading", "Background")
        .heading("Background")
        .standing("draft", "reported")
        .below(
            new At("crossHeading_0__p_1", "paragraph", "Background ¶1")
                .text("The committee asked for a review.")
                .standing("draft", "reported")
                .passage())
        .passage();
  }

  private static Passage minutes() {
    return new At("cmp_2", "component", "Appendix 2")
        .number("Appendix 2")
        .standing("draft", "minuted")
        .below(
            new At("cmp_2__para_1", "paragraph", "Appendix 2, 1")
                .number("1.")
                .text("A member asked about shouting.")
                .standing("draft", "minuted")
                .passage())
        .passage();
  }

  /// A passage in the making.
  private static final class At {
    private final String id;
    private final String level;
    private final String citation;
    private String number = "";
    private String heading = "";
    private String text = "";
    private String wrapUp = "";
    private String quotedFrom = "";
    private List<String> cells = List.of();
    private List<String> standing = List.of();
    private List<Changed> changes = List.of();
    private List<Passage> below = List.of();

    At(String id, String level, String citation) {
      this.id = id;
      this.level = level;
      this.citation = citation;
    }

    At number(String words) {
      number = words;
      return this;
    }

    At heading(String words) {
      heading = words;
      return this;
    }

    At text(String words) {
      text = words;
      return this;
    }

    At wrapUp(String words) {
      wrapUp = words;
      return this;
    }

    At quotedFrom(String words) {
      quotedFrom = words;
      return this;
    }

    At cells(String... words) {
      cells = List.of(words);
      return this;
    }

    At standing(String... kinds) {
      standing = List.of(kinds);
      return this;
    }

    At changes(Changed... given) {
      changes = List.of(given);
      return this;
    }

    At below(Passage... passages) {
      below = List.of(passages);
      return this;
    }

    Passage passage() {
      return new Passage(
          id,
          level,
          citation,
          number,
          heading,
          text,
          wrapUp,
          cells,
          standing,
          quotedFrom,
          changes,
          below);
    }
  }
}
