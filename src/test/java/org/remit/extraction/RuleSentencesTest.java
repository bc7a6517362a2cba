package org.remit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.norm.Norm;

/// Sentences as other councils' rules have them, read by all rules together. Those after which `=>`
/// stands are read as they should be; those with `~>` are known not to be.
class RuleSentencesTest {

  record Case(String text, List<String> expected, boolean works) {

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSentenceIsReadAsItShouldBeUnlessItIsKnownNotToBe(Case sentence) {
    List<String> found = read(sentence);
    if (sentence.works()) {
      assertThat(found).isEqualTo(sentence.expected());
    } else {
      assertThat(found).as("works now: write => before it").isNotEqualTo(sentence.expected());
    }
  }

  /// The norms found, each with as many words of its action as the one expected in its place has.
  private static List<String> read(Case sentence) {
    List<Norm> norms = Drafting.norms(sentence.text());
    return IntStream.range(0, norms.size())
        .mapToObj(at ->
            line(norms.get(at), at < sentence.expected().size() ? sentence.expected().get(at) : ""))
        .toList();
  }

  private static String line(Norm norm, String expected) {
    String whole = OneLine.withoutCounterparties(norm);
    int colon = whole.indexOf(": ");
    int end = whole.indexOf(" | ", colon);
    String action = end < 0 ? whole.substring(colon + 2) : whole.substring(colon + 2, end);
    int from = expected.indexOf(": ");
    int to = expected.indexOf(" | ", Math.max(0, from));
    String wanted = from < 0 ? "" : expected.substring(from + 2, to < 0 ? expected.length() : to);
    String shown =
        Arrays.stream(action.split(" "))
            .limit(wanted.split(" ").length)
            .collect(Collectors.joining(" "));
    return whole.substring(0, colon + 2) + shown + (end < 0 ? "" : whole.substring(end));
  }

  static Stream<Case> cases() {
    try (InputStream in =
        Objects.requireNonNull(RuleSentencesTest.class.getResourceAsStream("sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains(" => ") || line.contains(" ~> "))
              .map(RuleSentencesTest::parse)
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String line) {
    String[] parts = line.split(" [=~]> ", 2);
    String expected = parts[1].strip();
    return new Case(
        parts[0].strip().replace(" // ", "\n\n"),
        expected.equals("-") ? List.of() : List.of(expected.split(" & ")),
        line.contains(" => "));
  }
}
