package org.remit.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// How much each feature counts, and where silence begins. Read from
/// `data/ranking/weights.properties`, which gives the reason for each number.
record Weights(
    Features features,
    Silence silence,
    double speaksWithin,
    double ruleFit,
    double ruleAlone,
    double councilsWithin,
    double belongs,
    double outsideBy) {

  private static final Feature[] FEATURES = Feature.values();

  static Weights load() {
    String resource = "data/ranking/weights.properties";
    Properties properties = new Properties();
    try (InputStream in = Weights.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    Features features = new Features();
    for (Feature feature : FEATURES) {
      features.put(feature, number(properties, feature.label()));
    }
    Silence silence =
        new Silence(
            number(properties, "silence-score"),
            number(properties, "silence-words"),
            number(properties, "silence-beyond"),
            number(properties, "silence-elsewhere"),
            number(properties, "silence-outside"),
            number(properties, "silence-from"),
            number(properties, "plain-by"),
            number(properties, "silence-alone-from"));
    return new Weights(
        features,
        silence,
        number(properties, "speaks-within"),
        number(properties, "rule-fit"),
        number(properties, "rule-alone"),
        number(properties, "councils-within"),
        number(properties, "belongs"),
        number(properties, "outside-by"));
  }

  /// How sure it is that there is an answer: a weighted sum; below `from` there is silence, and
  /// only well above it is a yes or no said plainly.
  ///
  /// @param score of the best passage
  /// @param words of the question, as found in the best passage's editorial questions
  /// @param beyond how much nearer the questions are of rules that only other documents state
  /// @param elsewhere how much nearer any questions of other documents are
  /// @param outside how much nearer the questions are about a matter that is none of such documents
  /// @param plain how far above `from` a yes or no may be said plainly
  /// @param aloneFrom the same as `from` where the documents searched have no editorial questions:
  ///   there the best passage has to fit better than any question about an outside matter is near
  record Silence(
      double score,
      double words,
      double beyond,
      double elsewhere,
      double outside,
      double from,
      double plain,
      double aloneFrom) {

    boolean silent(Ranked.Order order) {
      return margin(order) < 0;
    }

    /// Whether a yes or no may be said plainly; never where it rests on the questions of other
    /// documents alone.
    boolean plain(Ranked.Order order) {
      return !order.alone() && margin(order) >= plain;
    }

    /// How far the sum lies above the place where silence begins.
    private double margin(Ranked.Order order) {
      if (order.alone()) {
        return order.best() - order.outside().near() - aloneFrom;
      }
      return score * order.best()
          + words * order.words()
          + beyond * order.beyond()
          + elsewhere * order.elsewhere()
          + outside * order.outside().nearer()
          - from;
    }
  }

  private static double number(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("data/ranking/weights.properties lacks " + name);
    }
    return Double.parseDouble(value.strip());
  }

  double score(Features values) {
    double score = 0;
    for (Feature feature : FEATURES) {
      score += features.of(feature) * values.of(feature);
    }
    return score;
  }
}
