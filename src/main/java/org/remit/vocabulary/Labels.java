package org.remit.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.source.Span;

/// Finds labels in running text: whole words of one sentence, longest first, case and plurals
/// folded. Labels of different schemes may share words of a text; within one scheme the longest
/// wins.
final class Labels {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

  /// Bosses, breaches, wishes, boxes.
  private static final Pattern ADDED_SYLLABLE = Pattern.compile("(?:ss|ch|sh|x)es$");

  /// MPs, FOIs.
  private static final Pattern SEVERAL_INITIALS = Pattern.compile("\\p{Lu}{2,}s");

  /// What ends a sentence, rather than a shortened word ("Dep. Chief Exec.").
  private static final Pattern STOP =
      Pattern.compile("(?:[?!;]|(?<=\\p{L}{4})\\.)[^\\p{L}\\p{N}]*\\s");

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(List<String> words, Concept concept) {}

  void add(String label, Concept concept) {
    List<String> words = words(label).stream().map(Word::folded).toList();
    if (!words.isEmpty()) {
      List<Entry> entries = byFirstWord.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
      Entry entry = new Entry(words, concept);
      if (!entries.contains(entry)) {
        entries.add(entry);
        entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
      }
    }
  }

  List<Mention> find(String text) {
    List<Word> words = words(text);
    List<Mention> mentions = new ArrayList<>();
    Map<Scheme, Integer> taken = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      for (Entry entry : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        Scheme scheme = entry.concept().scheme();
        boolean free = taken.getOrDefault(scheme, 0) <= at;
        if (free && matches(entry.words(), words, at)) {
          int last = at + entry.words().size() - 1;
          Span span = new Span(words.get(at).span().start(), words.get(last).span().end());
          mentions.add(new Mention(entry.concept(), span, span.of(text)));
          taken.put(scheme, last + 1);
        }
      }
    }
    return mentions;
  }

  private static boolean matches(List<String> label, List<Word> words, int at) {
    if (at + label.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < label.size(); i++) {
      Word word = words.get(at + i);
      if (!label.get(i).equals(word.folded()) || (i > 0 && word.first())) {
        return false;
      }
    }
    return true;
  }

  /// @param first whether a sentence begins with it
  private record Word(String folded, Span span, boolean first) {}

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    Matcher stop = STOP.matcher(text).useTransparentBounds(true);
    int end = 0;
    while (matcher.find()) {
      boolean first = stop.region(end, matcher.start()).find();
      words.add(new Word(fold(matcher.group()), new Span(matcher.start(), matcher.end()), first));
      end = matcher.end();
    }
    return words;
  }

  /// Lower case, without a possessive or a plural ending.
  private static String fold(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (folded.endsWith("'s")) {
      folded = folded.substring(0, folded.length() - 2);
    }
    if (folded.length() > 4 && folded.endsWith("ies")) {
      return folded.substring(0, folded.length() - 3) + "y";
    }
    if (ADDED_SYLLABLE.matcher(folded).find()) {
      return folded.substring(0, folded.length() - 2);
    }
    boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss");
    boolean initials = SEVERAL_INITIALS.matcher(word).matches();
    return plural || initials ? folded.substring(0, folded.length() - 1) : folded;
  }
}
