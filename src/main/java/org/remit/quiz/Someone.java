package org.remit.quiz;

import java.util.Locale;
import java.util.Set;

/// Names of roles as they stand within a sentence.
final class Someone {

  /// Held by so many that one of them is "a", and written small.
  private static final Set<String> MANY = Set.of("Member", "Officer");

  /// One of several, written with capitals as the documents do.
  private static final Set<String> SEVERAL =
      Set.of(
          "Senior Officer",
          "Chief Officer",
          "Head of Service",
          "Director",
          "Cabinet Member",
          "Group Leader",
          "Committee Chair",
          "Committee Vice-Chair",
          "Line Manager",
          "Political Group",
          "Strategic Director");

  private Someone() {}

  /// A role's name with its article: `an officer`, `a Head of Service`, `the Chief Executive`.
  static String of(String label) {
    if (MANY.contains(label)) {
      String small = label.toLowerCase(Locale.ROOT);
      return article(small) + " " + small;
    }
    return (SEVERAL.contains(label) ? article(label) : "the") + " " + label;
  }

  private static String article(String word) {
    return "AEIOUaeiou".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
  }
}
