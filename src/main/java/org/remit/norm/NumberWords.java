package org.remit.norm;

import java.util.List;

/// The words of numbers below a hundred, as protocols write them: `five`, `twenty-eight`.
public final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /// The first number that it has no word for.
  public static final int END = 100;

  private NumberWords() {}

  /// The word of a number.
  ///
  /// @param number from 0, below [#END]
  public static String of(int number) {
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
  }
}
