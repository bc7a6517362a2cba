package org.remit.norm;

/// What someone is entitled to, so that someone else must honour it.
public record Right(Frame frame) implements Norm {

  @Override
  public Right with(Frame other) {
    return new Right(other);
  }
}
