package org.remit.answer;

import java.util.EnumMap;
import java.util.Map;

/// How well a passage fits a question in each way; 0 where nothing else was noted.
final class Features {

  private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

  void put(Feature feature, double value) {
    values.put(feature, value);
  }

  double of(Feature feature) {
    return values.getOrDefault(feature, 0d);
  }
}
