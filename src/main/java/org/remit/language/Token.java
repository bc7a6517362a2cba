package org.remit.language;

import org.remit.source.Span;

/// One word or mark of a text.
///
/// `Members' enquiries` is three: `Members`, `'`, `enquiries`; `can't` is two: `ca`, `n't`.
///
/// @param index its place, counting from 1: 0 is kept for the root above a sentence
/// @param span where it stands
/// @param word exactly what stands there, in the spelling, case and quotation marks of the text
/// @param lemma the form a dictionary lists, in lower case: `enquiry` for `Enquiries`; a name keeps
///   its case and its plural, so a word tagged as a name is best compared by its letters alone
/// @param tag the part of speech, from the Penn Treebank: `NNS` plural noun, `NNP` name, `MD` modal
///   verb
public record Token(int index, Span span, String word, String lemma, String tag) {

  public Token {
    if (index < 1) {
      throw new IllegalArgumentException("tokens are counted from 1, not " + index);
    }
  }
}
