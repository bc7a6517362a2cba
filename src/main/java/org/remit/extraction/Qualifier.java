package org.remit.extraction;

/// Words that say when a norm holds or does not: "if the member agrees", "unless it is urgent".
/// Tokens by index, both ends included.
///
/// @param exception whether it says when the norm does not hold
/// @param initial whether it stands before the norm's own words
record Qualifier(int first, int last, boolean exception, boolean initial) {

  boolean covers(int token) {
    return token >= first && token <= last;
  }
}
