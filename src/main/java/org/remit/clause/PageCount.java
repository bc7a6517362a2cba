package org.remit.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds running headers and footers by the number of the page that stands in them, wherever it
/// does: lines whose words come back and in which one number counts up.
///
/// "Table 1" and "Table 2" count up as well: what begins with a word and the number that counts is
/// the name of something.
final class PageCount {

  private static final int LONGEST = 110;

  /// A header of the left page and one of the right take turns.
  private static final int WIDEST_STEP = 3;

  /// Where no page edge is marked, this many are needed.
  private static final int EVIDENCE = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NAME = Pattern.compile("^\\p{L}+\\.?\\s?#(?:\\P{L}.*)?$");

  private final List<Line> lines;
  private final IntPredicate atEdge;
  private final IntPredicate breaksSentence;

  /// @param atEdge whether a line stands at a page's edge
  /// @param breaksSentence whether a line stands between the halves of a sentence
  PageCount(List<Line> lines, IntPredicate atEdge, IntPredicate breaksSentence) {
    this.lines = lines;
    this.atEdge = atEdge;
    this.breaksSentence = breaksSentence;
  }

  /// The lines that count pages.
  ///
  /// @param free whether nothing has been said of a line yet
  List<Integer> find(IntPredicate free) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (free.test(i) && text.length() <= LONGEST * 2 && candidate(text)) {
        String key = key(text);
        if (key.length() <= LONGEST && key.indexOf(' ') > 0) {
          places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Integer> found = new ArrayList<>();
    places.forEach((key, group) -> {
      if (group.size() > 1 && counts(key, group) && ofPages(group)) {
        found.addAll(group);
      }
    });
    return found;
  }

  private static boolean candidate(String text) {
    boolean digit = NUMBER.matcher(text).find();
    boolean ends = ".;:,!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean marked = "#-•*|>(".indexOf(text.charAt(0)) >= 0;
    return digit
        && !ends
        && !marked
        && Numbering.readings(text).stream()
            .allMatch(m -> m.style().labelled() || m.style() == Numbering.ARABIC_BARE);
  }

  /// The words of a line with every number as one sign and every blank as one.
  private static String key(String text) {
    return NUMBER.matcher(text).replaceAll("#").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// Whether one number counts up through a group of lines and the others stay.
  private boolean counts(String key, List<Integer> group) {
    List<List<Long>> numbers = group.stream().map(i -> numbers(lines.get(i).text())).toList();
    int counting = -1;
    for (int at = 0; at < numbers.getFirst().size(); at++) {
      int place = at;
      if (numbers.stream().map(all -> all.get(place)).distinct().count() > 1) {
        if (counting >= 0) {
          return false;
        }
        counting = at;
      }
    }
    if (counting < 0 || (counting == 0 && NAME.matcher(key).matches())) {
      return false;
    }
    for (int i = 1; i < numbers.size(); i++) {
      long step = numbers.get(i).get(counting) - numbers.get(i - 1).get(counting);
      if (step < 1 || step > WIDEST_STEP) {
        return false;
      }
    }
    return true;
  }

  private static List<Long> numbers(String text) {
    List<Long> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String number = matcher.group();
      numbers.add(number.length() > 9 ? -1 : Long.parseLong(number));
    }
    return numbers;
  }

  /// Whether they stand where pages end or begin.
  private boolean ofPages(List<Integer> group) {
    long edges = group.stream().filter(atEdge::test).count();
    if (edges > 0 && edges + 1 >= group.size()) {
      return true;
    }
    boolean bare = group.stream().anyMatch(i -> Character.isDigit(lines.get(i).text().charAt(0)));
    long breaks = group.stream().filter(breaksSentence::test).count();
    boolean apart =
        group.stream().allMatch(i -> lines.get(i).gapBefore() && lines.get(i).gapAfter());
    return group.size() >= EVIDENCE
        && !bare
        && (breaks * 2 >= group.size() || (apart && breaks > 0));
  }
}
