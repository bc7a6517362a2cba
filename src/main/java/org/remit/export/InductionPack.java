package org.remit.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.answer.Badge;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;
import org.remit.answer.Library;
import org.remit.answer.RoleRules;
import org.remit.answer.RoleRules.Line;
import org.remit.answer.Rulebook;
import org.remit.export.Handout.Block;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;
import org.remit.norm.Force;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// Puts together what a new holder of a role at a council should know: the time limits, who to go
/// to, the rules for the role by topic, and what others owe it.
final class InductionPack {

  private final Library library;
  private final Rulebook rulebook;
  private final Links links;

  InductionPack(Library library, Rulebook rulebook, Links links) {
    this.library = library;
    this.rulebook = rulebook;
    this.links = links;
  }

  Handout of(Concept role, Edition edition, LocalDate made, List<Source> sources) {
    RoleRules rules = RoleRules.of(role, rulebook.norms(edition.document()), rulebook.vocabulary());
    List<Section> sections = new ArrayList<>();
    if (!rules.deadlines().isEmpty()) {
      sections.add(deadlines(rules.deadlines(), edition));
    }
    paths(sections, role, edition);
    for (RoleRules.Section part : rules.sections()) {
      sections.add(new Section(1, part.title(), false, List.of()));
      part.topics().forEach(topic -> sections.add(topic(topic, edition)));
    }
    if (sections.isEmpty()) {
      String nothing = "This document has no rule that names this role.";
      sections.add(new Section(1, "No rules", false, List.of(new Words(nothing))));
    }
    String address = "/roles/" + role.localName() + "?council=" + edition.document();
    return new Handout(
        "induction-" + role.localName() + "-" + edition.document(),
        "Induction pack: " + role.label() + ", " + edition.council(),
        "What the council’s protocol says to and about this role: time limits, who to go to, and"
            + " the rules by topic, in the council’s own words.",
        links.to(address),
        made,
        sources,
        sections,
        null);
  }

  private Section deadlines(List<Line> deadlines, Edition edition) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : deadlines) {
      String who = line.who().isEmpty() ? "This role" : line.who();
      rows.add(
          List.of(
              Cell.quote(String.join("; ", line.limits())),
              Cell.of(who + ": " + force(line)),
              Cell.quote(line.task()),
              Cell.link(line.rule().citation(), links.to(line.rule().href()))));
    }
    Table table =
        new Table(
            "Time limits at " + edition.council(),
            List.of("By when", "Who", "What", "Clause"),
            rows);
    return new Section(1, "By when", false, List.of(table));
  }

  private void paths(List<Section> sections, Concept role, Edition edition) {
    List<EscalationPath> own =
        library.paths(edition.document()).stream()
            .filter(path -> path.from().contains(role.iri()) && !path.stops().isEmpty())
            .toList();
    if (own.isEmpty()) {
      return;
    }
    sections.add(new Section(1, "Who to go to", false, List.of()));
    for (EscalationPath path : own) {
      List<Block> blocks = new ArrayList<>();
      steps(path, blocks);
      path.variants()
          .forEach(variant -> {
            blocks.add(new Words("Another way: “" + variant.condition() + "”"));
            steps(variant, blocks);
          });
      for (Reading reading : path.readings()) {
        blocks.add(quote(reading, edition));
      }
      path.variants().stream()
          .flatMap(variant -> variant.readings().stream())
          .filter(reading -> !path.readings().contains(reading))
          .forEach(reading -> blocks.add(quote(reading, edition)));
      String about = path.about().isEmpty() ? path.id() : path.about().getFirst();
      sections.add(new Section(2, "About “" + about + "”", false, blocks));
    }
  }

  private static void steps(EscalationPath path, List<Block> blocks) {
    int number = 1;
    for (Stop stop : path.stops()) {
      String when =
          stop.ways().stream()
              .map(Told::words)
              .filter(words -> !words.isEmpty())
              .distinct()
              .map(words -> "“" + words + "”")
              .collect(Collectors.joining(", "));
      String turn =
          switch (stop.turn()) {
            case NEXT -> "Step " + number++ + ": ";
            case INSTEAD -> "Or instead: ";
            case BESIDE -> "Or, in no set order: ";
          };
      String how =
          stop.turn() != Turn.NEXT
              ? ""
              : switch (stop.manner()) {
                case GO -> "";
                case PASSED_ON -> "others may pass it on to: ";
                case DEALT_WITH -> "dealt with by: ";
              };
      blocks.add(new Words(turn + how + stop.who() + (when.isEmpty() ? "." : ", " + when + ".")));
    }
    if (path.deadEnd()) {
      blocks.add(new Words("The document names no next step."));
    }
  }

  private Quote quote(Reading reading, Edition edition) {
    return new Quote(
        "",
        "",
        reading.text(),
        edition.council(),
        reading.citation(),
        links.to("/documents/" + edition.document() + "#" + reading.clause().value()),
        Badge.of(reading).stream().map(Badge::words).toList());
  }

  private Section topic(RoleRules.Topic topic, Edition edition) {
    List<Block> blocks = new ArrayList<>();
    for (RoleRules.Cluster cluster : topic.clusters()) {
      for (Line line : cluster.lines()) {
        String who = line.who().isEmpty() ? "" : line.who() + ": ";
        blocks.add(
            new Quote(
                who + force(line),
                cluster.context(),
                line.rule().text(),
                edition.council(),
                line.rule().citation(),
                links.to(line.rule().href()),
                line.badges().stream().map(Badge::words).toList()));
      }
    }
    return new Section(2, topic.name(), false, blocks);
  }

  private static String force(Line line) {
    return line.forces().stream().map(Force::words).collect(Collectors.joining(", "));
  }
}
