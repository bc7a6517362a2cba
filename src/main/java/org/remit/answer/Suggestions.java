package org.remit.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that can be suggested, ready to be found by the beginnings of its words.
///
/// The words typed may stand in any order. Each but the last is a whole word, the last one a
/// beginning; where nothing fits so, each may be a beginning, and one letter of it may be wrong.
final class Suggestions {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /// In a shorter word one wrong letter makes another word.
  private static final int LONG_ENOUGH = 4;

  /// Short ones are the more general; what is general for a whole matter comes before a question.
  private static final Comparator<Entry> ORDER =
      Comparator.<Entry>comparingInt(e -> e.text().codePointCount(0, e.text().length()))
          .thenComparing(Entry::kind)
          .thenComparing(Entry::text)
          .thenComparing(e -> Objects.requireNonNullElse(e.document(), ""))
          .thenComparing(Entry::href)
          .thenComparing(Entry::found);

  private final List<Entry> entries;

  /// Each word with the entries that have it, in the order of the alphabet.
  private final String[] words;

  private final BitSet[] having;

  /// Something to suggest.
  ///
  /// @param found the words that it is found by
  /// @param document the document that it belongs to, or null where it belongs to all
  /// @param href where it leads to, or "" where it is to be asked
  record Entry(
      String text, Suggestion.Kind kind, String found, @Nullable String document, String href) {

    boolean isIn(@Nullable String council) {
      return document == null || council == null || council.equals(document);
    }

    private Suggestion suggestion(@Nullable String council) {
      return new Suggestion(text, kind, href.isEmpty() ? Ask.of(text, council).address() : href);
    }
  }

  Suggestions(List<Entry> all) {
    entries = all.stream().sorted(ORDER).distinct().toList();
    Map<String, BitSet> byWord = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String word : words(entries.get(i).found())) {
        byWord.computeIfAbsent(word, w -> new BitSet()).set(i);
      }
    }
    words = byWord.keySet().toArray(String[]::new);
    having = byWord.values().toArray(BitSet[]::new);
  }

  /// The best suggestions for what has been typed, best first.
  List<Suggestion> of(String typed, @Nullable String council, int limit) {
    List<String> given = words(typed);
    if (given.isEmpty()) {
      return List.of();
    }
    List<Suggestion> exact = best(fitting(given, false), given, council, limit);
    return exact.isEmpty() ? best(fitting(given, true), given, council, limit) : exact;
  }

  /// Those that begin as typed come first.
  private List<Suggestion> best(
      BitSet fitting, List<String> given, @Nullable String council, int limit) {
    String beginning = String.join(" ", given);
    List<Suggestion> beginnings = new ArrayList<>();
    List<Suggestion> others = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
      Entry entry = entries.get(i);
      String plain = plain(entry.text());
      boolean begins = plain(entry.found()).startsWith(beginning);
      List<Suggestion> into = begins ? beginnings : others;
      if (into.size() < limit && entry.isIn(council) && seen.add(plain)) {
        into.add(entry.suggestion(council));
      }
      if (beginnings.size() == limit) {
        break;
      }
    }
    return Stream.concat(beginnings.stream(), others.stream()).limit(limit).toList();
  }

  private BitSet fitting(List<String> given, boolean loosely) {
    BitSet fitting = new BitSet();
    fitting.set(0, entries.size());
    for (int i = 0; i < given.size() && !fitting.isEmpty(); i++) {
      boolean last = i == given.size() - 1;
      fitting.and(having(given.get(i), last || loosely, loosely));
    }
    return fitting;
  }

  private BitSet having(String word, boolean begins, boolean loosely) {
    BitSet all = new BitSet();
    int at = Arrays.binarySearch(words, word);
    if (begins) {
      for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(word); i++) {
        all.or(having[i]);
      }
    } else if (at >= 0) {
      all.or(having[at]);
    }
    if (loosely && word.length() >= LONG_ENOUGH) {
      for (int i = 0; i < words.length; i++) {
        if (OneLetter.apart(word, words[i])) {
          all.or(having[i]);
        }
      }
    }
    return all;
  }

  /// A text without case and marks: what is the same so is the same question.
  static String plain(String text) {
    return String.join(" ", words(text));
  }

  /// The words of a text, each once, without case and apostrophes.
  private static List<String> words(String text) {
    Set<String> found = new TreeSet<>();
    List<String> words = new ArrayList<>();
    Matcher matcher =
        WORD.matcher(APOSTROPHE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (found.add(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }
}
