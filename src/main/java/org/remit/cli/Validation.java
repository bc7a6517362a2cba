package org.remit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.answer.EscalationPath;
import org.remit.answer.PathJoiner;
import org.remit.clause.Clause;
import org.remit.clause.ClauseTree;
import org.remit.clause.CrossReference;
import org.remit.clause.EId;
import org.remit.comparison.Health;
import org.remit.comparison.Saying;
import org.remit.graph.Coverage;
import org.remit.graph.StaleReview;
import org.remit.ingest.Readings;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Span;
import org.remit.vocabulary.Vocabulary;
import org.remit.web.HealthJson;

/// What there is to say about a document's fitness: how much of it was read and as what, which
/// references and paths lead nowhere, what is odd in its text, and what does not conform.
///
/// @param health places for an editor to look at
/// @param vocabulary by which the roles of paths are named
/// @param nonconforming what of its graph does not conform, one line each
record Validation(
    ClauseTree tree,
    Readings readings,
    Health health,
    Vocabulary vocabulary,
    List<String> nonconforming) {

  Validation {
    nonconforming = List.copyOf(nonconforming);
  }

  /// Whether a person has something to mend: what a council's text leaves open is none of it.
  boolean sound() {
    return nonconforming.isEmpty() && readings.staleReviews().isEmpty();
  }

  private Coverage coverage() {
    return Coverage.of(tree, readings.all());
  }

  private List<CrossReference> broken() {
    return tree.references().stream().filter(r -> r.targets().isEmpty()).toList();
  }

  private List<EscalationPath> paths() {
    return new PathJoiner(tree.source().edition(), tree.source().text(), vocabulary)
        .join(readings.all()).stream()
            .flatMap(EscalationPath::withVariants)
            .filter(path -> !path.readings().isEmpty())
            .toList();
  }

  private List<EscalationPath> deadEnds() {
    return paths().stream().filter(EscalationPath::deadEnd).toList();
  }

  /// A broken reference is told of by its own words already.
  private List<Issue> oddities() {
    return tree.issues().stream().filter(i -> i.kind() != IssueKind.REFERENCE_UNRESOLVED).toList();
  }

  private String citation(EId clause) {
    return tree.find(clause).map(Clause::citation).orElse(clause.value());
  }

  private long norms(boolean reviewed) {
    return readings.all().stream()
        .filter(reading -> reading.reviewed() == reviewed)
        .mapToLong(reading -> reading.norms().size())
        .sum();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        tree.source().id()
            + ": "
            + tree.clauses().size()
            + " clauses, "
            + readings.all().size()
            + " sentences, list items and headings");
    lines.add("coverage, in characters that are no blanks:");
    coverage().lines().forEach(line -> lines.add("  " + line));
    lines.add("norms: " + norms(true) + " reviewed, " + norms(false) + " drafts");
    lines.add("sentences that nobody has reviewed: " + readings.drafts());
    section(
        lines,
        "reviews to be done again",
        readings.staleReviews().stream().map(StaleReview::line).toList());
    int references = tree.references().size();
    lines.add("references: " + references);
    section(
        lines,
        "references that lead nowhere",
        broken().stream()
            .map(r -> "[" + citation(r.from()) + "] " + r.span().of(tree.source().text()))
            .toList());
    lines.add("paths of escalation: " + paths().size());
    section(
        lines,
        "dead ends",
        deadEnds().stream()
            .map(p ->
                "["
                    + citation(p.readings().getFirst().clause())
                    + "] about: "
                    + p.about().getFirst())
            .toList());
    lookAt(lines);
    section(
        lines,
        "oddities of the text",
        oddities().stream()
            .map(i -> "at " + place(i) + " " + i.kind().description() + ": " + i.message())
            .toList());
    section(lines, "facts that do not conform", nonconforming);
    return lines;
  }

  /// The places that an editor may want to look at.
  private void lookAt(List<String> lines) {
    section(
        lines,
        "pairs of sentences to read together",
        health.tensions().stream()
            .map(pair ->
                pair.kind().label()
                    + " ["
                    + pair.one().citation()
                    + "] and ["
                    + pair.other().citation()
                    + "] "
                    + String.join(" ", pair.points()))
            .toList());
    section(
        lines,
        "roles that are named and not explained",
        health.undefined().stream()
            .map(named ->
                "[" + named.first().citation() + "] " + named.role().label() + ", " + named.times())
            .toList());
    if (health.gapsKnown()) {
      section(
          lines,
          "said by at least three other councils",
          health.gaps().stream().map(gap -> gap.rule() + ": " + places(gap.elsewhere())).toList());
    }
    section(
        lines,
        "what it says of its own review",
        health.reviews().stream()
            .map(review ->
                "["
                    + review.saying().citation()
                    + "] "
                    + review.saying().text()
                    + (review.passed() ? " (past: " + review.due() + ")" : ""))
            .toList());
  }

  private static String places(List<Saying> sayings) {
    return String.join(
        ", ", sayings.stream().map(each -> each.document() + " " + each.citation()).toList());
  }

  private Span place(Issue issue) {
    return tree.source().codePoints(issue.span());
  }

  private static void section(List<String> lines, String title, List<String> items) {
    lines.add(title + ": " + items.size());
    items.forEach(item -> lines.add("  " + item));
  }

  /// The same for other programs.
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", tree.source().id());
    fields.put("clauses", tree.clauses().size());
    fields.put("sentences", readings.all().size());
    Map<String, Object> kinds = new LinkedHashMap<>();
    Coverage coverage = coverage();
    coverage
        .shares()
        .forEach((kind, share) ->
            kinds.put(
                kind.label(),
                Map.of(
                    "sentences", share.sentences(),
                    "characters", share.characters(),
                    "percent", coverage.percent(kind))));
    fields.put("coverage", kinds);
    Map<String, Integer> reasons = new LinkedHashMap<>();
    coverage.reasons().forEach((reason, count) -> reasons.put(reason.label(), count));
    fields.put("context", reasons);
    fields.put("norms", Map.of("reviewed", norms(true), "drafts", norms(false)));
    fields.put("drafts", readings.drafts());
    fields.put("staleReviews", readings.staleReviews().stream().map(StaleReview::line).toList());
    fields.put("references", tree.references().size());
    fields.put(
        "brokenReferences",
        broken().stream()
            .map(r ->
                Map.of("citation", citation(r.from()), "words", r.span().of(tree.source().text())))
            .toList());
    fields.put("paths", paths().size());
    fields.put(
        "deadEnds",
        deadEnds().stream()
            .map(p ->
                Map.of(
                    "citation",
                    citation(p.readings().getFirst().clause()),
                    "about",
                    p.about().getFirst()))
            .toList());
    fields.put(
        "oddities",
        oddities().stream()
            .map(i ->
                Map.of(
                    "kind", i.kind().description(),
                    "start", place(i).start(),
                    "end", place(i).end(),
                    "message", i.message()))
            .toList());
    Map<String, Object> found = HealthJson.fields(health);
    found.remove("deadEnds");
    fields.putAll(found);
    fields.put("nonconforming", nonconforming);
    return fields;
  }
}
