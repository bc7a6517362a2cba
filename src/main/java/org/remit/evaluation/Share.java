package org.remit.evaluation;

/// So many right out of so many.
public record Share(int right, int of) {

  static final Share NONE = new Share(0, 0);

  static Share of(boolean right) {
    return new Share(right ? 1 : 0, 1);
  }

  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  Share plus(boolean right) {
    return plus(of(right));
  }

  @Override
  public String toString() {
    return right + "/" + of;
  }
}
