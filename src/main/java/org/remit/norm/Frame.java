package org.remit.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The slots that every norm has, whichever its modality: who does what to whom, when, unless what.
///
/// @param bearers who is bound or free; empty where the words do not say
/// @param counterparties towards whom
/// @param modal the words that make it a norm: `must`, `are encouraged to`
/// @param object what is acted upon
/// @param condition when it holds: `if the member agrees`
/// @param exception when it does not: `unless the Monitoring Officer agrees`
/// @param instrument the other instrument whose words or rule it is: a concept's IRI, or the name
///   as printed where the vocabulary has none
/// @param topics IRIs of what it is about
public record Frame(
    List<Party> bearers,
    List<Party> counterparties,
    Phrase modal,
    Action action,
    @Nullable Phrase object,
    @Nullable Phrase condition,
    @Nullable Phrase exception,
    @Nullable TimeLimit timeLimit,
    @Nullable String instrument,
    List<String> topics,
    Grounding grounding) {

  public Frame {
    bearers = List.copyOf(bearers);
    counterparties = List.copyOf(counterparties);
    topics = List.copyOf(topics);
  }

  /// The same about other bearers.
  public Frame withBearers(List<Party> others) {
    return new Frame(
        others,
        counterparties,
        modal,
        action,
        object,
        condition,
        exception,
        timeLimit,
        instrument,
        topics,
        grounding);
  }

  /// The same on other grounds: a reviewer's, say.
  public Frame withGrounding(Grounding other) {
    return new Frame(
        bearers,
        counterparties,
        modal,
        action,
        object,
        condition,
        exception,
        timeLimit,
        instrument,
        topics,
        other);
  }
}
