package org.remit.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// What an evaluation has to come to: exact numbers of what is measured, and for each figure the
/// value that it must not fall below. Times have no floor: they belong to the machine.
///
/// @param counts how many there are of what is measured: `questions`, `answerable`, `documents`, …
/// @param floors the least that each figure may be
public record Floors(Map<String, Integer> counts, Map<Figure, Double> floors) {

  private static final Set<String> PARTS = Set.of("counts", "floors");

  public Floors {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    Map<Figure, Double> inOrder = new EnumMap<>(Figure.class);
    inOrder.putAll(floors);
    floors = Collections.unmodifiableMap(inOrder);
  }

  /// Reads a YAML file with the parts `counts` and `floors`.
  ///
  /// @throws IllegalArgumentException naming file and entry, where it holds anything else
  public static Floors read(Path yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return of(new Yaml(new SafeConstructor(options)).load(Files.readString(yaml)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + yaml, e);
    } catch (YAMLException e) {
      throw new IllegalArgumentException(yaml + ": not YAML: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(yaml + ": " + e.getMessage(), e);
    }
  }

  /// What falls short, a line for each; nothing where all is well.
  public List<String> shortfalls(Scores scores) {
    return shortfalls(scores, Map.of());
  }

  /// What falls short, a line for each. Where the numbers differ, they alone are told: figures of
  /// another set of documents or questions say nothing.
  ///
  /// @param held numbers taken elsewhere, such as those of documents, clauses and norms
  public List<String> shortfalls(Scores scores, Map<String, Integer> held) {
    Map<String, Integer> counted = new LinkedHashMap<>(held);
    counted.put("questions", scores.questions());
    counted.put("answerable", scores.answerable());
    List<String> shortfalls = new ArrayList<>();
    counts.forEach((name, expected) -> {
      Integer number = counted.get(name);
      if (!expected.equals(number)) {
        shortfalls.add(
            name + ": " + (number == null ? "not counted" : number) + ", not " + expected);
      }
    });
    if (shortfalls.isEmpty()) {
      floors.forEach((figure, floor) -> {
        OptionalDouble value = scores.figure(figure);
        if (value.isEmpty() || value.getAsDouble() < floor) {
          shortfalls.add(shortfall(figure, value, floor));
        }
      });
    }
    return List.copyOf(shortfalls);
  }

  private static String shortfall(Figure figure, OptionalDouble value, double floor) {
    String measured =
        value.isEmpty() ? "not measured" : String.format(Locale.ROOT, "%.4f", value.getAsDouble());
    return String.format(Locale.ROOT, "%s: %s, floor %.4f", figure.label(), measured, floor);
  }

  private static Floors of(Object loaded) {
    Map<String, Object> parts = entries("the file", loaded);
    for (String part : parts.keySet()) {
      if (!PARTS.contains(part)) {
        throw new IllegalArgumentException(part + ": expected the parts counts and floors");
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    entries("counts", parts.getOrDefault("counts", Map.of()))
        .forEach((name, value) -> counts.put(name, count(name, value)));
    Map<Figure, Double> floors = new EnumMap<>(Figure.class);
    entries("floors", parts.getOrDefault("floors", Map.of()))
        .forEach((name, value) -> floors.put(figure(name), floor(name, value)));
    return new Floors(counts, floors);
  }

  private static Map<String, Object> entries(String part, Object loaded) {
    if (!(loaded instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(part + ": expected \"name: value\" lines");
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((name, value) -> entries.put(String.valueOf(name), value));
    return entries;
  }

  private static Figure figure(String name) {
    return Figure.of(name)
        .filter(Figure::isShare)
        .orElseThrow(() -> new IllegalArgumentException(name + ": no figure that has a floor"));
  }

  private static int count(String name, Object value) {
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    throw new IllegalArgumentException(name + ": expected a whole number");
  }

  private static double floor(String name, Object value) {
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(name + ": expected a number from 0 to 1");
  }
}
