package org.remit.language;

/// The models that every test shares: each is loaded once, by the first test that needs it.
public final class SharedLanguage {

  private static final CoreNlpLanguage LANGUAGE = new CoreNlpLanguage();
  private static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();

  private SharedLanguage() {}

  public static Language language() {
    return LANGUAGE;
  }

  public static Embedder embedder() {
    return EMBEDDER;
  }
}
