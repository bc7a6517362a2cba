package org.remit.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Badge;
import org.remit.answer.Deadline;
import org.remit.answer.EditionView;
import org.remit.answer.RoleNames;
import org.remit.answer.Rule;
import org.remit.export.Handout.Cell;
import org.remit.norm.Force;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;

/// Rules and time limits as rows of a table.
final class RuleTables {

  static final List<String> DEADLINES =
      List.of(
          "Council",
          "Who is bound",
          "How binding",
          "Time limit",
          "What is to be done",
          "For what",
          "Softened by",
          "Sentence as printed",
          "Clause",
          "To know first",
          "Edition",
          "Link");

  static final List<String> RULES =
      List.of(
          "Council",
          "Who",
          "How binding",
          "Does what",
          "To whom",
          "By when",
          "If",
          "Unless",
          "Lead-in",
          "Sentence as printed",
          "Clause",
          "Heading",
          "Topics",
          "To know first",
          "Checked by a person",
          "Edition",
          "Link");

  private RuleTables() {}

  static List<List<Cell>> deadlines(List<Deadline> deadlines, Links links) {
    return deadlines.stream().map(deadline -> row(deadline, links)).toList();
  }

  private static List<Cell> row(Deadline deadline, Links links) {
    return List.of(
        Cell.of(council(deadline.edition())),
        Cell.of(deadline.who().isEmpty() ? "Not said who" : deadline.who()),
        Cell.of(deadline.force()),
        Cell.of(deadline.time()),
        Cell.of(String.join("; ", deadline.actions())),
        Cell.quote(deadline.matter()),
        Cell.quote(deadline.hedge()),
        Cell.quote(deadline.sentence()),
        Cell.of(deadline.citation()),
        Cell.of(words(deadline.badges())),
        Cell.of(edition(deadline.edition())),
        link(links.to(deadline.href())));
  }

  static List<List<Cell>> rules(List<Rule> rules, RoleNames names, Links links) {
    return rules.stream().map(rule -> row(rule, names, links)).toList();
  }

  private static List<Cell> row(Rule rule, RoleNames names, Links links) {
    Norm norm = rule.norm();
    TimeLimit limit = norm.timeLimit();
    return List.of(
        Cell.of(council(rule.edition())),
        Cell.of(parties(norm.bearers(), names, "Not said who")),
        Cell.of(Force.of(norm).words()),
        Cell.of(norm.action().text()),
        Cell.of(parties(norm.counterparties(), names, "")),
        phrase(limit == null ? null : limit.words()),
        phrase(norm.condition()),
        phrase(norm.exception()),
        Cell.quote(rule.context()),
        Cell.quote(rule.text()),
        Cell.of(rule.citation()),
        Cell.quote(rule.heading()),
        Cell.of(norm.topics().stream().map(names::of).collect(Collectors.joining("; "))),
        Cell.of(words(Badge.of(rule.standing(), rule.quotedFrom()))),
        Cell.of(rule.reviewed() ? "Yes" : "No"),
        Cell.of(edition(rule.edition())),
        link(links.to(rule.href())));
  }

  private static Cell phrase(@Nullable Phrase phrase) {
    return Cell.quote(phrase == null ? "" : phrase.text());
  }

  private static Cell link(String link) {
    return Cell.link(link, link);
  }

  private static String parties(List<Party> parties, RoleNames names, String none) {
    return parties.isEmpty()
        ? none
        : parties.stream()
            .map(Party::role)
            .distinct()
            .map(names::of)
            .collect(Collectors.joining("; "));
  }

  private static String words(List<Badge> badges) {
    return badges.stream().map(Badge::words).collect(Collectors.joining("; "));
  }

  static String council(Edition edition) {
    return edition.council() + (edition.councilInferred() ? " (name inferred)" : "");
  }

  static String edition(Edition edition) {
    EditionView view = EditionView.of(edition);
    return edition.title() + ". " + view.date() + ". " + view.status();
  }
}
