package org.remit.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Clause;
import org.remit.clause.ClauseTree;
import org.remit.clause.EId;
import org.remit.clause.Level;
import org.remit.clause.PartKind;
import org.remit.clause.Quotation;
import org.remit.language.Language;
import org.remit.source.Span;

/// Divides a document into its sentences and list items, and puts each item together with the
/// lead-ins that it completes.
final class Statements {

  private final ClauseTree tree;
  private final Language language;
  private final Joining joining;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<EId, Integer> places = new HashMap<>();

  private Statements(ClauseTree tree, Language language) {
    this.tree = tree;
    this.language = language;
    this.joining = new Joining(language);
  }

  static List<Statement> of(ClauseTree tree, Language language) {
    Statements statements = new Statements(tree, language);
    tree.roots().forEach(root -> statements.read(root, null, List.of()));
    return statements.statements;
  }

  private void read(Clause clause, @Nullable Wording lead, List<String> above) {
    List<String> headings = new ArrayList<>(above);
    clause.part(PartKind.HEADING).ifPresent(part -> heading(clause, part.spans(), headings));
    Wording below = lead;
    if (clause.part(PartKind.INTRO).isPresent()) {
      List<Statement> intro = sentences(clause, PartKind.INTRO, lead, headings);
      if (!intro.isEmpty()) {
        Statement last = intro.getLast();
        statements.addAll(intro.subList(0, intro.size() - 1));
        statements.add(
            new Statement(
                clause,
                last.place(),
                last.own(),
                last.whole(),
                Statement.Part.LEAD_IN,
                headings,
                last.lead()));
        below = last.whole();
      }
    } else if (clause.level() != Level.TABLE) {
      below = null;
    }
    statements.addAll(sentences(clause, PartKind.CONTENT, lead, headings));
    for (Clause child : clause.children()) {
      boolean completes = child.level() != Level.SECTION && child.level() != Level.CROSS_HEADING;
      boolean paragraph = child.level() == Level.PARAGRAPH && child.number() == null;
      read(child, completes && !paragraph ? below : null, headings);
    }
    statements.addAll(sentences(clause, PartKind.WRAP_UP, null, headings));
  }

  private void heading(Clause clause, List<Span> spans, List<String> headings) {
    Wording words = Wording.of(Quotation.of(tree.source().text(), spans));
    if (!words.text().isEmpty()) {
      if (clause.level() != Level.TABLE) {
        headings.add(words.text());
      }
      Statement.Part part = Statement.Part.HEADING;
      statements.add(new Statement(clause, next(clause), words, words, part, headings, ""));
    }
  }

  private List<Statement> sentences(
      Clause clause, PartKind kind, @Nullable Wording lead, List<String> headings) {
    List<Statement> found = new ArrayList<>();
    clause
        .part(kind)
        .ifPresent(part -> {
          Wording words = Wording.of(Quotation.of(tree.source().text(), part.spans()));
          boolean first = true;
          for (Span span : language.sentences(words.text())) {
            Wording own = words.trimmed(span.start(), span.end());
            if (own.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
              found.add(statement(clause, own, first ? lead : null, headings, lead));
              first = false;
            }
          }
        });
    return found;
  }

  private Statement statement(
      Clause clause,
      Wording own,
      @Nullable Wording completed,
      List<String> headings,
      @Nullable Wording lead) {
    Wording whole = completed == null ? own : joining.join(completed, own);
    return new Statement(
        clause,
        next(clause),
        own,
        whole,
        Statement.Part.SENTENCE,
        headings,
        lead == null ? "" : lead.text());
  }

  private int next(Clause clause) {
    return places.merge(clause.eId(), 1, Integer::sum);
  }
}
