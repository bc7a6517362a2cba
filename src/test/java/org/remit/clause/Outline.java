package org.remit.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.remit.source.Issue;
import org.remit.source.Source;

/// A clause tree as text for people to read: one line a clause, then the references, the issues and
/// what was set aside.
final class Outline {

  /// More words than this of a part are shown by its first and last ones only.
  private static final int WHOLE = 9;

  private final ClauseTree tree;
  private final Source source;
  private final StringBuilder out = new StringBuilder();

  private Outline(ClauseTree tree) {
    this.tree = tree;
    this.source = tree.source();
  }

  static String of(ClauseTree tree) {
    Outline outline = new Outline(tree);
    tree.roots().forEach(clause -> outline.clause(clause, 0));
    outline.references();
    outline.issues();
    outline.furniture();
    return outline.out.toString();
  }

  private void clause(Clause clause, int depth) {
    out.append("  ".repeat(depth)).append(clause.level().label());
    out.append(" <").append(clause.citation()).append("> #").append(clause.eId());
    if (!clause.standing().isEmpty()) {
      out.append(
          clause.standing().stream()
              .map(Standing::label)
              .collect(Collectors.joining(",", " [", "]")));
    }
    if (clause.quotedFrom() != null) {
      out.append(" from {").append(clause.quotedFrom()).append('}');
    }
    if (clause.qualifies() != null) {
      out.append(" on #").append(clause.qualifies());
    }
    for (Change change : clause.changes()) {
      out.append(" ").append(change.kind() == Change.Kind.INSERTED ? "+" : "-");
      out.append('"').append(brief(tree.text(List.of(change.span())))).append('"');
    }
    for (Part part : clause.parts()) {
      out.append(" | ").append(part.kind().label());
      out.append(part.spans().size() == 1 ? " " : "*" + part.spans().size() + " ");
      out.append(brief(tree.text(part.spans())));
    }
    out.append('\n');
    clause.children().forEach(child -> clause(child, depth + 1));
  }

  private void references() {
    for (CrossReference reference : tree.references()) {
      out.append("reference \"").append(reference.span().of(source.text()));
      out.append("\" in #").append(reference.from()).append(" -> ");
      out.append(reference.targets().isEmpty() ? "nowhere" : reference.targets()).append('\n');
    }
  }

  private void issues() {
    for (Issue issue : tree.issues()) {
      String kind = issue.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.append("issue ").append(kind).append(": ").append(issue.message()).append('\n');
    }
  }

  private void furniture() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Furniture piece : tree.furniture()) {
      counts.merge(piece.kind().label(), 1, Integer::sum);
      boolean telling =
          switch (piece.kind()) {
            case PAGE_HEADER, RULE, SEPARATOR, NOTE_MARK -> true;
            default -> false;
          };
      if (telling) {
        String words = brief(piece.span().of(source.text()).strip());
        out.append("aside ").append(piece.kind().label()).append(": ").append(words).append('\n');
      }
    }
    counts.forEach(
        (kind, count) -> out.append("count ").append(kind).append(' ').append(count).append('\n'));
  }

  private static String brief(String text) {
    List<String> words = List.of(text.split("\\s+"));
    if (words.size() <= WHOLE) {
      return text.replaceAll("\\s+", " ");
    }
    return String.join(" ", words.subList(0, 4))
        + " … "
        + String.join(" ", words.subList(words.size() - 3, words.size()));
  }
}
