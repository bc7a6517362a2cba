package org.remit.norm;

/// What someone must not or should not do.
public record Prohibition(Strength strength, Frame frame) implements Norm {

  @Override
  public Prohibition with(Frame other) {
    return new Prohibition(strength, other);
  }
}
