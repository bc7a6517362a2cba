package org.remit.answer;

/// Which page of a long list is wanted.
///
/// @param number from 1
/// @param size how many a page holds
public record Paging(int number, int size) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 200;
  public static final int MAX_NUMBER = 100_000;
  public static final Paging FIRST = new Paging(1, DEFAULT_SIZE);

  public Paging {
    if (number < 1 || number > MAX_NUMBER || size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("no page " + number + " of " + size);
    }
  }

  /// How many come before it.
  public int before() {
    return (number - 1) * size;
  }

  /// How many pages a list of some length has; at least one.
  public int pages(int total) {
    return Math.max(1, (total + size - 1) / size);
  }
}
