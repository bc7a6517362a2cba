package org.remit.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How each document was divided, as somebody who compared it with its text approved it.
class OutlineTest {

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#protocols")
  void protocolIsDividedAsApproved(String id) {
    Golden.matches(id + ".outline.txt", Outline.of(ClauseParser.parse(Documents.protocol(id))));
  }

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#styles")
  void textInAnotherStyleIsDividedAsApproved(String name) {
    Golden.matches(
        "styles/" + name + ".outline", Outline.of(ClauseParser.parse(Documents.style(name))));
  }
}
