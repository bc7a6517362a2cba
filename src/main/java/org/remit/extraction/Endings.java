package org.remit.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Phrase;
import org.remit.source.Span;

/// How a path of escalation ends: by whose decision, under which procedure, or in what.
final class Endings {

  private static final String REST = "[^;.]*";

  private static final Pattern END =
      Pattern.compile(
          "\\b(?:"
              + "(?:who|whose decision) (?:will|shall|must|may) (?:then )?(?:determine|decide|resolve"
              + "|be final|investigate|arbitrate)\\b"
              + REST
              + "|(?:will|shall|must|may|should) be (?:determined|resolved|decided|settled) (?:by|in accordance|under)\\b"
              + REST
              + "|(?:will|shall|must|may|should) be (?:dealt with|handled|investigated|considered) (?:in accordance with|under|through)\\b"
              + REST
              + "|(?:will|shall) be (?:the )?final\\b"
              + REST
              + "|(?:could|may|might|can) (?:ultimately |also )?(?:lead|result) (?:to|in)\\b"
              + REST
              + "|(?:follow|use) the (?:\\w+ ){0,3}procedures?\\b"
              + "|(?:take|determine) (?:the |any |such |appropriate |further )*action\\b"
              + REST
              + "|for (?:final )?(?:resolution|determination|decision)\\b"
              + REST
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPLAINT =
      Pattern.compile(
          "\\b(?:allegations?|complaints?|grievances?|disputes?|breach(?:es)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private Endings() {}

  /// The words that say how it ends; null where none do.
  static @Nullable Phrase in(Reader reader) {
    String text = reader.grammar().text();
    Matcher matcher = END.matcher(text);
    int from = reader.statement().whole().ownFrom();
    while (matcher.find()) {
      if (matcher.start() >= from) {
        return reader.phrase(new Span(matcher.start(), trimmed(text, matcher.end())));
      }
    }
    return null;
  }

  private static int trimmed(String text, int end) {
    int last = end;
    while (last > 0 && " ,:".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /// Whether a sentence is about a complaint, so that a procedure is a path even where it names no
  /// role.
  static boolean isOfComplaint(Reader reader) {
    return COMPLAINT.matcher(reader.grammar().text()).find();
  }
}
