package org.remit.extraction;

import java.util.List;
import org.remit.norm.Phrase;
import org.remit.source.Span;

/// A parsed statement with the roles it names: what the readers of slots look at.
record Reader(Statement statement, Grammar grammar, List<Roles.Named> roles) {

  Reader {
    roles = List.copyOf(roles);
  }

  /// The words from one token to another, with their places in the source.
  Phrase phrase(int first, int last) {
    Span span = grammar.span(first, last);
    return statement.whole().phrase(span.start(), span.end());
  }

  /// The words in a range of the text.
  Phrase phrase(Span span) {
    return statement.whole().phrase(span.start(), span.end());
  }

  /// The first token of the statement's own words.
  int ownFrom() {
    for (int at = 1; at <= grammar.size(); at++) {
      if (grammar.token(at).span().start() >= statement.whole().ownFrom()) {
        return at;
      }
    }
    return grammar.size();
  }
}
