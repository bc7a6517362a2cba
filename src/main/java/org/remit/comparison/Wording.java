package org.remit.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How alike the words of sentences are: the share of their words that they have in common, where a
/// word counts the more the fewer sentences use it.
final class Wording {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /// Words that every protocol is full of: grammar, modals, and the parties themselves.
  private static final Set<String> COMMON =
      Set.of(
          ("an the of to in on at by for and or with as is are be been being will would should must"
                  + " may shall can could not no nor any all it its their they them this that these"
                  + " those he she his her him if where when which who whom such than then so from"
                  + " into within between about has have had do does done only other each every"
                  + " both also there here what how council councils member members officer"
                  + " officers councillor councillors employee employees staff cannot never"
                  + " however")
              .split(" "));

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ingly", "ments", "ings", "edly", "ment", "ised", "ises", "ing", "ise",
          "ies", "ied", "ed", "es", "ly", "s");

  private static final int SHORTEST_STEM = 3;

  private final Map<String, Integer> uses = new HashMap<>();
  private final int sentences;

  /// @param stems of every sentence of the documents
  Wording(Collection<Set<String>> stems) {
    sentences = stems.size();
    stems.forEach(each -> each.forEach(stem -> uses.merge(stem, 1, Integer::sum)));
  }

  /// The words of a text that say something, without their endings.
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Matcher matcher = WORD.matcher(text.replace("’s", "").replace("'s", ""));
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (!COMMON.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /// From 0 for no word in common to 1 for the same words.
  double alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double common = one.stream().filter(other::contains).mapToDouble(this::weight).sum();
    return common / Math.sqrt(weight(one) * weight(other));
  }

  private double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String stem) {
    return Math.log((sentences + 1) / (uses.getOrDefault(stem, 0) + 0.5));
  }
}
