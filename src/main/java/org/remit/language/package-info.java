/// English as grammar sees it: sentences of tokens with lemma, tag, span and dependencies, and the
/// likeness in meaning of two texts.
///
/// Both are ports. The adapters behind them are Stanford CoreNLP, for tagging and parsing, and two
/// small embedding models that run in this process, for likeness; no other package sees either
/// library. CoreNLP is under the GPL, so this wall also keeps the question of its licence in one
/// place. Nothing here generates text.
@NullMarked
package org.remit.language;

import org.jspecify.annotations.NullMarked;
