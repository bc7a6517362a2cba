package org.remit.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.remit.source.Span;

/// The parts of what somebody typed: a story is told in some of its sentences, and asked about in
/// others.
final class Parts {

  private static final Pattern ENDS = Pattern.compile("[.?!;]+\\s+|\\s+-\\s+");

  /// A word that asks for something else than yes or no.
  static final String ASKING_WORD =
      "\\b(?:who|whom|whos|whose|what|whats|when|where|how|which|why)\\b";

  private static final Pattern ASKING =
      Pattern.compile("(?i)" + ASKING_WORD + "|^\\W*" + CastReader.VERB + "\\b");

  private final String text;
  private final List<Span> parts;
  private final Predicate<Span> asks;

  Parts(String text) {
    this.text = text;
    this.parts = parts(text);
    boolean marked = parts.stream().anyMatch(part -> words(part).contains("?"));
    this.asks = part -> marked ? words(part).contains("?") : ASKING.matcher(words(part)).find();
  }

  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    Matcher ends = ENDS.matcher(text);
    while (ends.find()) {
      parts.add(new Span(start, ends.end()));
      start = ends.end();
    }
    parts.add(new Span(start, text.length()));
    return parts;
  }

  private String words(Span part) {
    return text.substring(part.start(), part.end());
  }

  /// All parts, those that ask before those that only tell.
  List<Span> askingFirst() {
    return parts.stream().sorted(Comparator.comparing(asks.negate()::test)).toList();
  }

  /// The words of the parts that ask.
  String asking() {
    return parts.stream().filter(asks).map(this::words).collect(Collectors.joining());
  }
}
