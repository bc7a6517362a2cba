package org.remit.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells headings from paragraphs. A numbered block is a heading where most blocks with its style
/// of number are; an unnumbered one where it is short, has no verb and is followed by something.
final class Headings {

  private static final int LONGEST = 20;
  private static final int LONGEST_UNNUMBERED = 14;
  private static final int LONGEST_MARKED = 40;

  /// A heading among paragraphs with the same style of number is shorter still.
  private static final int LONGEST_MINORITY = 10;

  /// A paragraph of fewer words can be an item of a list.
  private static final int PARAGRAPH = 12;

  /// This many heading-like lines in a row are a list, not headings of one another.
  private static final int RUN = 3;

  /// Of fewer blocks it cannot be told whether gaps divide them.
  private static final int GAPLESS = 5;

  /// Ranks of headings without marks: below those of any number of marks.
  private static final int CAPITALS = 7;

  private static final int PLAIN = 8;

  private static final Pattern VERB =
      Pattern.compile(
          "(?<![\\p{L}])(?:is|are|was|were|means?|shall|must|will|may|should|has|have|can|cannot"
              + "|needs?|applies|apply)(?![\\p{L}])");
  private static final Pattern QUESTION =
      Pattern.compile("^(?:How|What|When|Where|Who|Which|Why|Can|May|Do|Does|Is|Are)\\b.*\\?$");

  /// Words that a question would have, without its mark: "What this protocol is for", "If a member
  /// has a concern".
  private static final Pattern CLAUSE =
      Pattern.compile(
          "^(?:How|What|When|Where|Who|Whom|Whose|Which|Why|Whether|If)\\s[^,;:.?!]{1,90}$");

