package org.remit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.norm.Norm;
import org.remit.norm.Reading;

class NormRulesTest {

  record Example(String rule, String text, String expected) {}

  static List<NormRule> rules() {
    return NormRules.inOrder();
  }

  static Stream<Example> examples() {
    return rules().stream().flatMap(rule -> examples(rule.name()).stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasExamplesAndCounterExamples(NormRule rule) {
    assertThat(examples(rule.name()))
        .as("%s.txt", rule.name())
        .anyMatch(example -> !example.expected().equals("-"))
        .anyMatch(example -> example.expected().equals("-"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRuleReadsItsExamplesAndLeavesItsCounterExamples(Example example) {
    assertThat(found(example)).isEqualTo(example.expected());
  }

  private static String found(Example example) {
    String norms =
        Drafting.readings(example.text()).stream()
            .map(Reading::norms)
            .flatMap(List::stream)
            .filter(norm -> example.rule().equals(norm.grounding().rule()))
            .map((Norm norm) -> OneLine.of(norm))
            .collect(Collectors.joining(" & "));
    return norms.isEmpty() ? "-" : norms;
  }

  private static List<Example> examples(String rule) {
    try (InputStream in = NormRulesTest.class.getResourceAsStream(rule + ".txt")) {
      if (in == null) {
        return List.of();
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" => "))
          .map(line -> line.split(" => ", 2))
          .map(parts -> new Example(rule, parts[0].strip(), parts[1].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
