package org.remit.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.answer.Reading;
import org.remit.answer.Reading.Passage;
import org.remit.answer.Rule;
import org.remit.norm.Force;
import org.remit.source.EditionStatus;
import org.remit.vocabulary.Vocabulary;

/// A document made ready for its page: passages in blocks, headings at their levels, contents.
///
/// @param filter which of its rules are shown
record DocumentView(
    EditionView edition,
    List<Entry> contents,
    List<Block> blocks,
    List<Reading.Oddity> oddities,
    FilterView filter) {

  private static final int DEEPEST_HEADING = 6;
  private static final int DEEPEST_ENTRY = 4;
  private static final List<String> EVIDENCE = List.of("minuted", "reported");

  /// A line of the contents.
  record Entry(String id, String number, String heading, int depth) {}

  /// Passages that are shown together.
  ///
  /// @param kind `plain`, `list`, `rows`, or the standing of passages set apart: `minuted`,
  ///   `reported`
  /// @param badges for passages set apart, why
  /// @param blocks for passages set apart, what they are
  record Block(String kind, List<Badge> badges, List<PassageView> passages, List<Block> blocks) {
    public boolean apart() {
      return EVIDENCE.contains(kind);
    }
  }

  /// One passage.
  ///
  /// @param level the level of its heading, 2 to 6
  /// @param words its own words
  /// @param marks how its rules speak, each force once
  /// @param cards its rules
  record PassageView(
      Passage passage,
      int level,
      List<Strand> words,
      List<Badge> badges,
      List<Force> marks,
      List<CardView> cards,
      List<Block> blocks) {}

  /// @param rules the rules of the document
  /// @param choice which of them are wanted; the clauses of others are left out
  static DocumentView of(
      Reading reading, List<Rule> rules, RuleChoice choice, Vocabulary vocabulary) {
    List<Rule> wanted = rules.stream().filter(rule -> choice.takes(rule, vocabulary)).toList();
    DocumentRules stated = new DocumentRules(wanted, vocabulary);
    List<Passage> passages =
        choice.everything() ? reading.passages() : stated.only(reading.passages());
    List<Entry> contents = new ArrayList<>();
    contents(passages, 1, contents);
    boolean draft = reading.edition().status() == EditionStatus.DRAFT;
    Set<String> known = draft ? Set.of("draft") : Set.of();
    return new DocumentView(
        EditionView.of(reading.edition()),
        contents,
        blocks(passages, stated, known, 2),
        reading.oddities(),
        FilterView.of(rules, wanted, choice, vocabulary));
  }

  private static void contents(List<Passage> passages, int depth, List<Entry> entries) {
    for (Passage passage : passages) {
      boolean listed =
          List.of("component", "section", "crossHeading").contains(passage.level())
              && !(passage.heading() + passage.number()).isBlank();
      if (listed && depth <= DEEPEST_ENTRY) {
        entries.add(new Entry(passage.id(), passage.number(), passage.heading(), depth));
      }
      contents(passage.passages(), listed ? depth + 1 : depth, entries);
    }
  }

  /// Gathers neighbours that belong together: evidence set apart, items of a list, rows.
  private static List<Block> blocks(
      List<Passage> passages, DocumentRules stated, Set<String> known, int level) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0, to; from < passages.size(); from = to) {
      String kind = kind(passages.get(from), known);
      to = from + 1;
      while (to < passages.size() && kind(passages.get(to), known).equals(kind)) {
        to++;
      }
      List<Passage> together = passages.subList(from, to);
      if (EVIDENCE.contains(kind)) {
        Set<String> within = new LinkedHashSet<>(known);
        within.add(kind);
        List<Badge> why = Badge.of(List.of(kind), "");
        blocks.add(new Block(kind, why, List.of(), blocks(together, stated, within, level)));
      } else {
        List<PassageView> views =
            together.stream().map(p -> view(p, stated, known, level)).toList();
        blocks.add(new Block(kind, List.of(), views, List.of()));
      }
    }
    return blocks;
  }

  private static String kind(Passage passage, Set<String> known) {
    for (String evidence : EVIDENCE) {
      if (passage.standing().contains(evidence) && !known.contains(evidence)) {
        return evidence;
      }
    }
    return switch (passage.level()) {
      case "item" -> "list";
      case "tr" -> "rows";
      default -> "plain";
    };
  }

  private static PassageView view(
      Passage passage, DocumentRules stated, Set<String> known, int level) {
    Set<String> within = new LinkedHashSet<>(known);
    within.addAll(passage.standing());
    List<String> fresh = passage.standing().stream().filter(s -> !known.contains(s)).toList();
    boolean headed = !passage.heading().isEmpty() && !passage.level().equals("title");
    return new PassageView(
        passage,
        level,
        Strand.of(
            passage.id(),
            passage.text(),
            passage.changes(),
            passage.standing(),
            stated.targets(passage.id())),
        Badge.of(fresh, passage.quotedFrom()),
        stated.marks(passage.id()),
        stated.cards(passage.id()),
        blocks(
            passage.passages(),
            stated,
            within,
            headed ? Math.min(level + 1, DEEPEST_HEADING) : level));
  }
}
