package org.remit.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.vocabulary.Mention;

/// A question as understood: a rule with a hole, in as far as its words tell.
///
/// @param text what was typed, tidied of control characters and doubled blanks, its slips mended
/// @param about what it is asked about: the text without the words that only say which councils are
///   asked
/// @param kind what is asked for
/// @param form the name of the form of English that told the kind
/// @param yesNo whether yes or no would answer it
/// @param concepts the concepts that its words name, in order
/// @param cast who is who in it
/// @param otherKinds what else its words could be taken to ask for, likeliest first
/// @param numbers the clause numbers it names, as documents print them: 21.9.2(c)
/// @param slips the words that were read as others
/// @param aspect what of Remit itself it is about, or null where it asks the documents
/// @param ofEdition what it asks about a document's edition, or null where it asks what one says
public record Question(
    String text,
    String about,
    Kind kind,
    String form,
    boolean yesNo,
    List<Mention> concepts,
    Cast cast,
    List<Kind> otherKinds,
    List<String> numbers,
    List<Spelling.Slip> slips,
    @Nullable Aspect aspect,
    @Nullable OfEdition ofEdition) {

  public Question {
    concepts = List.copyOf(concepts);
    otherKinds = List.copyOf(otherKinds);
    numbers = List.copyOf(numbers);
    slips = List.copyOf(slips);
  }
}
