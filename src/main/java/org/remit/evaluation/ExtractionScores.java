package org.remit.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How near drafted readings come to reviewed ones.
///
/// @param sentences how many were reviewed
/// @param types the agreement on each type of norm, in the order of [#TYPES]
/// @param figures how well the slots of agreed norms and the steps of paths were read
/// @param misses what was read otherwise, in the order of the text
public record ExtractionScores(
    int sentences,
    Map<String, Agreement> types,
    Map<NormFigure, Tally> figures,
    List<ExtractionMiss> misses) {

  /// The types of norms in the order in which a table shows them.
  static final List<String> TYPES = List.of("duty", "prohibition", "permission", "right");

  static final ExtractionScores NONE = new ExtractionScores(0, Map.of(), Map.of(), List.of());

  public ExtractionScores {
    Map<String, Agreement> ordered = new LinkedHashMap<>();
    for (String type : TYPES) {
      ordered.put(type, types.getOrDefault(type, Agreement.NONE));
    }
    types = Collections.unmodifiableMap(ordered);
    Map<NormFigure, Tally> all = new EnumMap<>(NormFigure.class);
    for (NormFigure figure : NormFigure.values()) {
      all.put(figure, figures.getOrDefault(figure, Tally.NONE));
    }
    figures = Collections.unmodifiableMap(all);
    misses = List.copyOf(misses);
  }

  /// The mean F1 of the types that were marked or found at all.
  public double macroF1() {
    return types.values().stream()
        .filter(Agreement::isAny)
        .mapToDouble(Agreement::f1)
        .average()
        .orElse(0);
  }

  /// The agreement on a type of norm.
  public Agreement type(String type) {
    return types.getOrDefault(type, Agreement.NONE);
  }

  /// The marks given for a figure.
  public Tally figure(NormFigure figure) {
    return figures.getOrDefault(figure, Tally.NONE);
  }

  /// Both documents' taken together.
  public ExtractionScores plus(ExtractionScores other) {
    Map<String, Agreement> summed = new LinkedHashMap<>();
    types.forEach((type, agreement) -> summed.put(type, agreement.plus(other.type(type))));
    Map<NormFigure, Tally> tallies = new EnumMap<>(NormFigure.class);
    figures.forEach((figure, tally) -> tallies.put(figure, tally.plus(other.figure(figure))));
    List<ExtractionMiss> all =
        new ArrayList<>(Stream.concat(misses.stream(), other.misses.stream()).toList());
    return new ExtractionScores(sentences + other.sentences, summed, tallies, all);
  }
}
