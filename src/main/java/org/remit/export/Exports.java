package org.remit.export;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Deadline;
import org.remit.answer.Library;
import org.remit.answer.NormQuery;
import org.remit.answer.RoleNames;
import org.remit.answer.Rule;
import org.remit.answer.Rulebook;
import org.remit.comparison.Matrix;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Grid;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Words;
import org.remit.quiz.Quiz;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// Makes the handouts of a library.
///
/// @param made the day that they say they were made on
public record Exports(Library library, Rulebook rulebook, Links links, LocalDate made) {

  /// So many topics of a comparison still make a short deck of slides.
  public static final int MOST_ON_SLIDES = 3;

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  /// The day that it is where the councils are.
  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(HERE));
  }

  /// Writes an empty file of each format, since the libraries for them take seconds to load.
  public static void warmUp() {
    Grid grid = new Grid("Warm", List.of("Nothing"), List.of(List.of(Cell.of("nothing"))));
    Section section = new Section(1, "Nothing", false, List.of(new Words("nothing")));
    Handout nothing =
        new Handout("nothing", "", "", "", LocalDate.EPOCH, List.of(), List.of(section), grid);
    for (Format format : Format.values()) {
      format.write(nothing);
    }
  }

  /// Every time limit, or those of one council or one role.
  ///
  /// @param council the document, or null for all of them
  /// @param who IRI of the role that is bound, or null for all of them
  public Handout deadlines(@Nullable String council, @Nullable String who) {
    List<Deadline> chosen =
        Deadline.all(library).stream()
            .filter(d -> council == null || d.edition().document().equals(council))
            .filter(d -> who == null || d.roles().contains(who))
            .toList();
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "council", council);
    put(asked, "who", who == null ? null : RoleNames.localName(who));
    return new Handout(
        name("deadlines", asked),
        "Deadlines" + at(council),
        "Every time limit that the documents set: who is bound, how firmly, and for what.",
        links.to("/deadlines" + query(asked)),
        made,
        sources(council),
        List.of(),
        new Grid("Deadlines", RuleTables.DEADLINES, RuleTables.deadlines(chosen, links)));
  }

  /// The rules that are asked for, each with its parts. All of them, whatever page was asked for.
  public Handout rules(NormQuery query) {
    List<Rule> rules = rulebook.everyNorm(query);
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "council", query.council());
    put(asked, "bearer", local(query.bearer()));
    put(asked, "type", query.type());
    put(asked, "topic", local(query.topic()));
    put(asked, "counterparty", local(query.counterparty()));
    return new Handout(
        name("rules", asked),
        "Rules" + at(query.council()),
        "Each rule that the documents state: who must, should, may or must not do what, to whom,"
            + " by when, if what and unless what.",
        links.to("/norms.csv" + query(asked)),
        made,
        sources(query.council()),
        List.of(),
        new Grid(
            "Rules",
            RuleTables.RULES,
            RuleTables.rules(rules, new RoleNames(rulebook.vocabulary()), links)));
  }

  /// What a new holder of a role at a council should know.
  public Handout pack(Concept role, String council) {
    Edition edition = edition(council);
    return new InductionPack(library, rulebook, links).of(role, edition, made, sources(council));
  }

  /// Councils side by side.
  ///
  /// @param address of the page that shows the comparison
  public Handout comparison(Matrix matrix, String address) {
    return new ComparisonReport(links).of(matrix, address, made);
  }

  /// A quiz with its answers.
  public Handout quiz(Quiz quiz) {
    return new QuizHandout(links).of(quiz, made, sources(quiz.edition().document()));
  }

  private Edition edition(String council) {
    return library.editions().stream()
        .filter(edition -> edition.document().equals(council))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no document " + council));
  }

  private List<Source> sources(@Nullable String council) {
    return library.editions().stream()
        .filter(edition -> council == null || edition.document().equals(council))
        .map(edition -> Source.of(edition, links))
        .toList();
  }

  private String at(@Nullable String council) {
    return council == null ? "" : " at " + edition(council).council();
  }

  private static @Nullable String local(@Nullable String iri) {
    return iri == null ? null : RoleNames.localName(iri);
  }

  private static void put(Map<String, String> asked, String name, @Nullable String value) {
    if (value != null) {
      asked.put(name, value);
    }
  }

  private static String name(String begins, Map<String, String> asked) {
    return asked.isEmpty() ? begins : begins + "-" + String.join("-", asked.values());
  }

  static String query(Map<String, String> asked) {
    List<String> pairs = new ArrayList<>();
    asked.forEach((name, value) -> pairs.add(name + "=" + value));
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }
}
