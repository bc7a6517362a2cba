package org.remit.language;

/// A text as the models read it once.
public final class Embedded {
  private final float[] place;
  private final Worded words;

  /// @param place where it lies, of length 1
  /// @param words what each of its words means where it stands
  public Embedded(float[] place, Worded words) {
    this.place = place.clone();
    this.words = words;
  }

  public float[] place() {
    return place.clone();
  }

  public Worded words() {
    return words;
  }
}