  private static final Pattern STRANDED =
      Pattern.compile(
          "^\\p{Lu}[^,;:.?!]{1,60}\\s(?:about|at|by|for|from|in|into|of|on|over|to|under|with)$");
  private static final Pattern ADOPTED =
      Pattern.compile(
          "^(?:Last |Date )?(?:Adopted|Approved|Agreed|Amended|Reviewed|Updated|Revised|Published)"
              + "(?:\\s(?:by|on|in|at|with)\\b|:?\\s+\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD = Pattern.compile("^\\p{Lu}[\\p{L}/ ]{0,24}:\\s\\S");
  private static final Pattern NOTE =
      Pattern.compile("\\s*[(\\[](?:Note|NB)\\b[^)\\]]*[)\\]]$", Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks;
  private final Map<String, int[]> counts = new HashMap<>();
  private final boolean[] listed;
  private final boolean[] inList;
  private final boolean[] shaped;
  private final boolean gapless;

  Headings(List<Block> blocks) {
    this.blocks = blocks;
    this.listed = new boolean[blocks.size()];
    this.inList = new boolean[blocks.size()];
    this.shaped = new boolean[blocks.size()];
    for (int i = 0; i < shaped.length; i++) {
      shaped[i] = blocks.get(i).unmarked() && shaped(blocks.get(i).text(), LONGEST_UNNUMBERED);
    }
    for (Block block : blocks) {
      for (Numbering.Marker marker : block.markers()) {
        int[] count = counts.computeIfAbsent(key(marker), k -> new int[2]);
        count[0]++;
        count[1] += shaped(rest(block, marker), LONGEST) ? 1 : 0;
      }
    }
    long gaps = blocks.stream().skip(1).filter(Block::gapBefore).count();
    this.gapless = blocks.size() >= GAPLESS && gaps * 5 < blocks.size();
    followLeadIns();
    markRuns();
  }

  /// The text of a block after its number.
  static String rest(Block block, Numbering.@Nullable Marker marker) {
    return (marker == null ? block.text() : block.text().substring(marker.end())).strip();
  }

  /// Whether a text is all in capitals, and long enough for that to mean something.
  static boolean allCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i)) || i > 200) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 3;
  }

  /// How far out a heading stands: the number of its marks, or else deeper than any; capitals stand
  /// before other letters.
  int rank(Block block) {
    if (block.heading() > 0) {
      return block.heading();
    }
    return allCapitals(block.text()) ? CAPITALS : PLAIN;
  }

  boolean numbered(int index, Numbering.Marker marker) {
    Block block = blocks.get(index);
    String rest = withoutColon(index, rest(block, marker));
    if (!shaped(rest, LONGEST) || index + 1 == blocks.size()) {
      return false;
    }
    if (block.heading() > 0 || block.words().all(Style.BOLD)) {
      return true;
    }
    if (marker.style().listsOnly()) {
      return false;
    }
    int[] count = counts.getOrDefault(key(marker), new int[] {1, 0});
    return count[1] * 2 >= count[0] || minority(index, marker, rest);
  }

  /// Whether a numbered block is a heading though most with its style of number are not: it is
  /// short and has no verb, and what follows belongs below it.
  private boolean minority(int index, Numbering.Marker marker, String rest) {
    Block next = blocks.get(index + 1);
    boolean heading = shaped(rest, LONGEST_MINORITY) && !VERB.matcher(rest).find();
    boolean deeper =
        next.markers().stream()
            .anyMatch(m -> m.path().size() > marker.path().size() || m.ordinal() == 1);
    boolean paragraph = next.unmarked() && next.endsSentence() && next.gapBefore();
    return heading && !next.bullet() && (deeper || paragraph);
  }

  boolean unnumbered(int index) {
    Block block = blocks.get(index);
    if (block.heading() > 0) {
      return block.wordCount() <= LONGEST_MARKED;
    }
    if (index + 1 == blocks.size() || block.bullet()) {
      return false;
    }
    return !listed[index] && (alike(index) || colonHeading(index));
  }

  /// Whether a short line that ends with a colon stands over whole sentences and no list.
  private boolean colonHeading(int index) {
    Block block = blocks.get(index);
    String text = withoutColon(index, block.text());
    return text.length() < block.text().length()
        && block.unmarked()
        && apart(index)
        && shaped(text, LONGEST_MINORITY)
        && !sentence(text);
  }

  /// Words without the colon at their end, if the next block is a paragraph.
  private String withoutColon(int index, String text) {
    if (!text.endsWith(":") || index + 1 == blocks.size()) {
      return text;
    }
    Block next = blocks.get(index + 1);
    boolean paragraph =
        next.unmarked()
            && next.endsSentence()
            && !next.startsLower()
            && next.wordCount() >= PARAGRAPH;
    return paragraph ? text.substring(0, text.length() - 1).strip() : text;
  }

  /// Whether the first block names the document.
  boolean title() {
    Block block = blocks.getFirst();
    return blocks.size() > 1
        && !block.isRow()
        && !block.endsSentence()
        && !block.leadsIn()
        && !block.bullet()
        && block.wordCount() <= LONGEST_UNNUMBERED
        && !field(0)
        && (gapless
            || blocks.get(1).gapBefore()
            || twoLines()
            || block.heading() > 0
            || allCapitals(block.text()))
        && block.markers().stream().allMatch(m -> m.style().labelled());
  }

  /// Whether the first block, without a number, is the first of two lines that stand apart.
  private boolean twoLines() {
    return blocks.size() > 2
        && blocks.getFirst().markers().isEmpty()
        && shaped[1]
        && blocks.get(2).gapBefore();
  }

  /// Whether a block goes on with the title above it: a heading right below which stands another.
  boolean subtitle(int index) {
    Block block = blocks.get(index);
    if (index + 1 == blocks.size()
        || block.heading() > blocks.getFirst().heading()
        || !unnumbered(index)) {
      return false;
    }
    Block next = blocks.get(index + 1);
    boolean numbered =
        next.markers().stream().anyMatch(m -> m.ordinal() == 1 && numbered(index + 1, m));
    return numbered || (unnumbered(index + 1) && rank(next) <= rank(block));
  }

  private boolean alike(int index) {
    Block block = blocks.get(index);
    boolean bold = block.words().all(Style.BOLD);
    return shaped[index]
        && apart(index)
        && !sentence(block.text())
        && !field(index)
        && (bold || !inList[index])
        && !(CLAUSE.matcher(block.text()).find() && lowerBelow(index))
        && (index + 1 == blocks.size() || bold || above(block, blocks.get(index + 1)));
  }

  /// Whether the next block goes on with a sentence: "If you are asked for advice" over a list.
  private boolean lowerBelow(int index) {
    return index + 1 < blocks.size() && blocks.get(index + 1).startsLower();
  }

  /// Whether words are a sentence for all that no stop ends them.
  private static boolean sentence(String text) {
    boolean asks = QUESTION.matcher(text).find() || CLAUSE.matcher(text).find();
    return (VERB.matcher(text).find() && !asks) || ADOPTED.matcher(text).find();
  }

  /// Whether words stand over a text though they end as no sentence can: "What this protocol is
  /// for", "Things to look out for".
  static boolean open(String text) {
    return shaped(text, LONGEST_MINORITY)
        && (CLAUSE.matcher(text).find() || STRANDED.matcher(text).find());
  }

  /// Whether a block is one of several in a row that say "Date: 9 July".
  private boolean field(int index) {
    return isField(index) && (isField(index - 1) || isField(index + 1));
  }

  private boolean isField(int index) {
    return index >= 0
        && index < blocks.size()
        && blocks.get(index).unmarked()
        && FIELD.matcher(blocks.get(index).text()).find();
  }

  /// Whether a block begins by itself: after a gap, the end of a sentence or the bare label of a
  /// part; everywhere in a text without gaps.
  private boolean apart(int index) {
    if (blocks.get(index).gapBefore() || gapless) {
      return true;
    }
    Block before = blocks.get(index - 1);
    boolean label =
        before.markers().stream()
            .anyMatch(m -> m.style().labelled() && m.end() == before.text().length());
    return label || before.endsSentence();
  }

  /// Whether a short block stands over the next one as its heading: apart from it, or right above
  /// words that are plainly a sentence, a list or a clause.
  private static boolean above(Block block, Block next) {
    boolean text = next.endsSentence() || next.leadsIn() || !next.unmarked();
    return next.gapBefore() || (text && (next.wordCount() > block.wordCount() || next.numbered()));
  }

  /// Finds the blocks that only short lines without an end stand between and a lead-in: each is one
  /// more line of that list.
  private void followLeadIns() {
    for (int i = 1; i < blocks.size(); i++) {
      inList[i] = shaped[i - 1] ? inList[i - 1] : blocks.get(i - 1).leadsIn();
    }
  }

  private void markRuns() {
    int start = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      boolean in = i < blocks.size() && blocks.get(i).heading() == 0 && alike(i);
      if (!in) {
        for (int j = start; i - start >= RUN && start > 0 && j < i; j++) {
          listed[j] = true;
        }
        start = i + 1;
      }
    }
  }

  /// Whether words look like a heading: a capital first, no stop last, not too many.
  static boolean shaped(String text, int longest) {
    if (text.length() > longest * 30) {
      return false;
    }
    boolean note = text.endsWith(")") || text.endsWith("]");
    String heading = note ? NOTE.matcher(text).replaceFirst("") : text;
    int start = 0;
    while (start < heading.length() && "“\"‘'(".indexOf(heading.charAt(start)) >= 0) {
      start++;
    }
    if (start == heading.length() || !Character.isUpperCase(heading.codePointAt(start))) {
      return false;
    }
    boolean closed = ".;:,!?”\"-–—".indexOf(heading.charAt(heading.length() - 1)) >= 0;
    return (!closed || QUESTION.matcher(heading).find()) && words(heading) <= longest;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 1; i < text.length(); i++) {
      words += text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' ? 1 : 0;
    }
    return words;
  }

  private static String key(Numbering.Marker marker) {
    return marker.style() + ":" + marker.path().size();
  }
}
