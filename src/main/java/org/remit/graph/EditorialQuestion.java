package org.remit.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// Questions, written by an editor, that a clause answers; or that no protocol answers, since they
/// ask about a matter outside such documents.
///
/// @param iri its name in the graph
/// @param about the IRI of the clause that answers, or else of the matter
/// @param quote the words of the clause that answer, "" for all of them
/// @param wordings the same asked in different ways
public record EditorialQuestion(String iri, String about, String quote, List<Wording> wordings) {

  public EditorialQuestion {
    wordings = List.copyOf(wordings);
  }

  /// One way of asking.
  ///
  /// @param verdict what the clause answers to it, where yes or no would answer; else null
  public record Wording(String text, @Nullable Verdict verdict) {}
}
