package org.remit.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the lines that belong to the page and not to the document: running headers and footers,
/// page numbers, rules, a web page's navigation, and the list of contents.
final class PageFurniture {

  /// A page's running header is short.
  private static final int LONGEST_HEADER = 110;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—|(\\[\\s]*(?:page|pg|p\\.)\\s?\\|?\\s?\\d{1,4}(?:\\s?(?:of|/)\\s?\\d{1,4})?[-–—|)\\]\\s]*"
              + "|\\d{1,4}\\s?(?:\\|\\s?page|of\\s\\d{1,4}|/\\s?\\d{1,4})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_NUMBER =
      Pattern.compile("[-–—\\[]?\\s?\\d{1,4}\\s?[-–—\\]]?|\\b[ivx]{1,5}");
  private static final Pattern PAGE_TOKEN =
      Pattern.compile("\\bpage\\s?\\|?\\s?#|#\\s?(?:of|/)\\s?#|[|–—-]\\s?#$|^#\\s?[|–—-]\\s");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "[#*\\s]*(?:table of )?contents(?: page)?:?[*\\s]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADER = Pattern.compile("(?:\\.\\s?|…\\s?|_){4,}\\s*\\d{0,4}$");
  private static final Pattern LABEL_ALONE =
      Pattern.compile("(?:part|chapter|section|article|rule|appendix|schedule|annexe?)\\s\\w{1,5}");
  private static final Pattern TABLE_RULE = Pattern.compile("[|+:\\s=-]*---[|+:\\s=-]*");

  private final List<Line> lines;
  private final Furniture.@Nullable Kind[] kinds;

  private PageFurniture(List<Line> lines) {
    this.lines = lines;
    this.kinds = new Furniture.Kind[lines.size()];
  }

  /// For each line what kind of furniture it is, or null where it is not.
  static Furniture.@Nullable Kind[] of(List<Line> lines) {
    PageFurniture furniture = new PageFurniture(lines);
    furniture.rules();
    furniture.navigation();
    furniture.pageNumbers();
    furniture.pageCounts();
    furniture.runningHeaders();
    furniture.contents();
    return furniture.kinds;
  }

  private void rules() {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean ofTable = text.length() < 300 && TABLE_RULE.matcher(text).matches();
      if (ofTable || ofOneSign(text)) {
        kinds[i] = Furniture.Kind.RULE;
      }
    }
  }

  private static boolean ofOneSign(String text) {
    char sign = text.charAt(0);
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != sign && c != ' ') {
        return false;
      }
      count += c == sign ? 1 : 0;
    }
    return count >= 3 && "-_=*~—–".indexOf(sign) >= 0;
  }

  private void navigation() {
    boolean[] found = Navigation.of(lines);
    for (int i = 0; i < found.length; i++) {
      kinds[i] = found[i] ? Furniture.Kind.NAVIGATION : kinds[i];
    }
  }

  private void pageCounts() {
    PageCount count = new PageCount(lines, this::nearPageEdge, this::besideBrokenSentence);
    for (int i : count.find(line -> kinds[line] == null)) {
      kinds[i] = Furniture.Kind.PAGE_HEADER;
    }
  }

  /// Whether nothing but furniture stands between a line and the edge of its page.
  private boolean nearPageEdge(int line) {
    boolean above = line > 0 && kinds[line - 1] != null && lines.get(line - 1).opensPage();
    boolean below =
        line + 2 < lines.size() && kinds[line + 1] != null && lines.get(line + 2).opensPage();
    return atPageEdge(line) || above || below || line + 1 == lines.size();
  }

  private void pageNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().length() > 20) {
        continue;
      }
      boolean apart = (line.gapBefore() && line.gapAfter()) || atPageEdge(i);
      boolean bare = apart && BARE_NUMBER.matcher(line.text()).matches();
      if (bare || PAGE_NUMBER.matcher(line.text()).matches()) {
        kinds[i] = Furniture.Kind.PAGE_HEADER;
      }
    }
  }

  /// Whether a form feed stands beside a line.
  private boolean atPageEdge(int line) {
    boolean last = line + 1 < lines.size() && lines.get(line + 1).opensPage();
    return lines.get(line).opensPage() || last;
  }

  /// Lines that come back in the same words, but for a number, where no sentence ends.
  private void runningHeaders() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (kinds[i] == null && text.length() <= LONGEST_HEADER && headerLike(text)) {
        places.computeIfAbsent(key(text), key -> new ArrayList<>()).add(i);
      }
    }
    places.forEach((key, found) -> {
      if (found.size() > 1 && (numbered(key) || interrupts(key, found))) {
        for (int i : found) {
          boolean title = i == 0 && !numbered(key);
          kinds[i] = title ? null : Furniture.Kind.PAGE_HEADER;
        }
      }
    });
  }

  private static boolean headerLike(String text) {
    boolean ends = ".;:,?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean marked = "#-•*|>".indexOf(text.charAt(0)) >= 0;
    return !ends
        && !marked
        && Numbering.readings(text).stream().allMatch(m -> m.style().labelled());
  }

  /// The words of a line with every number as one sign.
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char sign = Character.isDigit(c) ? '#' : c == '\t' ? ' ' : Character.toLowerCase(c);
      boolean again = key.length() > 0 && key.charAt(key.length() - 1) == sign;
      if (!again || (sign != '#' && sign != ' ')) {
        key.append(sign);
      }
    }
    return key.toString();
  }

  private static boolean numbered(String key) {
    return PAGE_TOKEN.matcher(key).find();
  }

  private boolean interrupts(String key, List<Integer> found) {
    boolean brief = key.indexOf(' ') == key.lastIndexOf(' ');
    boolean sameNumber = !key.contains("#") || sameWords(found);
    return sameNumber
        && found.stream().allMatch(this::apart)
        && found.stream().anyMatch(i -> atPageEdge(i) || (!brief && besideBrokenSentence(i)));
  }

  private boolean sameWords(List<Integer> found) {
    return found.stream().map(i -> lines.get(i).text()).distinct().count() == 1;
  }

  private boolean apart(int line) {
    boolean before = lines.get(line).gapBefore() || (line > 0 && kinds[line - 1] != null);
    boolean last = line + 1 == lines.size();
    return before && (last || lines.get(line).gapAfter() || kinds[line + 1] != null);
  }

  /// Whether the line before it ends, or the line after it begins, in the middle of a phrase, or a
  /// page number stands beside it.
  private boolean besideBrokenSentence(int line) {
    boolean before = line > 0 && Ending.open(lines.get(line - 1).text());
    boolean after =
        line + 1 < lines.size()
            && Character.isLowerCase(lines.get(line + 1).text().charAt(0))
            && line > 0
            && !Ending.continuesList(lines.get(line - 1).text());
    return before || after || isPage(line - 1) || isPage(line + 1);
  }

  private boolean isPage(int line) {
    return line >= 0 && line < lines.size() && kinds[line] == Furniture.Kind.PAGE_HEADER;
  }

  /// A list of contents: a heading that says so and the lines below it that come again further on,
  /// or lines that lead by dots to a page.
  private void contents() {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == null) {
        last.put(name(lines.get(i).text()), i);
        last.remove("");
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean headed = kinds[i] == null && CONTENTS.matcher(shortly(lines.get(i).text())).matches();
      int start = headed ? i + 1 : i;
      int end = start;
      while (end < lines.size() && (kinds[end] != null || entry(end, headed, last))) {
        end++;
      }
      if (end - start >= (headed ? 2 : 3) && kinds[i] == null) {
        for (int j = i; j < end; j++) {
          kinds[j] = kinds[j] == null ? Furniture.Kind.CONTENTS : kinds[j];
        }
      }
      i = Math.max(i, end - 1);
    }
  }

  private boolean entry(int line, boolean headed, Map<String, Integer> last) {
    String text = lines.get(line).text();
    if (text.length() > 200) {
      return false;
    }
    boolean again = headed && last.getOrDefault(name(text), -1) > line;
    return again || LEADER.matcher(text).find();
  }

  private static String shortly(String text) {
    return text.length() > 40 ? "" : text;
  }

  /// What an entry and the heading that it points to have in common: the letters, and where there
  /// is nothing but a label and its number, the number too.
  private static String name(String text) {
    String lower = text.length() > 200 ? "" : text.toLowerCase(Locale.ROOT);
    if (LABEL_ALONE.matcher(lower).matches()) {
      return lower;
    }
    StringBuilder letters = new StringBuilder();
    lower.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
