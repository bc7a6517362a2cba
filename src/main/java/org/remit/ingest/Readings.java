package org.remit.ingest;

import java.util.List;
import org.remit.graph.NamedGraph;
import org.remit.graph.StaleReview;
import org.remit.norm.Reading;

/// What the sentences of a document say: as people have reviewed them and, where nobody has, as the
/// extractor drafts them.
///
/// @param facts as triples, all of which conform
/// @param all the same in reading order
/// @param staleReviews the reviews of words that the text does not have any more
/// @param withheld what did not conform and was left out, one line each
public record Readings(
    NamedGraph facts, List<Reading> all, List<StaleReview> staleReviews, List<String> withheld) {

  public Readings {
    all = List.copyOf(all);
    staleReviews = List.copyOf(staleReviews);
    withheld = List.copyOf(withheld);
  }

  /// How many are drafts that nobody has reviewed.
  public int drafts() {
    return (int) all.stream().filter(reading -> !reading.reviewed()).count();
  }
}
