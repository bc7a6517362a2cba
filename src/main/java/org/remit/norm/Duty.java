package org.remit.norm;

/// What someone must or should do.
public record Duty(Strength strength, Frame frame) implements Norm {

  @Override
  public Duty with(Frame other) {
    return new Duty(strength, other);
  }
}
