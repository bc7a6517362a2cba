package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.comparison.Health;
import org.remit.comparison.Saying;
import org.remit.comparison.Tension;
import org.remit.comparison.TopicGap;
import org.remit.norm.SentenceKind;

/// What the keeper of a document may want to look at, made ready for its page.
///
/// @param gaps what others say and this document does not, by the name of its topic
record HealthView(
    EditionView edition,
    Health health,
    List<Share> shares,
    List<Pair> pairs,
    Map<String, List<Health.Gap>> gaps,
    List<TopicGap> silent,
    List<Review> reviews) {

  private static final String OTHER = "Other matters";

  /// How much of the text is of one kind.
  record Share(String name, int sentences, String percent) {}

  /// Two sentences to read together.
  record Pair(
      Badge kind,
      String name,
      List<String> points,
      DifferencesView.Side one,
      DifferencesView.Side other) {}

  /// What the document says of its own review, and what follows.
  record Review(Saying saying, String words) {}

  /// @param silent the topics that others speak of and this document does not
  static HealthView of(Health health, List<TopicGap> silent) {
    return new HealthView(
        EditionView.of(health.edition()),
        health,
        health.coverage().stream()
            .map(share ->
                new Share(
                    name(share.kind()),
                    share.sentences(),
                    String.format(Locale.UK, "%.1f%%", share.percent())))
            .toList(),
        health.tensions().stream().map(HealthView::pair).toList(),
        gaps(health),
        silent,
        health.reviews().stream().map(HealthView::review).toList());
  }

  /// What others say and this document does not, by topic.
  private static Map<String, List<Health.Gap>> gaps(Health health) {
    Map<String, List<Health.Gap>> gaps = new TreeMap<>();
    for (Health.Gap gap : health.gaps()) {
      String topic = gap.topic().isEmpty() ? OTHER : gap.topic();
      gaps.computeIfAbsent(topic, t -> new ArrayList<>()).add(gap);
    }
    return gaps;
  }

  private static Pair pair(Tension tension) {
    return new Pair(
        new Badge(tension.kind().label(), words(tension.kind())),
        tension.one().citation() + " and " + tension.other().citation(),
        tension.points(),
        DifferencesView.Side.of(tension.one(), List.of()),
        DifferencesView.Side.of(tension.other(), List.of()));
  }

  private static String words(Tension.Kind kind) {
    return switch (kind) {
      case TENSION -> "Binds differently";
      case EXCEPTION -> "May be an exception";
      case DUPLICATE -> "Said twice";
    };
  }

  private static String name(SentenceKind kind) {
    return switch (kind) {
      case NORM -> "Rule";
      case DEFINITION -> "What a word means";
      case ROLE -> "What somebody is or does";
      case CONTEXT -> "Reasons and background";
      case HEADING -> "Heading or number";
      case LEAD_IN -> "Start of a list";
      case FURNITURE -> "Page headers and marks";
      case UNMODELLED -> "Not read";
    };
  }

  private static Review review(Health.Review review) {
    String words =
        review.due() == null
            ? "This edition gives no date to count from, or no time. Check when it was last done."
            : review.passed()
                ? "Counted from the date of this edition, that day is past: "
                    + EditionView.day(review.due().toString())
                    + ". Check if it was done."
                : "Counted from the date of this edition, it is due on "
                    + EditionView.day(review.due().toString())
                    + ".";
    return new Review(review.saying(), words);
  }
}
