package org.remit.language;

import java.util.List;
import org.remit.source.Span;

/// A reader of English grammar.
///
/// Every span counts from the start of the text that was handed in and lies inside it. No text is
/// refused: an empty one has no sentences, and what is not writing (control characters, emoji) is
/// passed over. A blank line ends a sentence, a single line break does not, for the lines of a
/// document break anywhere.
public interface Language {

  /// The sentences of a text with their grammar.
  List<Sentence> parse(String text);

  /// The words of a text with tag and lemma, numbered through from 1: for when the grammar between
  /// them is not needed, since finding it is most of the work.
  List<Token> tag(String text);

  /// Where the sentences of a text lie: the spans that [#parse(String)] would give them.
  List<Span> sentences(String text);
}
