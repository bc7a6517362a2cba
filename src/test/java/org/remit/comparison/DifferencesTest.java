package org.remit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.comparison.Difference.Label;
import org.remit.source.Span;

/// What changes between two councils.
class DifferencesTest {

  private static final Path CHECKED =
      Path.of("src/test/resources/org/remit/comparison/waverley--west-oxfordshire.txt");

  private static Differences differences(String from, String to) {
    return ProtocolsOfTheFive.COLLATION.differences(from, to).orElseThrow();
  }

  /// Each line has been read against both texts.
  @Test
  void fromWaverleyToWestOxfordshireIsAsReadAgainstBothTexts() throws IOException {
    List<String> found =
        differences("waverley", "west-oxfordshire").all().stream()
            .map(DifferencesTest::line)
            .sorted()
            .toList();
    if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.write(CHECKED, found);
    }
    List<String> checked =
        Files.readAllLines(CHECKED).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(found).containsExactlyElementsOf(checked);
  }

  private static String line(Difference difference) {
    return side(difference.from())
        + " | "
        + side(difference.to())
        + " | "
        + difference.labels().stream().map(Label::label).collect(Collectors.joining(", "));
  }

  private static String side(@Nullable Saying saying) {
    return saying == null ? "-" : saying.citation() + ": " + start(saying.text());
  }

  private static String start(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  @ParameterizedTest
  @ValueSource(strings = {"waverley west-oxfordshire", "colchester gwynedd"})
  void everyRuleOfBothIsThere(String pair) {
    String[] names = pair.split(" ");
    Differences differences = differences(names[0], names[1]);
    List<String> shown =
        differences.all().stream()
            .flatMap(each -> each.sayings().stream())
            .map(Saying::id)
            .distinct()
            .toList();
    List<String> stated =
        ProtocolsOfTheFive.ALL.stream()
            .filter(protocol -> List.of(names).contains(protocol.edition().document()))
            .flatMap(protocol -> protocol.speaking().stream())
            .filter(Saying::states)
            .map(Saying::id)
            .toList();
    assertThat(shown).containsAll(stated);
  }

  @Test
  void theOtherWayRoundIsTheOppositeOfEach() {
    List<Difference> there = differences("waverley", "colchester").all();
    List<Difference> back = differences("colchester", "waverley").all();
    assertThat(back).hasSameSizeAs(there);
    for (Difference difference : there) {
      Difference opposite =
          back.stream()
              .filter(each ->
                  id(each.from()).equals(id(difference.to()))
                      && id(each.to()).equals(id(difference.from())))
              .findFirst()
              .orElseThrow();
      assertThat(opposite.labels())
          .containsExactlyInAnyOrderElementsOf(
              difference.labels().stream().map(DifferencesTest::opposite).toList());
    }
  }

  private static String id(@Nullable Saying saying) {
    return saying == null ? "" : saying.id();
  }

  private static Label opposite(Label label) {
    return switch (label) {
      case STRICTER -> Label.LOOSER;
      case LOOSER -> Label.STRICTER;
      case NEW -> Label.GONE;
      case GONE -> Label.NEW;
      default -> label;
    };
  }

  @Test
  void oneTimeForEveryEnquiryIsStricterThanALongerOneAndLooserThanAShorterOne() {
    List<Difference> times =
        differences("waverley", "west-oxfordshire").all().stream()
            .filter(each -> each.labels().contains(Label.OTHER_TIME))
            .filter(each -> id(each.to()).startsWith("west-oxfordshire#para_29__item_a"))
            .toList();
    assertThat(labels(times, "17 bullet 1")).contains(Label.LOOSER);
    assertThat(labels(times, "17 bullet 3")).contains(Label.STRICTER).doesNotContain(Label.LOOSER);
  }

  private static java.util.Set<Label> labels(List<Difference> all, String citation) {
    Optional<Difference> found =
        all.stream()
            .filter(each -> each.from() != null && each.from().citation().equals(citation))
            .findFirst();
    assertThat(found).as(citation).isPresent();
    return found.orElseThrow().labels();
  }

  @Test
  void aCouncilThatNobodyHasReviewedIsComparedByWhatItsNormsSay() {
    Collation unreviewed =
        new Collation(
            List.of(
                ProtocolsOfTheFive.protocol("waverley", false),
                ProtocolsOfTheFive.protocol("west-oxfordshire", true)),
            ProtocolsOfTheFive.VOCABULARY);
    Differences differences = unreviewed.differences("waverley", "west-oxfordshire").orElseThrow();
    assertThat(differences.all().stream().map(DifferencesTest::line))
        .anyMatch(line -> line.startsWith("17 bullet 3:") && line.contains("stricter"))
        .anyMatch(line ->
            line.startsWith("19 ¶2 bullet 3:")
                && line.contains("| 85:")
                && line.contains("stricter"));
    assertThat(differences.tally().get(Label.NEW)).isGreaterThan(50);
  }

  @Test
  void wordsThatTheOtherDoesNotHaveAreMarkedAndNoOthers() {
    String one = "Officers must reply to “members” within 5 working days.";
    String other = "Officers should reply to members, within 10 working days";
    WordMarks marks = WordMarks.of(one, other);
    assertThat(marks.from().stream().map(span -> words(one, span))).containsExactly("must", "5");
    assertThat(marks.to().stream().map(span -> words(other, span))).containsExactly("should", "10");
    assertThat(marks.common()).isBetween(0.7, 0.8);
  }

  private static String words(String text, Span span) {
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }
}
