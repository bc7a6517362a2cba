package org.remit.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/// How well a set of questions was answered.
///
/// @param questions how many were asked
/// @param answerable how many of them the documents speak to
/// @param figures the figures, rounded to four places (characters to none); one that nothing could
///   be measured for is left out
/// @param byKind success@1 of each kind of question
/// @param byCouncil success@1 of each document asked about; `all` where none was chosen
/// @param misses the questions whose first result is wrong, or that should have met with silence
public record Scores(
    int questions,
    int answerable,
    Map<Figure, Double> figures,
    SortedMap<String, Share> byKind,
    SortedMap<String, Share> byCouncil,
    List<Miss> misses) {

  public Scores {
    Map<Figure, Double> inOrder = new EnumMap<>(Figure.class);
    inOrder.putAll(figures);
    figures = Collections.unmodifiableMap(inOrder);
    byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    byCouncil = Collections.unmodifiableSortedMap(new TreeMap<>(byCouncil));
    misses = List.copyOf(misses);
  }

  /// A figure, if anything could be measured for it.
  public OptionalDouble figure(Figure figure) {
    Double value = figures.get(figure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
