package org.remit.language;

import java.util.HashMap;
import java.util.Map;

/// Reads the word list out of a `tokenizer.json`: the object `"vocab"`, which names each piece and
/// its number.
///
/// Just this much JSON is understood: a flat object of strings and whole numbers.
final class VocabularyReader {

  private static final String KEY = "\"vocab\"";

  private final String json;
  private int at;

  private VocabularyReader(String json) {
    this.json = json;
  }

  static Map<String, Integer> read(String json) {
    int key = json.indexOf(KEY);
    if (key < 0) {
      throw new IllegalArgumentException("no vocabulary in this tokenizer");
    }
    VocabularyReader reader = new VocabularyReader(json);
    reader.at = key + KEY.length();
    reader.expect(':');
    return reader.object();
  }

  private Map<String, Integer> object() {
    Map<String, Integer> entries = new HashMap<>();
    expect('{');
    do {
      String piece = string();
      expect(':');
      entries.put(piece, number());
    } while (next() == ',');
    return entries;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
      string.append(c == '\\' ? escaped() : c);
    }
    return string.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 4, at, 16);
      }
      default -> c;
    };
  }

  private int number() {
    skipBlanks();
    int start = at;
    while (Character.isDigit(json.charAt(at))) {
      at++;
    }
    return Integer.parseInt(json, start, at, 10);
  }

  private void expect(char expected) {
    char found = next();
    if (found != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " but found " + found + " at character " + (at - 1));
    }
  }

  private char next() {
    skipBlanks();
    return json.charAt(at++);
  }

  private void skipBlanks() {
    while (Character.isWhitespace(json.charAt(at))) {
      at++;
    }
  }
}
