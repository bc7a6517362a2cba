package org.remit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.TimeLimit;
import org.remit.source.Span;

/// Lays drafted readings of a document beside reviewed ones and counts how far they agree.
///
/// A drafted reading belongs to the reviewed one that it shares most of its words with. A drafted
/// norm agrees with a reviewed one of the same sentence and the same type, each with at most one;
/// where several could, those with the likest actions do.
public final class ReadingComparison {

  private static final double NEARLY = 0.8;

  private final Map<String, Agreement> types = new LinkedHashMap<>();
  private final Map<NormFigure, Tally> figures = new EnumMap<>(NormFigure.class);
  private final List<ExtractionMiss> misses = new ArrayList<>();

  private ReadingComparison() {}

  /// The scores of drafted readings of one document.
  public static ExtractionScores of(List<Reading> drafted, List<Reading> reviewed) {
    ReadingComparison comparison = new ReadingComparison();
    Map<Reading, List<Reading>> matched = new LinkedHashMap<>();
    reviewed.forEach(reading -> matched.put(reading, new ArrayList<>()));
    for (Reading draft : drafted) {
      reviewed.stream()
          .filter(reading -> shared(reading, draft) > 0)
          .max(Comparator.comparingInt(reading -> shared(reading, draft)))
          .ifPresent(
              reading -> matched.computeIfAbsent(reading, key -> new ArrayList<>()).add(draft));
    }
    matched.forEach(comparison::compare);
    return new ExtractionScores(
        reviewed.size(), comparison.types, comparison.figures, comparison.misses);
  }

  /// How many characters two readings share.
  private static int shared(Reading one, Reading other) {
    int shared = 0;
    for (Span span : one.spans()) {
      for (Span beside : other.spans()) {
        int from = Math.max(span.start(), beside.start());
        shared += Math.max(0, Math.min(span.end(), beside.end()) - from);
      }
    }
    return shared;
  }

  private void compare(Reading reviewed, List<Reading> drafts) {
    boolean kind = drafts.stream().anyMatch(draft -> draft.kind() == reviewed.kind());
    mark(NormFigure.KIND, kind ? 1 : 0);
    if (!kind) {
      List<String> read = drafts.stream().map(draft -> draft.kind().label()).toList();
      miss(reviewed, "kind " + reviewed.kind().label() + " read as " + read);
    }
    List<Norm> left = new ArrayList<>(drafts.stream().flatMap(d -> d.norms().stream()).toList());
    for (Norm wanted : reviewed.norms()) {
      Norm best =
          left.stream()
              .filter(norm -> norm.type().equals(wanted.type()))
              .max(Comparator.comparingDouble(norm -> overlap(action(wanted), action(norm))))
              .orElse(null);
      count(wanted.type(), new Agreement(1, 0, 0));
      if (best == null) {
        miss(reviewed, "missed " + NormLine.of(wanted));
      } else {
        left.remove(best);
        count(wanted.type(), new Agreement(0, 1, 0));
        agree(wanted.type());
        slots(reviewed, wanted, best);
      }
    }
    for (Norm extra : left) {
      count(extra.type(), new Agreement(0, 1, 0));
      miss(reviewed, "too many " + NormLine.of(extra));
    }
    steps(reviewed, drafts);
  }

  private void slots(Reading reviewed, Norm wanted, Norm norm) {
    exact(NormFigure.STRENGTH, reviewed, wanted.strength(), norm.strength());
    exact(NormFigure.BEARER, reviewed, names(wanted.bearers()), names(norm.bearers()));
    exact(
        NormFigure.COUNTERPARTY,
        reviewed,
        names(wanted.counterparties()),
        names(norm.counterparties()));
    String limit = limit(wanted.timeLimit());
    String read = limit(norm.timeLimit());
    mark(NormFigure.TIME_LIMIT, Objects.equals(limit, read) ? 1 : 0);
    if (limit != null || read != null) {
      exact(NormFigure.TIME_LIMIT_WHERE_ANY, reviewed, limit, read);
    }
    words(NormFigure.CONDITION, reviewed, wanted.condition(), norm.condition());
    words(NormFigure.EXCEPTION, reviewed, wanted.exception(), norm.exception());
    mark(NormFigure.ACTION, overlap(action(wanted), action(norm)));
  }

  private static List<String> action(Norm norm) {
    return Wording.words(norm.action().text());
  }

  private static @Nullable String limit(@Nullable TimeLimit limit) {
    return limit == null ? null : limit.kind().label() + " " + limit.iso();
  }

  private static Set<String> names(List<Party> parties) {
    return parties.stream().map(Party::localName).collect(Collectors.toCollection(TreeSet::new));
  }

  private void exact(
      NormFigure figure, Reading reviewed, @Nullable Object wanted, @Nullable Object read) {
    boolean right = Objects.equals(wanted, read);
    mark(figure, right ? 1 : 0);
    if (!right) {
      miss(reviewed, figure.label() + " " + wanted + " read as " + read);
    }
  }

  private void words(
      NormFigure figure, Reading reviewed, @Nullable Phrase wanted, @Nullable Phrase read) {
    if (wanted == null && read == null) {
      return;
    }
    String one = wanted == null ? "" : wanted.text();
    String other = read == null ? "" : read.text();
    double overlap = overlap(Wording.words(one), Wording.words(other));
    mark(figure, overlap);
    if (overlap < NEARLY) {
      miss(reviewed, figure.label() + " <" + one + "> read as <" + other + ">");
    }
  }

  /// The F1 of the words of two phrases, each word counted as often as it stands in both.
  static double overlap(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    long both = one.stream().filter(left::remove).count();
    int all = one.size() + other.size();
    return all == 0 ? 1 : 2.0 * both / all;
  }

  private void steps(Reading reviewed, List<Reading> drafts) {
    List<Set<String>> left = new ArrayList<>(drafts.stream().flatMap(this::steps).toList());
    List<Set<String>> read = List.copyOf(left);
    for (Set<String> step : steps(reviewed).toList()) {
      boolean found = left.remove(step);
      mark(NormFigure.STEPS, found ? 1 : 0);
      if (found) {
        mark(NormFigure.STEPS_RIGHT, 1);
      } else {
        miss(reviewed, "escalation step " + step + " not among " + read);
      }
    }
    for (Set<String> step : left) {
      mark(NormFigure.STEPS_RIGHT, 0);
      miss(reviewed, "escalation step too many " + step);
    }
  }

  private Stream<Set<String>> steps(Reading reading) {
    return reading.escalation() == null
        ? Stream.of()
        : reading.escalation().steps().stream().map(step -> names(step.to()));
  }

  private void agree(String type) {
    types.computeIfPresent(type, (name, a) -> new Agreement(a.marked(), a.found(), a.agreed() + 1));
  }

  private void count(String type, Agreement more) {
    types.merge(type, more, Agreement::plus);
  }

  private void mark(NormFigure figure, double mark) {
    figures.merge(figure, Tally.NONE.plus(mark), Tally::plus);
  }

  private void miss(Reading reading, String what) {
    misses.add(new ExtractionMiss(reading.citation(), what, reading.text()));
  }
}
