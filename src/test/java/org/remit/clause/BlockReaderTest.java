package org.remit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.source.Issue;
import org.remit.source.IssueKind;

class BlockReaderTest {

  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  private List<String> blocks(String text) {
    return new BlockReader(text, furniture, issues).read().stream().map(Block::text).toList();
  }

  private List<String> aside(String text, Furniture.Kind kind) {
    return furniture.stream()
        .filter(piece -> piece.kind() == kind)
        .map(piece -> piece.span().of(text).strip())
        .toList();
  }

  @Test
  void lineThatTheMarginBrokeGoesOnInTheNext() {
    String text =
        """
        Members and officers must treat one another with respect. The
        Monitoring Officer advises on what that means, and the Council
        Leader settles what remains. Nobody may be asked to do what the
        Code forbids.
        Who to ask
        """;
    assertThat(blocks(text)).hasSize(2).last().isEqualTo("Who to ask");
  }

  @Test
  void lineThatItsAuthorEndedDoesNot() {
    assertThat(blocks("Members decide.\nOfficers advise.\nThe public may watch.")).hasSize(3);
  }

  @Test
  void sentenceBrokenByAPageIsJoinedWithAnIssue() {
    String text = "Each Member may inspect any Council,\n\nPanel or Committee agenda.";
    assertThat(blocks(text))
        .containsExactly("Each Member may inspect any Council, Panel or Committee agenda.");
    assertThat(issues).extracting(Issue::kind).containsExactly(IssueKind.SENTENCE_SPLIT);
  }

  @Test
  void runningHeaderThatBreaksASentenceIsSetAside() {
    String text =
        "Constitution of Anytown Council\n\nMembers recommend policies to\n\n"
            + "Constitution of Anytown Council\n\nCouncil.\n\nConstitution of Anytown Council\n\nOfficers act.";
    assertThat(blocks(text))
        .containsExactly(
            "Constitution of Anytown Council",
            "Members recommend policies to Council.",
            "Officers act.");
    assertThat(aside(text, Furniture.Kind.PAGE_HEADER)).hasSize(2);
  }

  @Test
  void headingThatComesBackIsNoRunningHeader() {
    String text =
        "1. Members\n\nWhat is expected of them\n\nThey decide.\n\n2. Officers\n\n"
            + "What is expected of them\n\nThey advise.";
    assertThat(blocks(text)).hasSize(6);
    assertThat(furniture).isEmpty();
  }

  @Test
  void pageNumbersAreSetAside() {
    String text = "Members decide.\n\nPage 3 of 9\n\nOfficers advise.\n\n- 4 -\n\nThey act.\n\n5\n";
    assertThat(blocks(text)).containsExactly("Members decide.", "Officers advise.", "They act.");
    assertThat(aside(text, Furniture.Kind.PAGE_HEADER))
        .containsExactly("Page 3 of 9", "- 4 -", "5");
  }

  @Test
  void listOfContentsIsSetAside() {
    String text =
        "Contents\n\n1. Roles\n2. Media\n\n1. Roles\n\nMembers decide.\n\n2. Media\n\nThey speak.";
    assertThat(blocks(text))
        .containsExactly("1. Roles", "Members decide.", "2. Media", "They speak.");
    assertThat(aside(text, Furniture.Kind.CONTENTS))
        .containsExactly("Contents", "1. Roles", "2. Media");
  }

  @Test
  void ruleBelowALineMakesItAHeading() {
    List<Block> blocks =
        new BlockReader("Roles\n=====\n\nMembers decide.\n\nMedia\n-----\n", furniture, issues)
            .read();
    assertThat(blocks).extracting(Block::heading).containsExactly(1, 0, 2);
  }

  @Test
  void numberAloneTakesTheNextLine() {
    assertThat(blocks("1.\n\nIntroduction\n\n(a)\nMembers decide."))
        .containsExactly("1. Introduction", "(a) Members decide.");
  }

  @Test
  void numberThatTheSentenceAwaitsBeginsNoClause() {
    assertThat(blocks("An officer may complain as set out in paragraph\n4. above. It is free."))
        .hasSize(1);
  }

  @Test
  void cellsAreDividedByTabsBarsAndWideBlanks() {
    for (String text :
        List.of(
            "Kind\tTime\nNormal\t5 days",
            "| Kind | Time |\n|---|---|\n| Normal | 5 days |",
            "Kind      Time\nNormal    5 days")) {
      assertThat(new BlockReader(text, furniture, issues).read())
          .extracting(block -> block.cells().stream().map(Words::text).toList())
          .containsExactly(List.of("Kind", "Time"), List.of("Normal", "5 days"));
    }
  }

  @Test
  void numberBeforeATabIsNoCell() {
    assertThat(new BlockReader("1.1\tMembers decide.", furniture, issues).read())
        .allMatch(block -> !block.isRow());
  }
}
