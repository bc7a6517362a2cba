package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.remit.comparison.Alignment.Pair;
import org.remit.comparison.Difference.Label;
import org.remit.comparison.Measure.Found;
import org.remit.source.Edition;
import org.remit.source.Span;

/// What changes for somebody who moves from one council to another: every rule of the two, each
/// beside what the other says about the same thing.
///
/// @param all by topic; within one, what is stricter first and what is the same last
public record Differences(Edition from, Edition to, List<Difference> all) {

  public Differences {
    all = List.copyOf(all);
  }

  /// How many there are with each label; one with two labels counts for both.
  public Map<Label, Integer> tally() {
    Map<Label, Integer> tally = new EnumMap<>(Label.class);
    all.forEach(each -> each.labels().forEach(label -> tally.merge(label, 1, Integer::sum)));
    return tally;
  }

  /// Only those that some test lets through.
  public Differences only(java.util.function.Predicate<Difference> wanted) {
    return new Differences(from, to, all.stream().filter(wanted).toList());
  }

  /// Puts them together.
  static final class Making {

    /// Words are marked only in texts that have at least this share of words in common.
    private static final double ENOUGH_TO_MARK = 0.3;

    private static final int MOST_NEAR = 3;

    private final Protocol from;
    private final Protocol to;
    private final Measure measure;
    private final Map<String, String> ruleNames;
    private final List<Difference> found = new ArrayList<>();

    /// @param ruleNames for a shared rule's IRI, its name
    Making(Protocol from, Protocol to, Measure measure, Map<String, String> ruleNames) {
      this.from = from;
      this.to = to;
      this.measure = measure;
      this.ruleNames = ruleNames;
    }

    Differences differences(List<Pair> pairs) {
      Set<String> paired = new HashSet<>();
      for (Pair pair : pairs) {
        paired.add(pair.from().id());
        paired.add(pair.to().id());
        found.add(difference(pair));
      }
      for (Saying saying : to.speaking()) {
        if (saying.states() && !paired.contains(saying.id())) {
          found.add(alone(Label.NEW, saying, near(saying, from)));
        }
      }
      for (Saying saying : from.speaking()) {
        if (saying.states() && !paired.contains(saying.id())) {
          found.add(alone(Label.GONE, saying, near(saying, to)));
        }
      }
      return new Differences(from.edition(), to.edition(), sorted());
    }

    private Difference difference(Pair pair) {
      Found told = measure.measure(pair);
      WordMarks marks = WordMarks.of(pair.from().text(), pair.to().text());
      boolean enough = marks.common() >= ENOUGH_TO_MARK;
      List<String> rules =
          pair.from().rules().stream()
              .filter(pair.to().rules()::contains)
              .map(rule -> ruleNames.getOrDefault(rule, rule))
              .sorted()
              .toList();
      return new Difference(
          told.labels(),
          told.points(),
          pair.from(),
          pair.to(),
          enough ? marks.from() : List.<Span>of(),
          enough ? marks.to() : List.<Span>of(),
          rules,
          List.of(),
          "");
    }

    private Difference alone(Label label, Saying saying, List<Saying> near) {
      boolean isNew = label == Label.NEW;
      String other = (isNew ? from : to).edition().council();
      String point =
          near.isEmpty()
              ? "No rule about the same thing was found at " + other + "."
              : "No rule that says the same was found at " + other + ". These are near to it.";
      return new Difference(
          Set.of(label),
          List.of(point),
          isNew ? null : saying,
          isNew ? saying : null,
          List.of(),
          List.of(),
          List.of(),
          near,
          "");
    }

    /// The other document's clauses that state a rule which this sentence's clause states too, one
    /// sentence each.
    private static List<Saying> near(Saying saying, Protocol other) {
      Map<String, Saying> near = new LinkedHashMap<>();
      for (Saying candidate : other.speaking()) {
        if (candidate.rules().stream().anyMatch(saying.rules()::contains)) {
          near.putIfAbsent(candidate.clauseUri(), candidate);
        }
      }
      return near.values().stream().limit(MOST_NEAR).toList();
    }

    private List<Difference> sorted() {
      Map<String, Integer> shared = new HashMap<>();
      found.forEach(each -> topics(each).forEach(topic -> shared.merge(topic, 1, Integer::sum)));
      List<Difference> all = new ArrayList<>();
      for (Difference each : found) {
        String topic =
            topics(each).stream()
                .max(
                    Comparator.comparingInt((String t) -> shared.getOrDefault(t, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
        all.add(each.under(topic));
      }
      Map<String, Integer> order = new HashMap<>();
      all.forEach(each -> order.putIfAbsent(each.topic(), order.size()));
      all.sort(
          Comparator.comparing((Difference each) -> each.topic().isEmpty())
              .thenComparingInt(each -> order.getOrDefault(each.topic(), 0))
              .thenComparing(each -> each.labels().iterator().next()));
      return all;
    }

    /// What both are about, or else what either is.
    private static Set<String> topics(Difference difference) {
      Set<String> topics = new TreeSet<>();
      List<Saying> sayings = difference.sayings();
      topics.addAll(sayings.getFirst().reading().topics());
      if (sayings.size() > 1) {
        Set<String> both = new TreeSet<>(topics);
        both.retainAll(sayings.getLast().reading().topics());
        if (!both.isEmpty()) {
          return both;
        }
        topics.addAll(sayings.getLast().reading().topics());
      }
      return topics;
    }
  }
}
