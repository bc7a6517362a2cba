package org.remit.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters of a request, decoded strictly: what is not UTF-8 is refused and not guessed at.
final class Parameters {

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Reads a raw query string. Throws where an escape or its text is broken.
  static Parameters of(@Nullable String rawQuery) throws CharacterCodingException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode((equals < 0 ? pair : pair.substring(0, equals)).replace('+', ' '));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1).replace('+', ' '));
      values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    return new Parameters(values);
  }

  /// Text without its percent escapes. Throws where what they spell is not UTF-8.
  static String decode(String escaped) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        if (i + 2 >= escaped.length()) {
          throw new CharacterCodingException();
        }
        int high = Character.digit(escaped.charAt(i + 1), 16);
        int low = Character.digit(escaped.charAt(i + 2), 16);
        if (high < 0 || low < 0) {
          throw new CharacterCodingException();
        }
        bytes.put((byte) (high * 16 + low));
        i += 2;
      } else if (c < 128) {
        bytes.put((byte) c);
      } else {
        throw new CharacterCodingException();
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
  }

  /// Only those with some names, as if no other had been given.
  Parameters only(Set<String> names) {
    Map<String, List<String>> only = new LinkedHashMap<>(values);
    only.keySet().retainAll(names);
    return new Parameters(only);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// Every value given for a name, in order.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
