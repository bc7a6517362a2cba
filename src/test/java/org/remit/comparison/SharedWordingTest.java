package org.remit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.source.Span;

class SharedWordingTest {

  private static final List<SharedWording> FOUND = ProtocolsOfTheFive.COLLATION.sharedWordings();

  private static SharedWording with(String document, String citation, String words) {
    return FOUND.stream()
        .filter(each ->
            each.passages().stream()
                .map(SharedWording.Passage::saying)
                .anyMatch(saying ->
                    saying.document().equals(document)
                        && saying.citation().equals(citation)
                        && saying.text().contains(words)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> places(SharedWording wording) {
    return wording.passages().stream()
        .map(passage -> passage.saying().document() + " " + passage.saying().citation())
        .toList();
  }

  @Test
  void aSentenceThatThreeCouncilsHaveCopiedIsFoundThoughTheyChangedWords() {
    assertThat(places(with("colchester", "4(1)", "Close personal familiarity")))
        .containsExactlyInAnyOrder("colchester 4(1)", "gwynedd 21.2", "waverley 1 ¶4");
    assertThat(places(with("staffordshire", "5.3", "claims or allegations")))
        .containsExactlyInAnyOrder("staffordshire 5.3", "gwynedd 21.9.2(e)", "colchester 6(2)");
  }

  @Test
  void theWordsThatDifferAreMarkedInEach() {
    SharedWording wording = with("gwynedd", "21.12.2", "never be sent out");
    SharedWording.Passage emails =
        wording.passages().stream()
            .filter(passage -> passage.saying().citation().equals("80"))
            .findFirst()
            .orElseThrow();
    assertThat(emails.differing().stream().map(span -> words(emails, span)))
        .contains("Emails", "are capable of creating legally enforceable");
    assertThat(emails.differing().stream().map(span -> words(emails, span)))
        .noneMatch(words -> words.contains("give instructions on behalf of the Council"));
  }

  private static String words(SharedWording.Passage passage, Span span) {
    String text = passage.saying().text();
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }

  @Test
  void wordsThatAreTheSameToTheLetterHaveNoMarks() {
    SharedWording wording = with("colchester", "11(6)", "Any Council information");
    assertThat(places(wording)).containsExactlyInAnyOrder("colchester 11(6)", "gwynedd 21.11.5");
    assertThat(wording.toTheLetter()).isTrue();
  }

  @Test
  void everyGroupIsOfSeveralCouncilsAndTheMostWidelySharedComesFirst() {
    assertThat(FOUND).hasSizeGreaterThan(10).allMatch(each -> each.documents().size() > 1);
    assertThat(FOUND.stream().map(each -> -each.documents().size())).isSorted();
  }
}
