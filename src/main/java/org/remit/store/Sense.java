package org.remit.store;

/// What a text means, by its places in the spaces where texts are compared.
public final class Sense {
  private final float[] asked;
  private final float[] said;
  private final float[] judged;

  /// @param asked where a question lies in the space that questions share with the passages that
  ///   answer them; of length 1
  /// @param said where a passage lies in that space; of length 1
  /// @param judged where a question lies in the space in which those are near each other that a
  ///   clause answers alike, with yes, no or "it depends"
  public Sense(float[] asked, float[] said, float[] judged) {
    this.asked = asked.clone();
    this.said = said.clone();
    this.judged = judged.clone();
  }

  float[] asked() {
    return asked;
  }

  float[] said() {
    return said;
  }

  float[] judged() {
    return judged;
  }
}
