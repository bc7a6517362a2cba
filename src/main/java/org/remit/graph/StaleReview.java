package org.remit.graph;

/// A review of words that the text does not have any more where they stood: a person has to read
/// the sentence again.
///
/// @param reading the reviewed reading's identifier in its document
/// @param words what it was a review of, as far as the review says
public record StaleReview(String reading, String words) {

  /// The identifier of the clause that it was a review of.
  public String clause() {
    return reading.replaceFirst("__s_\\d+$", "");
  }

  /// Told in one line.
  public String line() {
    return reading + ": stale: the text has changed; read it again: \"" + words + "\"";
  }
}
