package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.remit.source.Span;

/// What holds of every clause tree, whatever its text.
final class Properties {

  private static final Pattern STRIKE =
      Pattern.compile("(?i)~~|</?(?:s|strike|del)\\b[^>]*>|\\{--|--}");
  private static final Pattern LINK = Pattern.compile("\\[|]\\([^)]*\\)|</?[aA]\\b[^>]*>");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*{1,2}|_{1,2}|\\\\|</?\\w+[^>]*>|\\{\\+\\+|\\+\\+}");
  private static final Pattern NOTE_MARK =
      Pattern.compile("\\*|[†‡]|[¹²³⁰⁴-⁹]{1,2}|\\[\\^?\\w{1,8}]:?|(?i)<sup>.*</sup>");

  private final ClauseTree tree;
  private final String text;

  private Properties(ClauseTree tree) {
    this.tree = tree;
    this.text = tree.source().text();
  }

  static void hold(ClauseTree tree) {
    Properties properties = new Properties(tree);
    properties.everyCharacterHasOnePlace();
    properties.furnitureIsWhatItsNameSays();
    properties.clausesStandInOrder();
    properties.namesAreUnique();
    properties.unitsShowEveryWord();
  }

  private void everyCharacterHasOnePlace() {
    List<Span> all = new ArrayList<>(tree.furniture().stream().map(Furniture::span).toList());
    tree.clauses().forEach(clause -> all.addAll(clause.spans()));
    int at = 0;
    for (Span span : all.stream().sorted().toList()) {
      if (span.start() != at) {
        throw new AssertionError(
            (span.start() > at ? "no place for " : "two places for ")
                + new Span(Math.min(at, span.start()), Math.max(at, span.start()))
                + ": \""
                + text.substring(Math.min(at, span.start()), Math.max(at, span.start()))
                + "\"");
      }
      at = span.end();
    }
    assertThat(at).as("the last place ends where the text ends").isEqualTo(text.length());
  }

  private void furnitureIsWhatItsNameSays() {
    for (Furniture piece : tree.furniture()) {
      String characters = piece.span().of(text);
      boolean allowed =
          switch (piece.kind()) {
            case BLANK -> characters.chars().allMatch(c -> Blank.is((char) c));
            case SEPARATOR -> characters.chars().allMatch(c -> "-–—".indexOf(c) >= 0);
            case HEADING_MARK -> characters.chars().allMatch(c -> c == '#');
            case QUOTE_MARK -> characters.chars().allMatch(c -> c == '>');
            case CELL_BORDER -> characters.equals("|");
            case BULLET -> piece.span().length() == 1 && !Character.isDigit(characters.charAt(0));
            case STRIKE -> STRIKE.matcher(characters).matches();
            case LINK -> LINK.matcher(characters).matches();
            case EMPHASIS -> EMPHASIS.matcher(characters).matches();
            case NOTE_MARK -> NOTE_MARK.matcher(characters).matches();
            case RULE -> characters.chars().noneMatch(Character::isLetterOrDigit);
            case PAGE_HEADER, CONTENTS, NAVIGATION -> characters.length() < 400;
          };
      if (!allowed) {
        throw new AssertionError(piece.kind() + " \"" + characters + "\"");
      }
    }
  }

  private void clausesStandInOrder() {
    int end = 0;
    for (Clause root : tree.roots()) {
      end = inOrder(root, end);
    }
  }

  /// Checks that a clause begins no earlier than the place given, and its children one after the
  /// other within it; gives the place where it ends.
  private int inOrder(Clause clause, int from) {
    int at = from;
    for (PartKind kind :
        List.of(PartKind.NUM, PartKind.HEADING, PartKind.INTRO, PartKind.CONTENT)) {
      for (Part part : clause.parts()) {
        if (part.kind() == kind) {
          Span first = part.spans().stream().sorted().toList().getFirst();
          assertThat(first.start())
              .as("%s of %s", kind, clause.citation())
              .isGreaterThanOrEqualTo(at);
          at = part.spans().stream().mapToInt(Span::end).max().orElseThrow();
        }
      }
    }
    int wrapUp = clause.part(PartKind.WRAP_UP).map(p -> p.spans().getFirst().start()).orElse(-1);
    for (Clause child : clause.children()) {
      boolean closed = wrapUp >= at && wrapUp < first(child);
      at = inOrder(child, closed ? end(clause, PartKind.WRAP_UP) : at);
    }
    return wrapUp >= at ? end(clause, PartKind.WRAP_UP) : at;
  }

  /// Where a clause or the first clause below it begins.
  private static int first(Clause clause) {
    if (clause.spans().isEmpty()) {
      assertThat(clause.level()).as(clause.citation()).isEqualTo(Level.TABLE);
      return first(clause.children().getFirst());
    }
    return clause.spans().getFirst().start();
  }

  private static int end(Clause clause, PartKind kind) {
    return clause.part(kind).orElseThrow().spans().stream().mapToInt(Span::end).max().orElseThrow();
  }

  private void namesAreUnique() {
    Set<String> citations = new HashSet<>();
    Set<EId> identifiers = new HashSet<>();
    for (Clause clause : tree.clauses()) {
      if (clause.citation().isBlank()
          || !citations.add(clause.citation())
          || !identifiers.add(clause.eId())) {
        throw new AssertionError(clause.citation() + " or " + clause.eId() + " stands twice");
      }
    }
    assertThat(tree.clauses()).hasSize(count(tree.roots()));
    Set<String> units = new HashSet<>();
    for (Unit unit : tree.units()) {
      if (!units.add(unit.id())) {
        throw new AssertionError(unit.id() + " stands twice");
      }
    }
  }

  private static int count(List<Clause> clauses) {
    return clauses.stream().mapToInt(clause -> 1 + count(clause.children())).sum();
  }

  private void unitsShowEveryWord() {
    Map<EId, String> shown = new HashMap<>();
    for (Unit unit : tree.units()) {
      boolean fits =
          !unit.text().isBlank()
              && unit.text().length() <= Unit.MAX_TEXT
              && unit.context().length() <= Unit.MAX_CONTEXT;
      if (!fits || !tree.text(unit.spans()).equals(unit.text())) {
        throw new AssertionError(unit + " is not " + tree.text(unit.spans()));
      }
      shown.merge(unit.clause().eId(), unit.text(), String::concat);
    }
    for (Clause clause : tree.clauses()) {
      String printed =
          tree.text(clause, PartKind.INTRO)
              + tree.text(clause, PartKind.CONTENT)
              + tree.text(clause, PartKind.WRAP_UP);
      String inUnits = shown.getOrDefault(clause.eId(), "");
      if (!inUnits.replace(" ", "").equals(printed.replace(" ", ""))) {
        throw new AssertionError(clause.citation() + " is shown as " + inUnits);
      }
    }
  }
}
