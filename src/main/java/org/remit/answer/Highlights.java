package org.remit.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.remit.source.Span;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Vocabulary;

/// Marks the words of a clause that the question shares, in code points of the clause's text.
///
/// A name of the vocabulary, such as "Head of Service", is marked whole where the question names
/// the same, and not at all where it merely shares a word with it. Words that stand together are
/// marked in one run. A word that a great many clauses have is marked only as part of a longer run,
/// or where there is nothing else to mark.
final class Highlights {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// What may stand between two words of one run: blanks and short words, as in "reply to a
  /// letter".
  private static final Pattern WITHIN_A_RUN =
      Pattern.compile("(?:\\s+(?:of|to|the|a|an|and|or|for|in|by|on|their|its))*\\s+");

  /// A word of more clauses than one in so many tells nothing by itself.
  private static final int ONE_IN = 12;

  /// Words that say nothing of what is asked.
  private static final Set<String> SMALL =
      Set.of(
          "this", "that", "with", "from", "have", "what", "when", "where", "which", "they", "them",
          "their", "there", "would", "should", "could", "about", "into", "been", "being", "does",
          "will", "must", "than", "then", "some", "such", "only", "over", "just", "also", "very",
          "your", "mine", "ours", "were", "who", "how");

  private final Vocabulary vocabulary;
  private final Set<String> common;

  /// Where a clause's words name something by several words, by the clause's text.
  private final Map<String, List<Mention>> names = new ConcurrentHashMap<>();

  /// @param texts the clauses, which tell what words are common
  Highlights(Vocabulary vocabulary, List<String> texts) {
    this.vocabulary = vocabulary;
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      stems(text).forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    this.common =
        counts.entrySet().stream()
            .filter(count -> count.getValue() * ONE_IN > texts.size())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Some words of the clause, in UTF-16 units.
  ///
  /// @param telling whether they are worth marking by themselves
  private record Mark(int start, int end, boolean telling) {}

  List<Span> of(String question, String text) {
    List<Mark> runs = runs(marks(question, text), text);
    boolean any = runs.stream().anyMatch(Mark::telling);
    return runs.stream()
        .filter(run -> run.telling() || !any)
        .map(
            run -> new Span(text.codePointCount(0, run.start()), text.codePointCount(0, run.end())))
        .toList();
  }

  private List<Mark> marks(String question, String text) {
    Set<String> wanted = stems(question);
    Set<String> asked =
        vocabulary.inQuestion(question).stream()
            .map(mention -> mention.concept().iri())
            .collect(Collectors.toSet());
    List<Mention> names = this.names.computeIfAbsent(text, this::names);
    List<Mark> marks = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    for (int at = 0; word.find(at); ) {
      int start = word.start();
      List<Mention> here = names.stream().filter(name -> name.span().contains(start)).toList();
      String stem = stem(word.group());
      if (!here.isEmpty()) {
        Mention name =
            here.stream().filter(each -> meant(each, asked, wanted)).findFirst().orElse(null);
        at = (name == null ? here.getFirst() : name).span().end();
        if (name != null) {
          marks.add(new Mark(start, at, true));
        }
      } else {
        at = word.end();
        if (says(word.group()) && wanted.contains(stem)) {
          marks.add(new Mark(start, at, !common.contains(stem)));
        }
      }
    }
    return marks;
  }

  /// Whether the question names the same, or has every word of the name that says something.
  private static boolean meant(Mention name, Set<String> asked, Set<String> wanted) {
    Set<String> own = stems(name.words());
    return asked.contains(name.concept().iri()) || (!own.isEmpty() && wanted.containsAll(own));
  }

  private List<Mention> names(String text) {
    return vocabulary.inDocument(text).stream().filter(Highlights::severalWords).toList();
  }

  private static boolean severalWords(Mention mention) {
    return mention.words().indexOf(' ') > 0;
  }

  /// Joins what stands together; words that are common by themselves tell something together.
  private static List<Mark> runs(List<Mark> marks, String text) {
    List<Mark> runs = new ArrayList<>();
    for (Mark mark : marks) {
      Mark last = runs.isEmpty() ? null : runs.getLast();
      if (last != null
          && WITHIN_A_RUN.matcher(text.substring(last.end(), mark.start())).matches()) {
        runs.set(runs.size() - 1, new Mark(last.start(), mark.end(), true));
      } else {
        runs.add(mark);
      }
    }
    return runs;
  }

  private static boolean says(String word) {
    return word.length() > 3
        && !SMALL.contains(word.toLowerCase(Locale.ROOT))
        && !SMALL.contains(stem(word));
  }

  /// The words that say something, each once.
  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (says(word.group())) {
        stems.add(stem(word.group()));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    for (String ending :
        List.of(
            "ations", "ation", "ings", "ing", "ments", "ment", "ies", "ied", "ed", "es", "s", "y",
            "e")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
