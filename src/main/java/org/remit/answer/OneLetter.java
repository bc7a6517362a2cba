package org.remit.answer;

/// Tells slips of the keyboard: one letter wrong, left out, put in, or two changed about.
final class OneLetter {

  private OneLetter() {}

  /// Whether some beginning of a word is what was typed but for one letter.
  static boolean apart(String typed, String word) {
    int same = 0;
    while (same < typed.length()
        && same < word.length()
        && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    return begins(word, same + 1, typed, same + 1) // wrong
        || begins(word, same + 1, typed, same) // left out
        || begins(word, same, typed, same + 1) // put in
        || changedAbout(typed, word, same);
  }

  private static boolean changedAbout(String typed, String word, int at) {
    return at + 1 < typed.length()
        && at + 1 < word.length()
        && typed.charAt(at) == word.charAt(at + 1)
        && typed.charAt(at + 1) == word.charAt(at)
        && begins(word, at + 2, typed, at + 2);
  }

  /// Whether the word, from one place on, begins with what was typed from another place on.
  private static boolean begins(String word, int from, String typed, int rest) {
    return from <= word.length()
        && rest <= typed.length()
        && word.startsWith(typed.substring(rest), from);
  }
}
