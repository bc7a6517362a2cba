package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.clause.Standing;
import org.remit.norm.SentenceKind;
import org.remit.source.Span;

/// Sentences of several protocols that are worded alike, to the letter or nearly.
///
/// @param words how many words in the same order the first has in common with the one most like it
/// @param passages at least two, of at least two documents; the first is the one most like the
///   others
public record SharedWording(int words, List<Passage> passages) {

  public SharedWording {
    passages = List.copyOf(passages);
  }

  /// One of them.
  ///
  /// @param differing the words that the first does not have, as ranges of its text in code points;
  ///   of the first, those that the one most like it does not have
  public record Passage(Saying saying, List<Span> differing) {

    public Passage {
      differing = List.copyOf(differing);
    }
  }

  /// The documents it occurs in.
  public List<String> documents() {
    return passages.stream().map(p -> p.saying().document()).distinct().toList();
  }

  /// Whether all have the same words.
  public boolean toTheLetter() {
    return passages.stream().allMatch(passage -> passage.differing().isEmpty());
  }

  /// Finds them.
  static final class Search {

    /// So many words in a row are no chance.
    private static final int LONG_RUN = 9;

    /// Short sentences must share most of their words.
    private static final int SHORTEST = 5;

    private static final double MOST = 0.8;

    /// Longer ones need less, since words may stand between.
    private static final int LONG = 11;

    private static final double MUCH = 0.6;

    /// What two sentences must share to be looked at.
    private static final int SEED = 4;

    private final List<Saying> sayings = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<Integer> leader = new ArrayList<>();

    Search(List<Protocol> protocols) {
      for (Protocol protocol : protocols) {
        for (Saying saying : protocol.sayings()) {
          if (isText(saying)) {
            leader.add(sayings.size());
            sayings.add(saying);
            words.add(WordMarks.plainWords(saying.text()));
          }
        }
      }
    }

    /// Struck-out words are looked at too, since a protocol may drop what others keep.
    private static boolean isText(Saying saying) {
      Set<Standing> standing = saying.reading().standing();
      SentenceKind kind = saying.reading().kind();
      return kind != SentenceKind.HEADING
          && kind != SentenceKind.FURNITURE
          && kind != SentenceKind.LEAD_IN
          && !standing.contains(Standing.MINUTED)
          && !standing.contains(Standing.REPORTED);
    }

    /// The most widely shared first, and among these the longest.
    List<SharedWording> found() {
      for (Map.Entry<Integer, Set<Integer>> candidates : candidates().entrySet()) {
        for (int other : candidates.getValue()) {
          if (alike(words.get(candidates.getKey()), words.get(other))) {
            leader.set(lead(other), lead(candidates.getKey()));
          }
        }
      }
      Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
      for (int at = 0; at < sayings.size(); at++) {
        groups.computeIfAbsent(lead(at), l -> new ArrayList<>()).add(at);
      }
      List<SharedWording> found = new ArrayList<>();
      groups.values().stream().filter(g -> g.size() > 1).forEach(g -> found.add(together(g)));
      found.removeIf(each -> each.documents().size() < 2);
      found.sort(
          Comparator.comparingInt((SharedWording each) -> -each.documents().size())
              .thenComparingInt(each -> -each.words()));
      return found;
    }

    private int lead(int at) {
      int up = at;
      while (leader.get(up) != up) {
        up = leader.get(up);
      }
      return up;
    }

    /// For a sentence, those after it of other documents that share a few words in a row with it.
    private Map<Integer, Set<Integer>> candidates() {
      Map<List<String>, List<Integer>> places = new HashMap<>();
      Map<Integer, Set<Integer>> candidates = new LinkedHashMap<>();
      for (int at = 0; at < sayings.size(); at++) {
        List<String> own = words.get(at);
        for (int from = 0; from + SEED <= own.size(); from++) {
          List<Integer> before =
              places.computeIfAbsent(own.subList(from, from + SEED), s -> new ArrayList<>());
          for (int other : before) {
            if (!sayings.get(other).document().equals(sayings.get(at).document())) {
              candidates.computeIfAbsent(other, o -> new HashSet<>()).add(at);
            }
          }
          before.add(at);
        }
      }
      return candidates;
    }

    private static boolean alike(List<String> one, List<String> other) {
      int common = WordMarks.common(one, other);
      int longer = Math.max(one.size(), other.size());
      return longestRun(one, other) >= LONG_RUN
          || (common >= SHORTEST && common >= MOST * longer)
          || (common >= LONG && common >= MUCH * longer);
    }

    private static int longestRun(List<String> one, List<String> other) {
      int longest = 0;
      int[] before = new int[other.size() + 1];
      for (String word : one) {
        int[] now = new int[other.size() + 1];
        for (int j = 0; j < other.size(); j++) {
          if (word.equals(other.get(j))) {
            now[j + 1] = before[j] + 1;
            longest = Math.max(longest, now[j + 1]);
          }
        }
        before = now;
      }
      return longest;
    }

    private SharedWording together(List<Integer> group) {
      int first =
          group.stream()
              .max(Comparator.comparingInt((Integer at) -> likeOthers(at, group)))
              .orElseThrow();
      int nearest =
          group.stream()
              .filter(at -> at != first && !ofOne(at, first))
              .max(Comparator.comparingInt(at -> WordMarks.common(words.get(first), words.get(at))))
              .orElse(first);
      List<Passage> passages = new ArrayList<>();
      passages.add(passage(first, nearest));
      group.stream().filter(at -> at != first).forEach(at -> passages.add(passage(at, first)));
      return new SharedWording(WordMarks.common(words.get(first), words.get(nearest)), passages);
    }

    private boolean ofOne(int one, int other) {
      return sayings.get(one).document().equals(sayings.get(other).document());
    }

    private int likeOthers(int at, List<Integer> group) {
      return group.stream()
          .filter(other -> other != at)
          .mapToInt(other -> WordMarks.common(words.get(at), words.get(other)))
          .sum();
    }

    private Passage passage(int at, int other) {
      Saying saying = sayings.get(at);
      return new Passage(saying, WordMarks.of(saying.text(), sayings.get(other).text()).from());
    }
  }
}
