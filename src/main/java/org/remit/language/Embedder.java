package org.remit.language;

/// Places texts in a space where those of like meaning lie near each other.
///
/// Every vector has length 1, so the product of two is the cosine of their angle. The same text has
/// the same vector, bit by bit, whatever was embedded before or beside it.
public interface Embedder extends AutoCloseable {

  /// The place of a text.
  float[] embed(String text);

  /// What each word of a text means where it stands.
  Worded words(String text);

  /// Both at once.
  default Embedded read(String text) {
    return new Embedded(embed(text), words(text));
  }

  /// Whether the model has a word, in lower case, whole among its pieces: it was among the most
  /// frequent of what the model was trained on.
  boolean knows(String word);

  /// Names the model with a digest of its files: vectors of different models must not be compared,
  /// nor taken from a cache for one another.
  String modelId();

  @Override
  void close();
}
