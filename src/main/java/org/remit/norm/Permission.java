package org.remit.norm;

/// What someone may do, or need not do.
public record Permission(Frame frame) implements Norm {

  @Override
  public Permission with(Frame other) {
    return new Permission(other);
  }
}
