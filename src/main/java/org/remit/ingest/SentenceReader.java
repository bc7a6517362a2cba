package org.remit.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.remit.clause.ClauseTree;
import org.remit.graph.Conformance;
import org.remit.graph.Coverage;
import org.remit.graph.EditionGraph;
import org.remit.graph.NamedGraph;
import org.remit.graph.NormGraph;
import org.remit.graph.StaleReview;
import org.remit.norm.Escalation;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.source.Span;

/// Reads what a document's sentences say: as people have reviewed them and, sentence by sentence
/// where nobody has, as the extractor drafts them.
///
/// A review is never overwritten. It lasts as long as its sentence stands in the text to the
/// letter; when that has changed the review is stale, and the sentence has a draft instead.
public final class SentenceReader {

  private final Conformance conformance;
  private final Drafter drafter;
  private final Consumer<String> progress;

  /// @param drafter asked only for a document with sentences that nobody has reviewed
  /// @param progress told when that takes time
  public SentenceReader(Conformance conformance, Drafter drafter, Consumer<String> progress) {
    this.conformance = conformance;
    this.drafter = drafter;
    this.progress = progress;
  }

  /// The readings of a document.
  ///
  /// @param norms the file with those that people have reviewed
  public Readings read(ClauseTree tree, EditionGraph edition, Optional<Path> norms) {
    if (norms.isEmpty()) {
      return conforming(tree, edition, drafts(tree), List.of());
    }
    NamedGraph reviewed = NormGraph.read(edition.edition(), norms.get());
    NormGraph.Checked checked = NormGraph.checked(reviewed, edition, conformance);
    List<Reading> kept = readings(checked.facts(), edition);
    if (checked.stale().isEmpty() && Coverage.whole(tree, kept)) {
      return new Readings(checked.facts(), kept, List.of(), checked.withheld());
    }
    List<Reading> drafts = drafts(tree);
    List<StaleReview> stale = List.of();
    if (!checked.stale().isEmpty()) {
      NormGraph.Followed followed = NormGraph.followed(reviewed, edition, drafts, tree.source());
      kept = readings(followed.norms(), edition);
      stale = followed.stale();
    }
    return conforming(tree, edition, beside(kept, drafts), stale);
  }

  private List<Reading> drafts(ClauseTree tree) {
    return drafts(tree, drafter, progress);
  }

  /// What a drafter alone makes of a document, whatever people have reviewed, before it is checked.
  ///
  /// @param progress told that it takes time, and how much it took
  public static List<Reading> drafts(ClauseTree tree, Drafter drafter, Consumer<String> progress) {
    String document = tree.source().id();
    progress.accept(document + ": reading by rule the sentences that nobody has reviewed ...");
    long before = System.nanoTime();
    List<Reading> drafts = drafter.draft(tree).stream().map(SentenceReader::onItsOwn).toList();
    long norms = drafts.stream().mapToLong(draft -> draft.norms().size()).sum();
    double seconds = (System.nanoTime() - before) / 1e9;
    progress.accept(
        String.format(
            java.util.Locale.ROOT,
            "%s: %d sentences, %d norms, %.1f s",
            document,
            drafts.size(),
            norms,
            seconds));
    return drafts;
  }

  /// A draft whose part of a path is joined to others only where these are about the same two
  /// sides: that two sentences send a member to somebody does not make them one path.
  private static Reading onItsOwn(Reading draft) {
    Escalation told = draft.escalation();
    String group = told == null ? null : told.group();
    return told == null || group == null || group.contains("-about-")
        ? draft
        : with(draft, draft.id(), ungrouped(told));
  }

  private static Escalation ungrouped(Escalation told) {
    return new Escalation(
        told.from(), told.about(), told.steps(), told.end(), told.variant(), null);
  }

  private static Reading with(Reading draft, String id, @Nullable Escalation escalation) {
    return new Reading(
        id,
        draft.clause(),
        draft.citation(),
        draft.spans(),
        draft.text(),
        draft.standing(),
        draft.kind(),
        draft.norms(),
        escalation,
        draft.topics(),
        draft.reason(),
        draft.rule(),
        draft.reviewed());
  }

  /// The reviewed readings, and the drafts of what none of them covers. A draft joins no path that
  /// people have put together.
  private static List<Reading> beside(List<Reading> reviewed, List<Reading> drafts) {
    List<Reading> all = new ArrayList<>(reviewed);
    Set<String> taken = new HashSet<>(reviewed.stream().map(Reading::id).toList());
    for (Reading draft : drafts) {
      if (reviewed.stream().noneMatch(reading -> overlap(reading, draft))) {
        String id = draft.id();
        while (!taken.add(id)) {
          id = id + "0"; // a sentence has been put before a reviewed one
        }
        Escalation told = draft.escalation();
        all.add(with(draft, id, told == null ? null : ungrouped(told)));
      }
    }
    all.sort(Comparator.comparing(Reading::span).thenComparing(Reading::id));
    return all;
  }

  private static boolean overlap(Reading one, Reading other) {
    for (Span span : one.spans()) {
      if (other.spans().stream().anyMatch(span::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private Readings conforming(
      ClauseTree tree, EditionGraph edition, List<Reading> readings, List<StaleReview> stale) {
    Conformance.Reviewed conforming =
        conformance.checked(NormGraph.named(readings, tree.source()), edition);
    List<Reading> read = readings(conforming.facts(), edition);
    Set<String> left = new HashSet<>(readings.stream().map(Reading::id).toList());
    read.forEach(reading -> left.remove(reading.id()));
    if (!left.isEmpty()) {
      List<Reading> all = new ArrayList<>(read);
      readings.stream().filter(r -> left.contains(r.id())).forEach(r -> all.add(unmodelled(r)));
      all.sort(Comparator.comparing(Reading::span).thenComparing(Reading::id));
      Conformance.Reviewed again =
          conformance.checked(NormGraph.named(all, tree.source()), edition);
      return new Readings(
          again.facts(), readings(again.facts(), edition), stale, conforming.withheld());
    }
    return new Readings(conforming.facts(), read, stale, conforming.withheld());
  }

  /// A sentence of which nothing is said, since what was drafted did not conform.
  private static Reading unmodelled(Reading draft) {
    return new Reading(
        draft.id(),
        draft.clause(),
        draft.citation(),
        draft.spans(),
        draft.text(),
        draft.standing(),
        SentenceKind.UNMODELLED,
        List.of(),
        null,
        draft.topics(),
        null,
        draft.rule(),
        false);
  }

  private static List<Reading> readings(NamedGraph norms, EditionGraph edition) {
    return NormGraph.read(norms.graph(), edition.graph(), edition.name());
  }
}
